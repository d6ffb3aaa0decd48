import type { TurnContext } from 'botbuilder';
import type { Press } from '../cards/press.ts';
import { readInput, readPress } from '../cards/press.ts';
import type { Asked, Understanding } from '../data/model/understanding.ts';
import type { Talk } from './talk.ts';

/** What came in, read once. */
export type Inbound =
  | { readonly type: 'press'; readonly press: Press }
  | { readonly type: 'text'; readonly text: string; readonly understood: Understanding }
  | { readonly type: 'event'; readonly name: string; readonly value: unknown }
  | { readonly type: 'nothing' };

/** The protocol's names; the SDK's enum cannot be compared with what comes in as JSON. */
const MESSAGE: string = 'message';
const EVENT: string = 'event';

/** Longer texts are understood by their beginning. */
const LONGEST_TEXT = 10_000;

export async function readInbound(talk: Talk, asked: Asked | null): Promise<Inbound> {
  const { activity } = talk.context;
  if (isEvent(talk)) {
    return { type: 'event', name: activity.name ?? '', value: activity.value as unknown };
  }
  if (activity.type !== MESSAGE) return { type: 'nothing' };
  const press = readPress(activity.value);
  if (press) return { type: 'press', press };
  const text = (activity.text as string | undefined)?.slice(0, LONGEST_TEXT).trim() ?? '';
  const understood = talk.deps.recognizer.recognize(text, {
    language: talk.language,
    asked,
    today: talk.today,
    names: await namesOf(talk),
  });
  return { type: 'text', text, understood };
}

/** From the program itself: a timer, an answer of the account system. */
export function isEvent({ context }: Talk): boolean {
  return context.activity.type === EVENT;
}

/** What the customer may call their subscriptions. */
async function namesOf(talk: Talk): Promise<Record<string, readonly string[]>> {
  const account = await talk.account();
  return Object.fromEntries(
    (account?.subscriptions ?? []).map(({ id, plan, contract }) => [id, [plan.name, contract]]),
  );
}

const INBOUND = Symbol('adieu.inbound');

export function setInbound(context: TurnContext, inbound: Inbound): void {
  context.turnState.set(INBOUND, inbound);
}

/** What the customer said in this turn, for the step that waited for it. */
export function inboundOf(context: TurnContext): Inbound {
  return context.turnState.get<Inbound | undefined>(INBOUND) ?? { type: 'nothing' };
}

/** Ids of the subscriptions that the customer's words name. */
export function mentionedIn(context: TurnContext): readonly string[] {
  const inbound = inboundOf(context);
  return inbound.type === 'text' ? (inbound.understood.entities.mentions ?? []) : [];
}

/** The same, or the one whose button was pressed. */
export function chosenIn(context: TurnContext): readonly (string | null)[] {
  const inbound = inboundOf(context);
  return inbound.type === 'press'
    ? [readInput(inbound.press, 'subscriptionId')]
    : mentionedIn(context);
}
