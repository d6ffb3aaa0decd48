import { button } from '../cards/button.ts';
import { pauseCard } from '../cards/choice-card.ts';
import type { Subscription } from '../data/model/account.ts';
import type { Case } from '../data/model/records.ts';
import type { CalendarLength } from '../data/model/time.ts';
import { plus } from '../data/policy/calendar.ts';
import { FIXED_LABELS } from '../data/policy/labels.ts';
import { pauseStart } from '../data/policy/pause-start.ts';
import { LONGEST_PAUSE } from '../data/policy/retention.ts';
import { chooseChange, updateCase } from './case.ts';
import { caseOfChange } from './case-of-change.ts';
import { choose, pressedContract } from './change-contract.ts';
import { pauseUntil } from './confirm.ts';
import { inboundOf } from './inbound.ts';
import { pauseLengthIn } from './pause-length.ts';
import type { Step } from './step-dialog.ts';
import { capabilitiesOf } from './subscriptions.ts';
import type { Talk } from './talk.ts';
import { sayUnread } from './unread-day.ts';
import { pageLink, personButtons } from './ways.ts';

/** Asks until when a pause lasts, where nobody has said so; nothing to ask: goes on. */
export async function choosePauseEnd(step: Step) {
  const { talk, one } = await caseOfChange(step);
  if (!one) return step.end();
  if (one.change !== 'pause' || one.request?.change === 'pause') return step.goTo('showConfirm');
  const until = await untilOf(talk, one, one.wished);
  if (until !== null && !step.again) return pause(step, talk, one, until);
  const longest = monthsOf(await longestPause(talk, await talk.subscriptionOf(one)));
  await talk.say({
    kind: 'question',
    state: 'explaining',
    change: 'pause',
    card: pauseCard(talk.t, {
      question: [
        ...sayUnread(talk, one, 'dayUnread'),
        talk.t('change.pauseHowLong', { months: longest }),
      ].join(' '),
      months: [1, 2, 3].filter((months) => months <= longest),
      below: [
        button('back', FIXED_LABELS[talk.language].back),
        ...personButtons(talk),
        pageLink(talk, one.change),
      ],
    }),
  });
  return step.wait('date');
}

/** A day or a length that was pressed or said. */
export async function readPauseEnd(step: Step) {
  const { talk, one } = await caseOfChange(step);
  if (!one) return step.end();
  const other = await pressedContract(talk, one);
  if (other) return choose(step, talk, one, other);
  const wished = pauseLengthIn(step.context);
  const until = await untilOf(talk, one, wished);
  if (until !== null) return pause(step, talk, one, until);
  const unread = wished?.unread && { unread: wished.unread };
  if (!unread) {
    const text = talk.t('change.pauseDateUnclear');
    await talk.say({ kind: 'answer', state: 'explaining', text });
  }
  updateCase(talk, one, { wished: { ...unread } });
  return step.goTo('choosePauseEnd');
}

/** A button of the question "until when?", pressed at the card: another end than the card has. */
export async function choosesOtherEnd(talk: Talk, one: Case): Promise<boolean> {
  if (one.request?.change !== 'pause' || inboundOf(talk.context).type !== 'press') return false;
  return (await untilOf(talk, one, pauseLengthIn(talk.context))) !== one.request.until;
}

async function untilOf(talk: Talk, one: Case, wished: Case['wished']): Promise<string | null> {
  const subscription = await talk.subscriptionOf(one);
  return pauseUntil(wished, talk.today, subscription?.periodEnd ?? talk.today);
}

async function pause(step: Step, talk: Talk, one: Case, until: string) {
  const { subscriptionId } = one;
  if (subscriptionId === null) return step.goTo('chooseSubscription');
  const subscription = await talk.subscriptionOf(one);
  const longest = await longestPause(talk, subscription);
  if (subscription && longest) {
    const from = pauseStart(until, talk.today, subscription.periodEnd);
    const latest = plus(from, longest);
    if (until > latest) {
      const months = monthsOf(longest);
      await talk.say({
        kind: 'answer',
        state: 'explaining',
        text: talk.t('change.pauseTooLong', { months }),
      });
      updateCase(talk, one, { wished: {} });
      return step.goTo('choosePauseEnd');
    }
  }
  chooseChange(talk, one, {
    change: 'pause',
    subscriptionId,
    request: { change: 'pause', subscriptionId, until },
  });
  return step.goTo('showConfirm');
}

async function longestPause(
  talk: Talk,
  subscription: Subscription | null,
): Promise<CalendarLength | null> {
  const account = await talk.account();
  const able = account && subscription && (await capabilitiesOf(talk, account, subscription));
  return able?.longestPause ?? null;
}

const monthsOf = (longest: CalendarLength | null) => longest?.months ?? LONGEST_PAUSE.months;
