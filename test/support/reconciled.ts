import type { AccountSystem } from '../../data/model/account.ts';
import type { Clock } from '../../data/model/time.ts';
import { reconcile, type ReconciledStore } from '../../bot/reconcile/reconcile.ts';

const LATER_MS = 2 * 3_600_000;

/** What a reconciliation two hours from now would find, as `npm run reconcile` prints it. */
export async function differencesIn({
  store,
  accounts,
  clock,
}: {
  readonly store: ReconciledStore;
  readonly accounts: Pick<AccountSystem, 'find'>;
  readonly clock: Clock;
}): Promise<readonly string[]> {
  const found: string[] = [];
  const now = new Date(clock.now().getTime() + LATER_MS);
  const onDifference = ({ kind, about }: { readonly kind: string; readonly about: string }) =>
    void found.push(`${kind}: ${about}`);
  await reconcile({ store, accounts, now, since: '', onDifference });
  return found;
}
