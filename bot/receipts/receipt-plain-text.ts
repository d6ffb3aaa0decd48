import { receiptLines } from '../../cards/receipt-lines.ts';
import { receiptClosing, receiptSummary } from '../../cards/receipt-summary.ts';
import type { Receipt } from '../../data/model/records.ts';
import type { Company } from '../../data/policy/company.ts';
import { receiptLinks } from './receipt-links.ts';

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
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
