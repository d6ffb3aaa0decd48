import { button } from '../cards/button.ts';
import type { CardAction } from '../cards/card.ts';
import type { Subscription } from '../data/model/account.ts';
import type { Case } from '../data/model/records.ts';
import type { Understanding } from '../data/model/understanding.ts';
import { formatDate, formatMoney } from '../data/locales/format.ts';
import { helpAllowed } from '../data/policy/help.ts';
import { inboundOf } from './inbound.ts';
import { capabilitiesOf, priceOf } from './subscriptions.ts';
import type { Talk } from './talk.ts';

/** One line of help with its button; its terms for the record, `null` when it offers nothing. */
export interface HelpLine {
  readonly text: string;
  readonly action: CardAction | null;
  readonly terms: Readonly<Record<string, string>> | null;
}

/** The one line that may stand beside the way out, or none. What is allowed, `data/policy` decides. */
export async function helpLine(
  talk: Talk,
  one: Case,
  subscription: Subscription,
  withConfirmCard: boolean,
): Promise<HelpLine | null> {
  const inbound = inboundOf(talk.context);
  const understood = inbound.type === 'text' ? inbound.understood : null;
  const allowed = helpAllowed({
    profile: talk.profile,
    company: talk.deps.company,
    reasons: one.reasons.map(({ reason }) => reason),
    mood: one.mood,
    sensitive: understood?.sensitive ?? null,
    complaint: isComplaint(understood),
    change: one.change,
    withConfirmCard,
    afterNo: one.declaration !== null || understood?.declaration === true,
    alreadyShown: one.helpShown,
    daysSinceLastHelp: await daysSinceLastHelp(talk, one),
  });
  for (const kind of allowed) {
    if (kind === 'cheaper_plan') {
      const line = await cheaperPlan(talk, one, subscription);
      if (line) return line;
    }
    if (kind === 'pause' && one.change !== 'pause') {
      const line = await pauseLine(talk, one, subscription);
      if (line) return line;
    }
    if (kind === 'person') return { text: talk.t('change.helpPerson'), action: null, terms: null };
    if (kind === 'transfer') {
      return { text: talk.t('change.helpTransfer'), action: null, terms: null };
    }
  }
  return null;
}

async function cheaperPlan(
  talk: Talk,
  one: Case,
  subscription: Subscription,
): Promise<HelpLine | null> {
  const account = await talk.account();
  const capabilities = account && (await capabilitiesOf(talk, account, subscription));
  const plan = capabilities?.cheaperPlans[0];
  if (!plan) return null;
  const { t, language } = talk;
  const start = formatDate(language, subscription.periodEnd);
  const price = priceOf(t, language, plan);
  return {
    text: t('change.helpCheaper', { plan: plan.name, price, date: start }),
    action: button('offer', t('button.changeTo', { plan: plan.name }), {
      change: 'switch',
      planId: plan.id,
      subscriptionId: subscription.id,
      nonce: talk.seal(one, 'switch'),
    }),
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

async function pauseLine(
  talk: Talk,
  one: Case,
  subscription: Subscription,
): Promise<HelpLine | null> {
  const account = await talk.account();
  const capabilities = account && (await capabilitiesOf(talk, account, subscription));
  const months = capabilities?.longestPause?.months ?? 0;
  if (!capabilities?.changes.includes('pause') || months === 0) return null;
  const { t, language } = talk;
  const price = priceOf(t, language, subscription.plan);
  return {
    text: t('change.helpPause', { months, price }),
    action: button('offer', t('button.pause'), {
      change: 'pause',
      subscriptionId: subscription.id,
      nonce: talk.seal(one, 'pause'),
    }),
    terms: {
      price: formatMoney(language, { minor: 0, currency: subscription.plan.price.currency }),
      duration: `up to ${months} months`,
      priceAfter: formatMoney(language, subscription.plan.price),
    },
  };
}

function isComplaint(understood: Understanding | null): boolean {
  return (understood?.intents ?? []).some(
    ({ intent, confidence }) => intent === 'complaint' && confidence >= 0.5,
  );
}

/** Over all conversations of the account; `null`: never, or not known who it is. */
async function daysSinceLastHelp(talk: Talk, one: Case): Promise<number | null> {
  if (one.accountId === null) return null;
  const cases = await talk.turn.list('cases', 'byAccount', { equals: one.accountId });
  const shown = cases
    .filter(({ id, helpShown }) => helpShown && id !== one.id)
    .map(({ openedAt }) => Date.parse(openedAt));
  if (shown.length === 0) return null;
  return Math.floor((talk.turn.now.getTime() - Math.max(...shown)) / 86_400_000);
}
