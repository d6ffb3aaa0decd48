import { optionsCard } from '../cards/options-card.ts';
import type { Option } from '../cards/options-card.ts';
import type { Consequences, Subscription } from '../data/model/account.ts';
import { formatDate } from '../data/locales/format.ts';
import { plus } from '../data/policy/calendar.ts';
import { preview } from './consequences.ts';
import { dataDate } from '../cards/data-dates.ts';
import { openCase } from './case.ts';
import { kindWords } from './kind-words.ts';
import { deletionScheduled, endScheduled } from './not-possible.ts';
import { StepDialog } from './step-dialog.ts';
import { capabilitiesOf } from './subscriptions.ts';
import type { Talk } from './talk.ts';
import { talkOf } from './talk.ts';
import { entryButton, pageLink, personButtons } from './ways.ts';

/**
 * For customers who want out and have not said how: pause, cancel, delete side by side,
 * each with what it means for this account. Waits for a press; words are the root's.
 */
export class OptionsDialog extends StepDialog {
  static readonly ID = 'options';

  constructor() {
    super(OptionsDialog.ID, 1, {
      showOptions: async (step) => {
        await showOptions(talkOf(step.context));
        return step.wait(null);
      },
      showAgain: (step) => step.goTo('showOptions'),
    });
  }
}

async function showOptions(talk: Talk): Promise<void> {
  await openCase(talk, null);
  const account = await talk.account();
  const subscription = account?.subscriptions.find(({ status }) => status !== 'ended') ?? null;
  const options =
    account && account.subscriptions.length === 1 && subscription
      ? await optionsOf(talk, subscription)
      : generalOptions(talk);
  const known =
    account &&
    (deletionScheduled(talk, account) ?? (subscription && endScheduled(talk, subscription)));
  const lead = [
    ...kindWords(talk),
    ...(known ? [known] : []),
    talk.t('options.lead', { count: options.length }),
  ].join(' ');
  await talk.say({
    kind: 'options',
    state: 'explaining',
    card: optionsCard(lead, options, [...personButtons(talk), pageLink(talk, null)]),
  });
}

async function optionsOf(talk: Talk, subscription: Subscription): Promise<readonly Option[]> {
  const account = await talk.account();
  const capabilities = account && (await capabilitiesOf(talk, account, subscription));
  const subscriptionId = subscription.id;
  const can = capabilities?.changes ?? ['cancel'];
  const inAMonth = plus(talk.today, { months: 1 });
  const options: Option[] = [];
  if (can.includes('pause')) {
    const effects = await preview(talk, { change: 'pause', subscriptionId, until: inAMonth });
    options.push({
      facts: pauseFacts(talk, effects),
      action: entryButton(talk, 'pause', { subscriptionId }),
    });
  }
  const isPaused = subscription.status === 'paused';
  if (can.includes('resume') && isPaused) {
    options.push({
      facts: [fact(talk, 'means', talk.t('options.resumeNow'))],
      action: entryButton(talk, 'resume', { subscriptionId }),
    });
  }
  if (can.includes('cancel')) {
    const effects = await preview(talk, { change: 'cancel', subscriptionId, endDate: null });
    options.push({
      facts: endFacts(talk, effects),
      action: entryButton(talk, 'cancel', { subscriptionId }),
    });
  }
  // What runs again is resumed; undoing it would be the same once more.
  if (can.includes('undo') && !isPaused) {
    options.push({
      facts: [fact(talk, 'means', talk.t('options.goOn'))],
      action: entryButton(talk, 'undo', { subscriptionId }),
    });
  }
  const deletion = await preview(talk, { change: 'delete' });
  options.push({ facts: deleteFacts(talk, deletion), action: entryButton(talk, 'delete') });
  return options;
}

/** Nothing is known about the account, or it has several subscriptions: what each means in general. */
function generalOptions(talk: Talk): readonly Option[] {
  const changes = ['pause', 'cancel', 'delete'] as const;
  return changes.map((change) => ({
    facts: [fact(talk, 'means', talk.t(`options.${change}General`))],
    action: entryButton(talk, change),
  }));
}

function pauseFacts(talk: Talk, effects: Consequences | null) {
  const from = effects?.accessEndsOn ?? null;
  return [
    fact(talk, 'money', talk.t('options.moneyPause')),
    ...(from === null ? [] : [fact(talk, 'access', until(talk, from))]),
    fact(talk, 'data', talk.t('options.dataStays')),
    fact(talk, 'way', talk.t('options.wayAnyTime')),
  ];
}

function endFacts(talk: Talk, effects: Consequences | null) {
  if (!effects) return [fact(talk, 'means', talk.t('options.cancelGeneral'))];
  const kept = dataDate(effects, 'content') ?? dataDate(effects, 'profile');
  return [
    fact(talk, 'money', talk.t(moneyKey(effects))),
    ...dated(talk, 'access', effects.accessEndsOn),
    ...dated(talk, 'data', kept),
    ...undoable(talk, effects.undoUntil),
  ];
}

function deleteFacts(talk: Talk, effects: Consequences | null) {
  if (!effects) return [fact(talk, 'means', talk.t('options.deleteGeneral'))];
  const erased = dataDate(effects, 'content') ?? dataDate(effects, 'profile');
  return [
    fact(talk, 'money', talk.t(moneyKey(effects))),
    ...dated(talk, 'access', effects.accessEndsOn ?? effects.contractsEndOn),
    ...(erased === null
      ? []
      : [
          fact(
            talk,
            'data',
            talk.t('options.erasedOn', { date: formatDate(talk.language, erased) }),
          ),
        ]),
    ...undoable(talk, effects.undoUntil),
  ];
}

function moneyKey({ furtherCharges }: Consequences) {
  return furtherCharges.length === 0 ? 'options.moneyNothing' : 'options.moneyUntilEnd';
}

function dated(talk: Talk, title: 'access' | 'data', date: string | null) {
  return date === null ? [] : [fact(talk, title, until(talk, date))];
}

function until({ t, language }: Talk, date: string): string {
  return t('options.until', { date: formatDate(language, date) });
}

/** The last day on which it can be undone; service ends before the day that is named. */
function undoable({ t, language }: Talk, date: string | null) {
  if (date === null) return [];
  return [
    {
      title: t('options.way'),
      value: t('options.undoUntil', { date: formatDate(language, date) }),
    },
  ];
}

function fact({ t }: Talk, title: 'money' | 'access' | 'data' | 'way' | 'means', value: string) {
  return { title: t(`options.${title}`), value };
}
