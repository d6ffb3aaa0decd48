import type { Account, Capabilities, Plan, Subscription } from '../data/model/account.ts';
import type { Change } from '../data/model/change.ts';
import { hasCode } from '../data/model/errors.ts';
import type { Language } from '../data/model/language.ts';
import type { Translate } from '../data/locales/translate.ts';
import { formatMoney } from '../data/locales/format.ts';
import type { Talk } from './talk.ts';

/** Subscriptions of the account with which this change can be made now. */
export async function subscriptionsFor(
  talk: Talk,
  account: Account,
  change: Change,
): Promise<readonly Subscription[]> {
  const able = await Promise.all(
    account.subscriptions.map(async (subscription) => {
      const capabilities = await capabilitiesOf(talk, account, subscription);
      if (capabilities) return capabilities.changes.includes(change) ? [subscription] : [];
      return subscription.status === 'ended' ? [] : [subscription];
    }),
  );
  return able.flat();
}

/** All that can be changed now, of whichever subscription; `null`: the account system does not answer. */
export async function changesOf(talk: Talk, account: Account): Promise<ReadonlySet<Change> | null> {
  const able = await Promise.all(
    account.subscriptions.map((subscription) => capabilitiesOf(talk, account, subscription)),
  );
  const known = able.filter((one) => one !== null);
  if (known.length < able.length) return null;
  // An account without a contract can be deleted all the same.
  const own: readonly Change[] = account.status === 'active' ? ['delete'] : [];
  return new Set([...own, ...known.flatMap(({ changes }) => changes)]);
}

/** Asked once a turn; `null`: the account system does not answer. */
export function capabilitiesOf(
  talk: Talk,
  { id: accountId }: Account,
  { id }: Subscription,
): Promise<Capabilities | null> {
  return talk.once(`capabilities ${id}`, () => ask(talk, accountId, id));
}

async function ask(
  talk: Talk,
  accountId: string,
  subscriptionId: string,
): Promise<Capabilities | null> {
  try {
    return await talk.deps.accounts.capabilities(accountId, subscriptionId);
  } catch (error) {
    if (hasCode(error, 'account_system_unavailable')) return null;
    throw error;
  }
}

/** "Plus" in English and Dutch; German needs a noun before a name that is none: "Tarif Plus", "Jahresabo". */
export function planName(t: Translate, plan: Plan): string {
  const kind = /abo(nnement)?$/i.test(plan.name) ? 'subscription' : 'other';
  return t('change.plan', { name: plan.name, kind });
}

/** "12.00 USD a month". */
export function priceOf(t: Translate, language: Language, plan: Plan): string {
  return t('change.price', { amount: formatMoney(language, plan.price), interval: plan.interval });
}

/** Whether a contract as declared is another one than this. */
export function namesAnother({ contract, plan }: Subscription, declared: string | null): boolean {
  return declared !== null && ![contract, plan.name].some((name) => declared.includes(name));
}
