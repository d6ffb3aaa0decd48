import { button } from '../cards/button.ts';
import type { CardAction } from '../cards/card.ts';
import type { Subscription } from '../data/model/account.ts';
import type { Case } from '../data/model/records.ts';
import { formatDate, formatMoney } from '../data/locales/format.ts';
import type { Placeholder } from '../data/policy/company/offer-terms.ts';
import { capabilitiesOf, priceOf } from './subscriptions.ts';
import type { Talk } from './talk.ts';

/** Something that the account system can do, with its button and its terms. */
export interface Offer {
  readonly action: CardAction;
  /** In words, for the places in a company's own line. */
  readonly words: Readonly<Partial<Record<Placeholder, string>>>;
  /** The built-in line. */
  readonly text: string;
  /** For the record. */
  readonly terms: Readonly<Record<string, string>>;
}

/** A plan that costs less: the cheapest, or the one that the company names. `null`: not to be had. */
export async function planOffer(
  talk: Talk,
  one: Case,
  subscription: Subscription,
  planId: string | null,
): Promise<Offer | null> {
  const account = await talk.account();
  const capabilities = account && (await capabilitiesOf(talk, account, subscription));
  const plans = capabilities?.cheaperPlans ?? [];
  const plan = planId === null ? plans[0] : plans.find(({ id }) => id === planId);
  if (!plan) return null;
  const { t, language } = talk;
  const words = {
    plan: plan.name,
    price: priceOf(t, language, plan),
    date: formatDate(language, subscription.periodEnd),
  };
  return {
    action: button('offer', t('button.changeTo', { plan: plan.name }), {
      change: 'switch',
      planId: plan.id,
      subscriptionId: subscription.id,
      nonce: talk.seal(one, 'switch'),
    }),
    words,
    text: t('change.helpCheaper', words),
    terms: {
      plan: plan.name,
      price: formatMoney(language, plan.price),
      interval: plan.interval,
      priceAfter: formatMoney(language, plan.price),
      duration: 'unlimited',
      startsOn: subscription.periodEnd,
    },
  };
}

/** A pause instead; `null` where it is what was asked for, or cannot be had. */
export async function pauseOffer(
  talk: Talk,
  one: Case,
  subscription: Subscription,
): Promise<Offer | null> {
  if (one.change === 'pause') return null;
  const account = await talk.account();
  const capabilities = account && (await capabilitiesOf(talk, account, subscription));
  const months = capabilities?.longestPause?.months ?? 0;
  if (!capabilities?.changes.includes('pause') || months === 0) return null;
  const { t, language } = talk;
  const price = priceOf(t, language, subscription.plan);
  return {
    action: button('offer', t('button.pause'), {
      change: 'pause',
      subscriptionId: subscription.id,
      nonce: talk.seal(one, 'pause'),
    }),
    words: { months: t('button.months', { count: months }), priceAfter: price },
    text: t('change.helpPause', { months, price }),
    terms: {
      price: formatMoney(language, { minor: 0, currency: subscription.plan.price.currency }),
      duration: `up to ${months} months`,
      priceAfter: formatMoney(language, subscription.plan.price),
    },
  };
}
