import type { Receipt } from './records.ts';

/**
 * What a receipt proves: everything on it but the addresses that open it and the account
 * and conversation it belongs to. This is what is signed.
 */
export type ReceiptFacts = Pick<
  Receipt,
  | 'id'
  | 'language'
  | 'timeZone'
  | 'profile'
  | 'declaration'
  | 'contract'
  | 'plan'
  | 'interval'
  | 'paused'
  | 'consequences'
  | 'appliedAt'
  | 'issuedAt'
>;

export function receiptFacts(receipt: ReceiptFacts): ReceiptFacts {
  const { id, language, timeZone, profile, declaration, contract, plan, interval, paused } =
    receipt;
  const { consequences, appliedAt, issuedAt } = receipt;
  return {
    ...{ id, language, timeZone, profile, declaration, contract, plan },
    ...(interval && { interval }),
    ...(paused && { paused }),
    ...{ consequences, appliedAt, issuedAt },
  };
}
