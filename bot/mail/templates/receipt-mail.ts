import { receiptLines } from '../../../cards/receipt-lines.ts';
import { receiptClosing, receiptSummary } from '../../../cards/receipt-summary.ts';
import { formatInstant } from '../../../data/locales/format.ts';
import { translator } from '../../../data/locales/translate.ts';
import type { Receipt } from '../../../data/model/records.ts';
import { checkAddress, receiptLinks } from '../../receipts/receipt-links.ts';
import type { Block, MailContent, MailFrame } from '../mail-body.ts';

/** The receipt itself, how to come back, and its signature. Nothing else: no offer, no survey, no advertising. */
export function receiptMail(receipt: Receipt, { company, publicUrl }: MailFrame): MailContent {
  const t = translator(receipt.language);
  const { lead, outcome } = receiptSummary(receipt);
  const closing = receiptClosing(receipt, `${publicUrl}/chat`);
  const { day } = dayOf(receipt);
  return {
    subject: t(`mail.subject_receipt_${receipt.declaration.change}`, { day }),
    blocks: [
      { type: 'text', text: [lead, ...outcome].join(' ') },
      { type: 'lines', lines: receiptLines(receipt, { contact: company.contact }) },
      ...linkBlocks(receipt, publicUrl),
      ...(closing.length > 0 ? [{ type: 'text', text: closing.join(' ') } as const] : []),
      ...proofOf(receipt, publicUrl),
    ],
  };
}

/**
 * The dates that were not known when the receipt went out.
 * @param onFile True when it goes to the address in the account's own records.
 */
export function datesFollowMail(receipt: Receipt, frame: MailFrame, onFile: boolean): MailContent {
  const t = translator(receipt.language);
  const reader = onFile ? 'address_on_file' : 'customer';
  const { day } = dayOf(receipt);
  const { outcome } = receiptSummary(receipt, { reader });
  return {
    subject: t('mail.subject_dates_follow', { day }),
    blocks: [
      { type: 'text', text: [t('mail.dates_follow', { day }), ...outcome].join(' ') },
      { type: 'lines', lines: receiptLines(receipt, { contact: frame.company.contact, reader }) },
      ...linkBlocks(receipt, frame.publicUrl),
      ...proofOf(receipt, frame.publicUrl),
    ],
  };
}

function linkBlocks(receipt: Receipt, publicUrl: string): Block[] {
  const t = translator(receipt.language);
  const links = receiptLinks(publicUrl, receipt);
  const undoable =
    receipt.declaration.verified && (receipt.consequences?.undoUntil ?? null) !== null;
  return [
    { type: 'link', label: t('mail.receipt_links'), url: links.page },
    ...(undoable
      ? [{ type: 'link', label: t('mail.receipt_undo'), url: links.undo } as const]
      : []),
  ];
}

/** The mail proves itself: what was signed can be read out of it without this program's records. */
function proofOf({ language, signature }: Receipt, publicUrl: string): Block[] {
  if (signature === undefined) return [];
  const url = checkAddress(publicUrl, language);
  return [{ type: 'proof', text: translator(language)('signature.text_how', { url }), signature }];
}

function dayOf({ language, declaration, timeZone }: Receipt): { readonly day: string } {
  return formatInstant(language, declaration.at, timeZone);
}
