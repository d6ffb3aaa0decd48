import type { AccountSystem } from '../../data/model/account.ts';
import { hasCode } from '../../data/model/errors.ts';
import type { Case } from '../../data/model/records.ts';
import { dateIn } from '../../data/policy/calendar.ts';
import type { Store } from '../../data/store/contract.ts';
import { all } from '../../data/store/every.ts';
import { type Difference, ofCase } from './difference.ts';
import { isSo } from './is-so.ts';

export interface CompareAccountDeps {
  readonly store: Pick<Store, 'list'>;
  readonly accounts: Pick<AccountSystem, 'find'>;
  readonly now: Date;
}

/** `unchecked`: the account system did not answer. `not_due`: nothing can be told of it now. */
export type Compared = readonly Difference[] | 'unchecked' | 'not_due';

/**
 * Whether the account system really has what was reported as done. Only the last change of a
 * contract can still be seen there; while another one is on its way nothing is said.
 */
export async function compareAccount(
  one: Case,
  { store, accounts, now }: CompareAccountDeps,
): Promise<Compared> {
  const { accountId, appliedAt } = one;
  if (accountId === null || appliedAt === null) return 'not_due';
  const cases = await all(store, 'cases', 'byAccount', { equals: accountId });
  const others = cases.map(({ doc }) => doc).filter(({ id }) => id !== one.id);
  if (others.some((other) => isAboutTheSame(other, one) && isLater(other, one))) return 'not_due';
  try {
    const account = await accounts.find(accountId);
    const today = dateIn(account?.timeZone ?? 'UTC', now);
    return isSo(one, account, today) ? [] : [ofCase('not_applied', one)];
  } catch (error) {
    if (hasCode(error, 'account_system_unavailable')) return 'unchecked';
    throw error;
  }
}

/** The same contract, or one of them the whole account. */
function isAboutTheSame(one: Case, other: Case): boolean {
  const [a, b] = [contractOf(one), contractOf(other)];
  return a === null || b === null || a === b;
}

/** On its way, or done after the other. */
function isLater({ state, appliedAt }: Case, other: Case): boolean {
  return state === 'declared' || (appliedAt !== null && appliedAt >= (other.appliedAt ?? ''));
}

function contractOf({ request }: Case): string | null {
  return request && 'subscriptionId' in request ? request.subscriptionId : null;
}
