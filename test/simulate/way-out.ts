import type { StoredActivity } from '../../data/model/activity.ts';
import { STOP_WORDS } from '../../data/policy/stop-words.ts';
import { type Chat, CODE } from '../support/chat.ts';
import { actionsOf, inputsOf } from '../support/shown.ts';
import type { Goal, Scenario } from './scenario.ts';
import { sentence } from './words.ts';

/** From deciding to the receipt, whatever was said before (the design's upper bound). */
export const MOST_TURNS = 5;

type Data = Readonly<Record<string, unknown>>;

/**
 * Somebody who knows what they want and takes the shortest way that they can see: presses
 * what confirms it, else what leads to it, else says it.
 * @returns How many turns it took; `null`: there was no way within the budget.
 */
export async function takeTheWayOut(
  chat: Chat,
  goal: NonNullable<Goal>,
  { account, language }: Scenario,
): Promise<number | null> {
  const before = (await chat.events()).length;
  let typed = false;
  for (let turns = 0; turns <= MOST_TURNS; turns += 1) {
    if (turns > 0 && (await isOut(chat, goal, before))) return turns;
    if (turns === MOST_TURNS) break;
    const shown = await lastAnswer(chat);
    const step = nextStep(shown, goal, account === null);
    // The first one may have come days ago.
    const again: Data | null = step === 'code' && typed ? newCodeIn(shown) : null;
    typed = again === null && (typed || step === 'code');
    if (again) await chat.post(again);
    else if (step === 'code') await chat.say(CODE);
    else if (step) await chat.post(step);
    else await chat.say(wordsFor(goal, (await chat.conversation())?.language ?? language));
  }
  return null;
}

/** Everything that was shown since the customer last did something. */
export async function lastAnswer(chat: Chat): Promise<readonly StoredActivity[]> {
  const entries = await chat.entries();
  const last = entries.findLastIndex(
    ({ entry }) => entry.kind === 'activity' && entry.actor === 'customer',
  );
  return entries
    .slice(last + 1)
    .flatMap(({ entry }) => (entry.kind === 'activity' ? [entry.activity] : []));
}

async function isOut(chat: Chat, goal: NonNullable<Goal>, before: number): Promise<boolean> {
  const events = (await chat.events()).slice(before);
  return events.some((event) => event.type === 'declaration' && event.change === goal);
}

function nextStep(
  shown: readonly StoredActivity[],
  goal: NonNullable<Goal>,
  isStranger: boolean,
): Data | 'code' | null {
  const buttons = shown.flatMap((activity) =>
    actionsOf(activity)
      .filter(({ type }) => type === 'Action.Submit')
      .map(({ data }) => ({ data: data ?? {}, inputs: inputsOf(activity) })),
  );
  const find = (is: (data: Data) => boolean) => buttons.findLast(({ data }) => is(data));
  const confirm = find(({ role, change }) => role === 'confirm' && change === goal);
  if (confirm) {
    if (confirm.inputs.some(({ id }) => id === 'code')) return 'code';
    const named = confirm.inputs.some(({ id }) => id === 'name') && isStranger;
    const filled = Object.fromEntries(confirm.inputs.map(({ id, value }) => [id, value ?? '']));
    return { ...confirm.data, ...filled, ...(named ? { name: 'Kim Muster' } : {}) };
  }
  const leads = find(({ role }) => role === goal);
  if (leads) return leads.data;
  return buttons.find(({ data }) => isChoice(data))?.data ?? null;
}

/** The button that sends another code, after one was typed to no avail. */
function newCodeIn(shown: readonly StoredActivity[]): Data | null {
  const asked = shown.flatMap(actionsOf).find(({ data }) => data?.['newCode'] === true);
  return asked?.data ?? null;
}

/** Stop words lead to cancelling at any point; the other ways have no such word. */
function wordsFor(goal: NonNullable<Goal>, language: Scenario['language']): string {
  return goal === 'cancel' ? (STOP_WORDS[language][0] ?? '') : sentence(language, goal, 0);
}

/** Which contract, or until when: what has to be known before anything can be confirmed. */
function isChoice({ role, subscriptionId, months }: Data): boolean {
  return role === 'select' && (subscriptionId !== undefined || months !== undefined);
}
