import { type ReceiptField, receiptLines } from '../../cards/receipt-lines.ts';
import { receiptSummary } from '../../cards/receipt-summary.ts';
import { formatInstant } from '../../data/locales/format.ts';
import { translator } from '../../data/locales/translate.ts';
import type { Receipt } from '../../data/model/records.ts';

/** Not signed: who is written to may change, and the address is hidden in part. */
const UNSIGNED: ReadonlySet<ReceiptField> = new Set(['mailedTo', 'contact']);

/** A mail to the address on file says more than the page. */
const READERS = ['customer', 'address_on_file'] as const;
type Reader = (typeof READERS)[number];

/** A text with little besides its signature is not held against what was signed. */
const A_FEW_WORDS = 40;

/** A compact JWS without spaces. */
const SIGNATURE = /[\w-]{20,}\.[\w-]{20,}\.[\w-]{86}/;

/** What a receipt says that can be signed: its sentences, and its lines. */
export function signedParts(receipt: Receipt, contact: string, reader: Reader = 'customer') {
  const { lead, outcome } = receiptSummary(receipt, { reader });
  const lines = receiptLines(receipt, { contact, reader }).filter(({ id }) => !UNSIGNED.has(id));
  return { lead, outcome, lines };
}

/**
 * What stands otherwise in a text than in the receipt whose signature it holds: sentences as they
 * were signed, and names of lines. Spaces, colons and marks of quoted mails do not count.
 */
export function differingParts(text: string, receipt: Receipt, contact: string): readonly string[] {
  const pasted = squeezed(text);
  if (pasted.replace(SIGNATURE, '').length < A_FEW_WORDS) return [];
  const isThere = (said: string): boolean => pasted.includes(squeezed(said));
  const [fewest = []] = READERS.map((reader) => {
    const { lead, outcome, lines } = signedParts(receipt, contact, reader);
    const begins = [lead, laterBeginning(receipt)].some(isThere);
    return [
      ...(begins ? [] : [lead]),
      ...outcome.filter((sentence) => !isThere(sentence)),
      ...lines.flatMap(({ label, value }) => (isThere(label + value) ? [] : [label])),
    ];
  }).toSorted((one, other) => one.length - other.length);
  return fewest;
}

/** The mail with the dates that follow begins with another sentence. */
function laterBeginning({ language, declaration, timeZone }: Receipt): string {
  const { day } = formatInstant(language, declaration.at, timeZone);
  return translator(language)('mail.dates_follow', { day });
}

function squeezed(text: string): string {
  return text.replace(/^[ \t>]+/gm, '').replace(/[\s:]+/g, '');
}
