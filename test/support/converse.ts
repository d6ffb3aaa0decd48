import { expect } from 'chai';
import type { StoredActivity } from '../../data/model/activity.ts';
import type { Language } from '../../data/model/language.ts';
import type { Chat, ChatOptions, Person } from './chat.ts';
import { openChat } from './chat.ts';
import { brokenPromises } from './fair.ts';
import { differencesIn } from './reconciled.ts';
import { actionsOf, textOf } from './shown.ts';

/** Labels of all buttons and links of the message, in their order. */
type Labels = readonly string[];

export type Line =
  | readonly ['customer', string]
  | readonly ['customer presses', string, Readonly<Record<string, string>>?]
  | readonly ['customer arrives']
  | readonly ['time passes', string]
  /** Switches faults of the account system, and agents, on and off. */
  | readonly ['backend', ChatOptions]
  /** A button with other data than it was shown with. */
  | readonly ['customer posts', Readonly<Record<string, unknown>>]
  | readonly ['bot', string | RegExp, Labels?];

const LANGUAGE_OF: Readonly<Record<string, Language>> = {
  ben: 'de',
  dora: 'de',
  hanna: 'de',
  carlijn: 'nl',
  joost: 'nl',
};

/** Signed in as a demo account. */
export function as(accountId: string, language: Language = LANGUAGE_OF[accountId] ?? 'en'): Person {
  return { accountId, language, country: null, channel: 'directline' };
}

/** Not signed in. */
export function visitor(language: Language, country: string | null = null): Person {
  return { accountId: null, language, country, channel: 'directline' };
}

/**
 * Plays a conversation. A wrong line fails with its number and both texts; whatever the
 * bot says beyond the transcript fails too; every conversation is checked for fairness.
 * Without a line for the arrival, the greeting was heard before the first line.
 */
export async function converse(person: Person, lines: readonly Line[], options: ChatOptions = {}) {
  const chat = await openChat(person, options);
  try {
    await play(chat, lines, person.channel !== 'form');
    expect(await brokenPromises(chat.store, 'c1'), 'fairness').to.deep.equal([]);
    expect(await differencesIn(chat), 'reconciliation').to.deep.equal([]);
    const { accountId } = person;
    const account = accountId === null ? null : await chat.accounts.find(accountId);
    return {
      account,
      subscription: account?.subscriptions[0] ?? null,
      events: await chat.events(),
      mails: chat.mails,
      activities: await chat.botActivities(),
      conversation: await chat.conversation(),
      receipts: (await chat.store.list('receipts', 'byCase')).items.map(({ doc }) => doc),
      cases: (await chat.store.list('cases', 'byConversation')).items.map(({ doc }) => doc),
      tasks: (await chat.store.list('tasks', 'byConversation')).items.map(({ doc }) => doc),
      handoffs: (await chat.store.list('handoffs', 'byConversation')).items.map(({ doc }) => doc),
    };
  } finally {
    await chat.close();
  }
}

async function play(chat: Chat, lines: readonly Line[], isChat: boolean): Promise<void> {
  const greeted = isChat && !lines.some(([who]) => who === 'customer arrives');
  if (greeted) await chat.arrive();
  let heard = greeted ? 1 : 0;
  for (const [index, line] of lines.entries()) {
    const where = `line ${index + 1} (${line[0]})`;
    const said = (await chat.botActivities()).slice(heard);
    if (line[0] === 'bot') {
      expectLine(where, line, said[0]);
      heard += 1;
      continue;
    }
    expectSilence(`before ${where}`, said);
    if (line[0] === 'customer') await chat.say(line[1]);
    else if (line[0] === 'customer presses') await chat.press(line[1], line[2]);
    else if (line[0] === 'customer arrives') await chat.arrive();
    else if (line[0] === 'backend') Object.assign(chat.switches, line[1]);
    else if (line[0] === 'customer posts') await chat.post(line[1]);
    else await chat.wait(line[1]);
  }
  expectSilence('after the last line', (await chat.botActivities()).slice(heard));
}

function expectLine(
  where: string,
  [, expected, labels]: Extract<Line, readonly ['bot', ...unknown[]]>,
  activity: StoredActivity | undefined,
): void {
  const said = activity ? textOf(activity) : '(nothing)';
  const right = typeof expected === 'string' ? said === expected : expected.test(said);
  if (!activity || !right) {
    throw new Error(`${where}\n  expected ${String(expected)}\n  said     ${said}`);
  }
  if (!labels) return;
  const shown = actionsOf(activity).map(({ title }) => title);
  expect(shown, `${where}: "${said}"`).to.deep.equal(labels);
}

function expectSilence(where: string, said: readonly StoredActivity[]): void {
  if (said.length === 0) return;
  throw new Error(`${where} the bot also said:\n${said.map(transcribed).join('\n')}`);
}

function transcribed(activity: StoredActivity): string {
  const labels = actionsOf(activity).map(({ title }) => `[${title}]`);
  return `  ${activity.channelData?.adieu?.kind ?? '?'}: ${textOf(activity)} ${labels.join(' ')}`;
}

/** The transcript as text, to be read by people. */
export function transcriptOf(activities: readonly StoredActivity[]): string {
  return activities.map(transcribed).join('\n');
}
