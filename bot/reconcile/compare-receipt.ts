import type { Receipt } from '../../data/model/records.ts';
import type { Store } from '../../data/store/contract.ts';
import { type Difference, ofReceipt } from './difference.ts';

/** Whether a receipt proves something that was declared. */
export async function compareReceipt(
  store: Pick<Store, 'get'>,
  receipt: Receipt,
): Promise<readonly Difference[]> {
  const one = await store.get('cases', receipt.caseId);
  return (one?.doc.declaration ?? null) === null ? [ofReceipt('declaration_missing', receipt)] : [];
}
