import { receiptLines } from '../../cards/receipt-lines.ts';
import { receiptClosing, receiptSummary } from '../../cards/receipt-summary.ts';
import { translator } from '../../data/locales/translate.ts';
import type { Receipt } from '../../data/model/records.ts';
import type { Company } from '../../data/policy/company.ts';
import { checkAddress, receiptLinks } from './receipt-links.ts';

/** The same receipt as a text file. */
export function receiptPlainText(
  receipt: Receipt,
  { company, publicUrl }: { readonly company: Company; readonly publicUrl: string },
): string {
  const { title, lead, outcome } = receiptSummary(receipt);
  const lines = receiptLines(receipt, { contact: company.contact }).map(
    ({ label, value }) => `${label}: ${value.replaceAll('\n', '\n    ')}`,
  );
  const parts = [
    `${company.brand}\n${title}`,
    [lead, ...outcome].join('\n'),
    lines.join('\n'),
    receiptClosing(receipt, `${publicUrl}/chat`).join('\n'),
    receiptLinks(publicUrl, receipt).page,
    ...signed(receipt, publicUrl),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function signed({ language, signature }: Receipt, publicUrl: string): readonly string[] {
  if (signature === undefined) return [];
  const how = translator(language)('signature.text_how', {
    url: checkAddress(publicUrl, language),
  });
  return [`${how}\n${signature}`];
}
