import type { Case, Receipt } from '../../data/model/records.ts';
import type { OutboxItem } from '../../data/model/outbox.ts';

/** What can be wrong between what was declared, what was done and what was proved. */
export const DIFFERENCES = [
  /** Declared, and there is no receipt. */
  'receipt_missing',
  /** Declared once, and there are several receipts. */
  'receipt_twice',
  /** The receipt says something else than the case: another declaration, or not what was done. */
  'receipt_differs',
  /** A receipt of nothing that was declared. */
  'declaration_missing',
  /** On record as done at another time, too. */
  'applied_twice',
  /** On record as done, and the case does not say so. */
  'applied_unknown',
  /** Reported as done, and the account system does not have it so. */
  'not_applied',
  /** Declared and not done, and neither the outbox nor a person has it; or dead without a task. */
  'nobody_has_it',
] as const;

export type DifferenceKind = (typeof DIFFERENCES)[number];

/** One thing that does not agree, found again under the same id for as long as it is so. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** The case, receipt or outbox item that it is about. */
  readonly about: string;
  readonly conversationId: string | null;
  readonly caseId: string | null;
  readonly accountId: string | null;
  /** The dead item that can be tried again. */
  readonly outboxId?: string;
}

export function ofCase(kind: DifferenceKind, { id, conversationId, accountId }: Case): Difference {
  return { kind, about: id, conversationId, caseId: id, accountId };
}

export function ofReceipt(
  kind: DifferenceKind,
  { id, conversationId, caseId, accountId }: Receipt,
): Difference {
  return { kind, about: id, conversationId, caseId, accountId };
}

export function ofItem({ id, conversationId, effect }: OutboxItem): Difference {
  const applies = effect.kind === 'account.apply';
  return {
    kind: 'nobody_has_it',
    about: id,
    conversationId,
    caseId: applies ? effect.caseId : null,
    accountId: applies ? effect.accountId : null,
    outboxId: id,
  };
}
