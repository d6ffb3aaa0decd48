import type { TaskKind } from '../model/records.ts';
import type { PlainDate } from '../model/time.ts';

/**
 * How long a deletion can be taken back. Ours: long enough to notice one that was not meant, and
 * within the month of GDPR art. 12 (3).
 */
export const DELETION_GRACE = { days: 14 } as const;

/** Longest pause. Ours: a season; after it nobody remembers what will be charged. */
export const LONGEST_PAUSE = { months: 3 } as const;

/** Days before a pause ends on which the customer is told. Ours: a week to cancel before the charge. */
export const PAUSE_NOTICE_DAYS = 7;

/**
 * Days for which conversations are kept: of visitors who did not sign in, and of those who did.
 * Ours: a month, and a quarter for what may be complained about; GDPR art. 5 (1) (e) names none.
 */
export const TRANSCRIPT_DAYS = { unverified: 30, verified: 90 } as const;

/** Days for which a task is kept once it is done. Ours: as long as the conversation that it came from. */
export const DONE_TASK_DAYS = 90;

/** Days that a reconciliation looks back. Ours: for as long what it compares is kept. */
export const RECONCILED_DAYS = 90;

/** Days for which mails are kept that are files for want of a mail server. Ours: for trying it out. */
export const MAIL_FILE_DAYS = 30;

/**
 * Open tasks that stay until they are done when their customer is erased: what was declared has
 * to be carried out, claims have to be settled, requests have to be answered.
 * Source: GDPR art. 17 (3) (b), (e).
 */
export const TASKS_BEYOND_ERASURE: readonly TaskKind[] = [
  'match_declaration',
  'extraordinary_termination',
  'account_refused',
  'dispute_or_invoice',
  'team_owner',
  'refund',
  'data_request',
  'no_marketing',
  'outbox_dead',
  'reconciliation',
];

/** Hours after which a one-time code that nobody can use any more goes. Ours: by the next night. */
export const CODE_HOURS = 24;

/** Hours for which a repeated request is recognised, at the desk and of host tokens. Ours: longer than any is good. */
export const DEDUPE_HOURS = 24;

/** Hours for which an uploaded file is kept. Ours: for the agent who has the conversation. */
export const UPLOAD_HOURS = 24;

/** Calendar years after the one of the declaration. Source: HGB §257 (1) 2, (4), (5). */
export const DECLARATION_YEARS = 6;

/** Calendar years after the one of the invoice; the seller's law. Source: AO §147 (3), (4); HGB §257. */
export const INVOICE_YEARS = 8;

/** Last day on which a declaration and its receipt are kept as proof. */
export function declarationKeptUntil(declaredOn: PlainDate): PlainDate {
  return endOfYear(declaredOn, DECLARATION_YEARS);
}

/** Last day on which an invoice is kept for the tax office. */
export function invoiceKeptUntil(invoicedOn: PlainDate): PlainDate {
  return endOfYear(invoicedOn, INVOICE_YEARS);
}

function endOfYear(date: PlainDate, years: number): PlainDate {
  return `${Number(date.slice(0, 4)) + years}-12-31`;
}
