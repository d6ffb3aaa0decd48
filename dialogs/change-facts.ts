import type { Consequences, Subscription } from '../data/model/account.ts';
import type { PlainDate } from '../data/model/time.ts';
import { formatDate, formatMoney } from '../data/locales/format.ts';
import { chargesInWords } from '../cards/charges.ts';
import { dataDate, erasedFacts } from '../cards/data-dates.ts';
import { planName, priceOf } from './subscriptions.ts';
import type { Talk } from './talk.ts';

/**
 * What a change means for this account, in a few sentences: facts, in the order
 * in which people ask for them. All dates and amounts come from `Consequences`.
 */
export function changeFacts(
  talk: Talk,
  subscription: Subscription | null,
  effects: Consequences,
): readonly string[] {
  switch (effects.request.change) {
    case 'cancel':
      return subscription ? cancelFacts(talk, subscription, effects) : [];
    case 'pause':
      return subscription ? pauseFacts(talk, subscription, effects) : [];
    case 'withdraw':
      return subscription ? withdrawFacts(talk, subscription, effects) : [];
    case 'delete':
      return deleteFacts(talk, effects);
    case 'resume':
    case 'undo':
    case 'switch':
      return subscription
        ? goOnFacts(talk, subscription, effects)
        : [talk.t('change.accountStays')];
  }
}

function cancelFacts(talk: Talk, subscription: Subscription, effects: Consequences) {
  const { t, language } = talk;
  const plan = planName(t, subscription.plan);
  const facts: string[] = [];
  const { accessEndsOn } = effects;
  const { minimumTermEndsOn } = subscription.terms;
  const paused = accessEndsOn === null ? null : pausedUntil(subscription, accessEndsOn, talk.today);
  const bound = minimumTermEndsOn !== null && minimumTermEndsOn > talk.today;
  const endsWithTerm = bound && minimumTermEndsOn === accessEndsOn && paused === null;
  if (!bound) facts.push(...noticeFact(talk, effects));
  else if (!endsWithTerm) {
    facts.push(t('change.minimumTerm', { date: formatDate(language, minimumTermEndsOn) }));
  }
  if (accessEndsOn !== null) {
    const date = formatDate(language, accessEndsOn);
    const ends = endsWithTerm ? 'change.cancelEndsWithTerm' : 'change.cancelEnds';
    facts.push(
      paused === null
        ? t(ends, { plan, date })
        : t('change.cancelEndsPaused', { plan, date, paused: formatDate(language, paused) }),
    );
  }
  facts.push(...moneyFacts(talk, effects));
  facts.push(...keptFact(talk, effects));
  if (effects.seatsAffected > 0) facts.push(t('change.seats', { seats: effects.seatsAffected }));
  return facts;
}

/** Until when a pause that has begun goes on, at most until the end; `null`: none has begun. */
export function pausedUntil(
  { pause }: Subscription,
  endsOn: PlainDate,
  today: PlainDate,
): PlainDate | null {
  if (pause === null || pause.from > today || pause.until <= today) return null;
  return pause.until < endsOn ? pause.until : endsOn;
}

/** Until when what the customer made stays after the end. */
export function keptFact({ t, language }: Talk, effects: Consequences): string[] {
  const kept = dataDate(effects, 'content') ?? dataDate(effects, 'profile');
  return kept === null ? [] : [t('change.dataStays', { date: formatDate(language, kept) })];
}

function noticeFact({ t, language, profile }: Talk, { notice }: Consequences): string[] {
  if (!notice) return [];
  const { years = 0, weeks = 0, days = 0 } = notice.length;
  const months = years * 12 + (notice.length.months ?? 0);
  if (months > 0 && notice.rule === 'contract.business')
    return [t('change.noticeBusiness', { months })];
  if (months > 0 && notice.rule.endsWith('.old_contract') && profile.oldContracts) {
    const date = formatDate(language, profile.oldContracts.concludedBefore);
    return [t('change.noticeOld', { months, date })];
  }
  if (months > 0) return [t('change.noticeMonths', { months })];
  if (weeks > 0) return [t('change.noticeDays', { days: weeks * 7 + days })];
  return days > 0 ? [t('change.noticeDays', { days })] : [];
}

/** Charges still to come or none, and what is paid back. */
function moneyFacts({ t, language }: Talk, effects: Consequences): string[] {
  const charges = chargesInWords(t, language, effects.furtherCharges);
  const facts = [charges === '' ? t('change.nothingMore') : t('change.moreCharges', { charges })];
  if (effects.refund) {
    facts.push(t('change.refund', { amount: formatMoney(language, effects.refund) }));
  }
  return facts;
}

function pauseFacts({ t, language }: Talk, subscription: Subscription, effects: Consequences) {
  const from = effects.accessEndsOn ?? effects.billingEndsOn;
  const facts = from === null ? [] : [t('change.pauseFrom', { date: formatDate(language, from) })];
  if (effects.startsAgain) {
    const price = priceOf(t, language, {
      ...subscription.plan,
      price: effects.startsAgain.price,
    });
    const date = formatDate(language, effects.startsAgain.on);
    facts.push(t('change.pauseEnds', { plan: planName(t, subscription.plan), date, price }));
  }
  return [...facts, t('change.pauseKeeps')];
}

function withdrawFacts(talk: Talk, subscription: Subscription, effects: Consequences) {
  const { t, language } = talk;
  const facts = [t('change.withdrawEnds', { plan: planName(t, subscription.plan) })];
  if (effects.refund) {
    facts.push(t('change.refund', { amount: formatMoney(language, effects.refund) }));
  }
  facts.push(...keptFact(talk, effects));
  return facts;
}

function deleteFacts({ t, language }: Talk, effects: Consequences): string[] {
  const facts: string[] = [];
  facts.push(...erasedFacts(t, language, effects));
  const { contractsEndOn } = effects;
  facts.push(
    contractsEndOn === null
      ? t('change.deleteNoContract')
      : t('change.deleteContract', { date: formatDate(language, contractsEndOn) }),
  );
  const invoices = dataDate(effects, 'invoices');
  if (invoices !== null) {
    facts.push(t('change.deleteInvoices', { date: formatDate(language, invoices) }));
  }
  if (effects.undoUntil !== null) {
    facts.push(t('change.undoUntil', { date: formatDate(language, effects.undoUntil) }));
  }
  return facts;
}

/** Resuming, taking back, changing the plan: from when and at what price it goes on. */
function goOnFacts({ t, language }: Talk, subscription: Subscription, effects: Consequences) {
  if (!effects.startsAgain) {
    const goesOn = t('change.goesOn', { plan: planName(t, subscription.plan) });
    const charge = t('change.charge', {
      amount: formatMoney(language, subscription.plan.price),
      date: formatDate(language, subscription.periodEnd),
    });
    return [goesOn, t('change.nextCharge', { charge })];
  }
  const price = priceOf(t, language, { ...subscription.plan, price: effects.startsAgain.price });
  const date = formatDate(language, effects.startsAgain.on);
  return [t('change.startsOn', { date, price })];
}
