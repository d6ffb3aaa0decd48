import type { StoredActivity } from '../../data/model/activity.ts';
import { hasCode } from '../../data/model/errors.ts';
import { openChat, type Chat } from '../support/chat.ts';
import { brokenPromises } from '../support/fair.ts';
import { differencesIn } from '../support/reconciled.ts';
import { actionsOf, inputsOf, textOf } from '../support/shown.ts';
import { type Action, goalInTheEnd, type Scenario } from './scenario.ts';
import { lastAnswer, takeTheWayOut } from './way-out.ts';
import { sentence } from './words.ts';

export interface Played {
  /** What went wrong; empty: nothing. */
  readonly faults: readonly string[];
  /** Of the lowest level: worth reading, and no reason to fail. */
  readonly warnings: readonly string[];
  /** From the decision to the receipt; `null`: nothing was wanted. */
  readonly turns: number | null;
  /** The conversation, to be read by people. */
  readonly transcript: string;
}

/** One simulated customer through the real bot, judged by the checker. */
export async function play(scenario: Scenario): Promise<Played> {
  const played = await playOnce(scenario, false);
  if (!played.faults.some((fault) => fault.includes(GUARD))) return played;
  // What the guard has stopped cannot be read: once more, mended, for the transcript.
  const { transcript } = await playOnce(scenario, true);
  return { ...played, transcript };
}

const GUARD = 'the guard: ';

async function playOnce(scenario: Scenario, mends: boolean): Promise<Played> {
  const { account, language, country, channel, agentThere, actions } = scenario;
  const goal = goalInTheEnd(scenario);
  const person = { accountId: account, language, country, channel };
  const chat = await openChat(person, { agentThere, mends });
  const faults: string[] = [];
  let turns: number | null = null;
  try {
    await chat.arrive();
    const hand = new Hand(chat, scenario);
    for (const action of actions) await hand.act(action);
    if (goal !== null && !(await isSettled(chat, account))) {
      turns = await takeTheWayOut(chat, goal, scenario);
      if (turns === null) faults.push(`wants to ${goal} and finds no way out`);
    }
    if (goal === null) faults.push(...(await declarations(chat)));
  } catch (error) {
    faults.push(hasCode(error, 'promise_broken') ? `${GUARD}${String(error)}` : String(error));
  }
  const forges = actions.some((action) => action.do === 'edit');
  const broken = (await brokenPromises(chat.store, 'c1')).filter(
    // A press that was tampered with is a step that the bot could not know.
    (line) => !(forges && line.startsWith('I11')),
  );
  faults.push(...(await differencesIn(chat)));
  const transcript = await readable(chat, scenario);
  await chat.close();
  return {
    faults: [...faults, ...broken.filter((line) => !isWarning(line))],
    warnings: broken.filter(isWarning),
    turns,
    transcript,
  };
}

/** Does what a customer does, and remembers what was pressed. */
class Hand {
  readonly #chat: Chat;
  readonly #scenario: Scenario;
  #last: Readonly<Record<string, unknown>> | null = null;

  constructor(chat: Chat, scenario: Scenario) {
    this.#chat = chat;
    this.#scenario = scenario;
  }

  async act(action: Action): Promise<void> {
    switch (action.do) {
      case 'say':
        return this.#chat.say(
          sentence(action.language ?? this.#scenario.language, action.topic, action.pick),
        );
      case 'press':
        return this.#press(
          buttonsOf(await lastAnswer(this.#chat)).filter(
            ({ role }) => action.role === 'any' || role === action.role,
          ),
          action.pick,
        );
      case 'press an old one':
        return this.#press(buttonsOf(await this.#chat.botActivities()), action.pick);
      case 'press again':
        return this.#last === null ? undefined : this.#chat.post(this.#last);
      case 'edit': {
        const shown = buttonsOf(await lastAnswer(this.#chat));
        const button = shown[action.pick % Math.max(1, shown.length)];
        return button ? this.#chat.post(edited(button, action.what)) : undefined;
      }
      case 'wait':
        return this.#chat.wait(action.length);
      case 'reload':
        return this.#chat.arrive();
    }
  }

  async #press(buttons: readonly Readonly<Record<string, unknown>>[], pick: number): Promise<void> {
    const button = buttons[pick % Math.max(1, buttons.length)];
    if (!button) return;
    this.#last = button;
    await this.#chat.post(button);
  }
}

/** What each button would send, with its card's fields as they are filled in. */
function buttonsOf(shown: readonly StoredActivity[]): readonly Readonly<Record<string, unknown>>[] {
  return shown.flatMap((activity) => {
    const inputs = Object.fromEntries(inputsOf(activity).map(({ id, value }) => [id, value ?? '']));
    return actionsOf(activity)
      .filter(({ type }) => type === 'Action.Submit')
      .map(({ data }) => ({ ...data, ...inputs }));
  });
}

function edited(
  button: Readonly<Record<string, unknown>>,
  what: string,
): Readonly<Record<string, unknown>> {
  return what === 'everything'
    ? { role: 'confirm', change: 'delete', nonce: 'x'.repeat(300), label: '<b>hi</b>' }
    : { ...button, [what]: 'forged' };
}

/** Nothing is left to leave: it ends already, or is going to be deleted. */
async function isSettled(chat: Chat, account: string | null): Promise<boolean> {
  if (account === null) return (await chat.events()).some(({ type }) => type === 'declaration');
  const found = await chat.accounts.find(account);
  if (found?.status !== 'active') return true;
  const changed = (await chat.events()).some(({ type }) => type === 'declaration');
  return changed && account !== 'hanna'
    ? true
    : found.subscriptions.every(({ status }) => status === 'ended');
}

/** Whoever only asked must not find that something was changed. */
async function declarations(chat: Chat): Promise<readonly string[]> {
  return (await chat.events()).flatMap((event) =>
    event.type === 'declaration' ? [`${event.change} was declared, and nobody wanted that`] : [],
  );
}

function isWarning(line: string): boolean {
  return / W /.test(line);
}

async function readable(chat: Chat, scenario: Scenario): Promise<string> {
  const { persona, account, country, language, channel, goal } = scenario;
  const lines = (await chat.entries()).flatMap(({ seq, entry }) => {
    if (entry.kind === 'event') return [`${seq} (${entry.event.type})`];
    if (entry.kind !== 'activity' || entry.activity.type !== 'message') return [];
    const { activity, actor } = entry;
    const value = activity.value as { label?: string; role?: string } | undefined;
    const said = textOf(activity) || `[${value?.label ?? value?.role ?? ''}]`;
    const buttons = actionsOf(activity).map(({ title }) => `[${title}]`);
    return [`${seq} ${actor.padEnd(8)} ${said} ${buttons.join(' ')}`.trimEnd()];
  });
  const who = `${persona}, ${account ?? `a stranger (${country ?? 'no country'})`}, ${language}, ${channel}, wants ${goal ?? 'nothing'}`;
  return [who, ...lines].join('\n');
}
