import { receiptLines } from '../../cards/receipt-lines.ts';
import type { Receipt } from '../../data/model/records.ts';
import type { TranscriptEvent } from '../../data/model/transcript.ts';

/** What the transcript says of a receipt that went out by mail. */
export function receiptEvent(
  receipt: Receipt,
  contact: string,
  at: string,
  text: string,
): TranscriptEvent {
  const fields = Object.fromEntries(
    receiptLines(receipt, { contact }).map(({ id, value }) => [id, value]),
  );
  return { type: 'receipt', channel: 'mail', at, fields, text };
}
