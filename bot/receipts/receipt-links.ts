import type { Language } from '../../data/model/language.ts';
import type { Receipt } from '../../data/model/records.ts';
import { dateIn } from '../../data/policy/calendar.ts';

/** Addresses of one receipt; each holds the key that opens it. */
export interface ReceiptLinks {
  readonly page: string;
  readonly text: string;
  readonly undo: string;
  readonly unsubscribe: string;
}

/** @param publicUrl Without a slash at the end. */
export function receiptLinks(
  publicUrl: string,
  { id, key }: Pick<Receipt, 'id' | 'key'>,
): ReceiptLinks {
  const name = encodeURIComponent(id);
  const query = `?key=${encodeURIComponent(key)}`;
  return {
    page: `${publicUrl}/receipts/${name}${query}`,
    text: `${publicUrl}/receipts/${name}.txt${query}`,
    undo: `${publicUrl}/undo/${name}${query}`,
    unsubscribe: `${publicUrl}/unsubscribe/${name}${query}`,
  };
}

/** The page on which anybody can check a signature. */
export function checkAddress(publicUrl: string, language: Language): string {
  return `${publicUrl}/receipts/check?lang=${language}`;
}

/** True when the link on the receipt can still take the change back. */
export function canUndo(receipt: Receipt, now: Date): boolean {
  const { declaration, consequences, appliedAt, timeZone } = receipt;
  if (declaration.change === 'undo' || declaration.change === 'resume') return false;
  const until = consequences?.undoUntil ?? null;
  const today = dateIn(timeZone, now);
  return declaration.verified && appliedAt !== null && until !== null && today <= until;
}
