import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { LANGUAGES, type Language } from '../../data/model/language.ts';
import type { Topic } from './words.ts';

/** One thing that a customer does. */
export type Action =
  | {
      readonly do: 'say';
      readonly topic: Topic;
      readonly pick: number;
      readonly language?: Language;
    }
  /** A button of the last answer with this role; nothing where there is none. */
  | { readonly do: 'press'; readonly role: Pressed; readonly pick: number }
  /** Any button that was ever shown. */
  | { readonly do: 'press an old one'; readonly pick: number }
  /** The last press once more. */
  | { readonly do: 'press again' }
  /** A button of the last answer, with something else in it than it was shown with. */
  | { readonly do: 'edit'; readonly pick: number; readonly what: string }
  | { readonly do: 'wait'; readonly length: string }
  | { readonly do: 'reload' };

export const PRESSED = [
  'any',
  'back',
  'offer',
  'human',
  'export',
  'reason',
  'survey',
  'skip',
  'confirm',
  'select',
] as const;
export type Pressed = (typeof PRESSED)[number];

export const GOALS = ['cancel', 'pause', 'delete', 'withdraw', null] as const;
export type Goal = (typeof GOALS)[number];

/** A customer: who it is, what is done on the way, and what is wanted in the end. */
export interface Scenario {
  readonly persona: Persona;
  /** A demo account, or `null`: not signed in. */
  readonly account: string | null;
  readonly country: string | null;
  readonly language: Language;
  readonly channel: 'directline' | 'msteams';
  readonly agentThere: boolean;
  readonly actions: readonly Action[];
  /** `null`: wants nothing changed, and nothing may be. */
  readonly goal: Goal;
}

const pick = fc.nat(50);

function says(...topics: readonly Topic[]): fc.Arbitrary<Action> {
  return fc.record({ do: fc.constant('say' as const), topic: fc.constantFrom(...topics), pick });
}

function presses(...roles: readonly Pressed[]): fc.Arbitrary<Action> {
  return fc.record({ do: fc.constant('press' as const), role: fc.constantFrom(...roles), pick });
}

const waits: fc.Arbitrary<Action> = fc.record({
  do: fc.constant('wait' as const),
  length: fc.constantFrom('PT3S', 'PT12M', 'PT20H', 'P1D', 'P4D', 'P17D', 'P33D'),
});
const reloads: fc.Arbitrary<Action> = fc.constant({ do: 'reload' });
const again: fc.Arbitrary<Action> = fc.constant({ do: 'press again' });
const old: fc.Arbitrary<Action> = fc.record({ do: fc.constant('press an old one' as const), pick });
const edits: fc.Arbitrary<Action> = fc.record({
  do: fc.constant('edit' as const),
  pick,
  what: fc.constantFrom('nonce', 'change', 'subscriptionId', 'role', 'planId', 'everything'),
});
const foreign: fc.Arbitrary<Action> = fc.record({
  do: fc.constant('say' as const),
  topic: fc.constantFrom<Topic>('cancel', 'confused', 'data', 'thanks', 'out', 'angry'),
  pick,
  language: fc.constantFrom(...LANGUAGES),
});

const QUESTIONS = ['data', 'cost', 'bot', 'confused', 'offtopic', 'export', 'marketing'] as const;
const WISHES = ['cancel', 'because', 'out', 'pause', 'delete'] as const;

/** What each persona does on the way, more or less often. */
const PERSONAS = {
  hurried: [says('cancel', 'because', 'out', 'declare')],
  hesitating: [
    says('hesitate', 'cancel', 'because', 'pause', 'no', 'stay', 'undo', 'resume'),
    presses('back', 'offer', 'any'),
    says(...QUESTIONS),
  ],
  angry: [says('angry', 'legal', 'cancel', 'refund', 'human'), presses('human', 'any')],
  grieving: [says('grief', 'hardship', 'minor', 'confused', 'cancel'), presses('back', 'any')],
  confused: [
    says('confused', 'offtopic', 'nonsense', 'yes', 'no', 'hello', 'withdraw', ...WISHES),
    presses('any', 'back'),
  ],
  malicious: [
    edits,
    old,
    again,
    says('secret', 'nonsense', 'security', 'angry', 'declare'),
    presses('confirm', 'any'),
  ],
  'switching language': [foreign, says('language', 'cancel', 'pause'), presses('any')],
  'pressing old buttons': [
    old,
    again,
    presses('any', 'back', 'confirm'),
    says('undo', 'resume', ...WISHES),
  ],
  'silent for days': [
    waits,
    reloads,
    says(...WISHES, ...QUESTIONS, 'undo', 'resume', 'hello'),
    presses('any', 'confirm'),
  ],
  'talking on': [
    presses('confirm', 'reason', 'survey', 'skip', 'select'),
    says('cancel', 'reason', 'thanks', 'bye', 'because', 'no'),
  ],
  curious: [says(...QUESTIONS, 'thanks', 'bye', 'refund', 'security', 'human', 'yes', 'no')],
} as const satisfies Record<string, readonly fc.Arbitrary<Action>[]>;

export type Persona = keyof typeof PERSONAS;

const ACCOUNTS = [
  'ada',
  'ben',
  'carlijn',
  'dora',
  'emil',
  'farah',
  'gus',
  'hanna',
  'ines',
  'joost',
] as const;

/** Where visitors say that they are. */
const COUNTRIES = ['DE', 'NL', 'BE', 'GB', 'US-CA', 'FR', null] as const;

export function scenarios(personas: readonly Persona[] = ALL_PERSONAS): fc.Arbitrary<Scenario> {
  return fc.constantFrom(...personas).chain((persona) =>
    fc
      .record({ account: fc.option(fc.constantFrom(...ACCOUNTS), { freq: 3 }) })
      .chain(({ account }) =>
        fc.record({
          persona: fc.constant(persona),
          account: fc.constant(account),
          country: account === null ? fc.constantFrom(...COUNTRIES) : fc.constant(null),
          language: fc.constantFrom(...LANGUAGES),
          channel: fc.constantFrom(
            'directline' as const,
            'directline' as const,
            'msteams' as const,
          ),
          agentThere: fc.boolean(),
          actions: fc.array(fc.oneof(...PERSONAS[persona]), {
            maxLength: MOST_ACTIONS[persona] ?? 6,
          }),
          goal: fc.constantFrom(...goalsOf(persona, account)),
        }),
      ),
  );
}

export const ALL_PERSONAS = Object.keys(PERSONAS) as readonly Persona[];

/** Whoever is in a hurry says it once. */
const MOST_ACTIONS: Readonly<Partial<Record<Persona, number>>> = { hurried: 1, 'talking on': 9 };

/** From the first day of the conversation on: the contract is five days old then. */
const DORA_CAN_WITHDRAW = Temporal.Duration.from({ days: 9, hours: 4 });

/** Who is silent for so long that withdrawing is over cancels, as the bot says. */
export function goalInTheEnd({ account, actions, goal }: Scenario): Goal {
  const waited = actions
    .filter((action) => action.do === 'wait')
    .reduce((sum, { length }) => sum.add(hoursOf(length)), Temporal.Duration.from({ hours: 0 }));
  const isOver = Temporal.Duration.compare(waited, hoursOf(DORA_CAN_WITHDRAW)) > 0;
  return goal === 'withdraw' && account !== null && isOver ? 'cancel' : goal;
}

function hoursOf(length: string | Temporal.Duration): Temporal.Duration {
  const { days, hours, minutes, seconds } = Temporal.Duration.from(length);
  return Temporal.Duration.from({ hours: days * 24 + hours, minutes, seconds });
}

/** What can be wanted: nothing can be paused without an account, and Hanna has cancelled already. */
function goalsOf(persona: Persona, account: string | null): readonly Goal[] {
  if (persona === 'curious') return [null];
  if (account === null) return ['cancel', 'cancel', 'withdraw'];
  if (account === 'hanna') return ['delete'];
  if (account === 'dora') return ['cancel', 'withdraw', 'pause', 'delete'];
  if (account === 'gus') return ['cancel', 'delete'];
  return ['cancel', 'cancel', 'cancel', 'pause', 'delete'];
}
