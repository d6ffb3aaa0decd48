import { CALM } from './aimed-plan.ts';
import type { Place } from './place.ts';
import type { Plan } from './plan.ts';

/** Faults by their names in docs/reliability.md, each as a plan of its own. */
export interface NamedPlan {
  readonly fault: string;
  readonly on: Place['kind'];
  readonly plan: Plan;
}

const HOUR_MS = 3_600_000;

const FAULTS: readonly (readonly [Place['kind'], fault: string, plan: Partial<Plan>])[] = [
  [
    'folder',
    'the account system breaks before the change (500, 429, no connection)',
    { accounts: ['breaks_before', 'breaks_before', 'breaks_before'] },
  ],
  [
    'folder',
    'the account system makes the change and its answer is lost',
    { accounts: ['breaks_after', 'breaks_after'] },
  ],
  [
    'folder',
    'the account system does not know whether it made the change',
    { accounts: ['unknown_before', 'unknown_after'] },
  ],
  ['folder', 'the account system takes three seconds', { accounts: ['slow', 'slow'] }],
  [
    'folder',
    'the account was cancelled elsewhere a moment before',
    { accounts: ['already', 'already'] },
  ],
  [
    'folder',
    'the mail server is down, busy, and loses its answers',
    { mail: ['unreachable', 'busy', 'answer_lost'] },
  ],
  ['folder', 'the mail server refuses for good', { mail: ['refused', 'refused'] }],
  ['folder', "the machine's clock is set back an hour", { clockMs: -HOUR_MS }],
  ['folder', "the machine's clock jumps a day ahead", { clockMs: 24 * HOUR_MS }],
  [
    'folder',
    'the clock is set back two hours while the program is down and a change waits for its second try',
    {
      clockMs: 2 * HOUR_MS,
      accounts: ['breaks_after', 'breaks_after'],
      // The machine's clock is right again when it starts.
      traps: {
        wish: [],
        press: [{ at: 'outbox.putting_off', nth: 2, action: 'kill' }],
        restart: [],
      },
    },
  ],
  [
    'folder',
    'the clock was three days ahead, is set right while the program is down, and a change waits for its second try',
    {
      clockMs: 72 * HOUR_MS,
      accounts: ['breaks_after', 'breaks_after'],
      traps: {
        wish: [],
        press: [{ at: 'outbox.putting_off', nth: 2, action: 'kill' }],
        restart: [],
      },
    },
  ],
  [
    'database',
    'nobody reaches the database for two seconds',
    { database: [{ kind: 'away', ms: 2_000 }] },
  ],
  ['database', 'the database starts again', { database: [{ kind: 'restarts' }] }],
  [
    'database',
    'the database answers, and its answers are lost',
    {
      database: [
        { kind: 'answer_lost', after: 2 },
        { kind: 'answer_lost', after: 6 },
      ],
    },
  ],
  [
    'database',
    'what is sent to the database is lost, or arrives late',
    {
      database: [
        { kind: 'request_lost', after: 2 },
        { kind: 'late', after: 6 },
      ],
    },
  ],
];

export const NAMED: readonly NamedPlan[] = FAULTS.map(([on, fault, plan]) => ({
  on,
  fault,
  plan: { ...CALM, ...plan },
}));
