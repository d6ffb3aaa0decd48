import fc from 'fast-check';
import { FAILPOINTS, type FailpointName } from '../../data/model/failpoint.ts';
import type { MailFault } from './failing-smtp.ts';
import type { Manner } from './patient-customer.ts';
import { type AccountFault, accountFaultSchema, type DatabaseFault, type Trap } from './traps.ts';

/** What one customer does, and how. */
export interface Visit {
  readonly account: string;
  readonly manner: Manner;
}

/** Everything that chance decides about a run. The same seed makes the same plan. */
export interface Plan {
  /** At the same time. */
  readonly visits: readonly Visit[];
  /** Set before the wish, before the press, and for the first start after a crash. */
  readonly traps: {
    readonly wish: readonly Trap[];
    readonly press: readonly Trap[];
    readonly restart: readonly Trap[];
  };
  readonly accounts: readonly AccountFault[];
  readonly mail: readonly MailFault[];
  /** Nothing, where the program has no database. */
  readonly database: readonly DatabaseFault[];
  /** The machine's clock jumps by this between wish and press. */
  readonly clockMs: number;
}

/** Those who leave and come back, over and over; the wish in their own language. */
export const WISHES: Readonly<Record<string, readonly [leave: string, undo: string]>> = {
  ada: ['please cancel my subscription', 'undo my cancellation'],
  ben: ['ich möchte kündigen', 'ich möchte die Kündigung zurücknehmen'],
  carlijn: ['ik wil mijn abonnement opzeggen', 'ik wil mijn opzegging terugdraaien'],
  emil: ['please cancel my subscription', 'undo my cancellation'],
  joost: ['ik wil mijn abonnement opzeggen', 'ik wil mijn opzegging terugdraaien'],
};

/** Where code of ours or of a package could throw. Elsewhere only the machine can end it. */
export const MAY_THROW: readonly FailpointName[] = [
  'turn.opened',
  'turn.thought',
  'turn.fell_back',
  'turn.committing',
  'outbox.taken',
  'outbox.leased',
  'outbox.handled',
  'outbox.settled',
  'outbox.putting_off',
  'outbox.burying',
];

const trap: fc.Arbitrary<Trap> = fc.oneof(
  fc.record({
    at: fc.constantFrom(...FAILPOINTS),
    nth: fc.integer({ min: 1, max: 4 }),
    action: fc.constantFrom('kill' as const, 'hold' as const, 'stop' as const),
  }),
  fc.record({
    at: fc.constantFrom(...MAY_THROW),
    nth: fc.integer({ min: 1, max: 4 }),
    action: fc.constant('throw' as const),
  }),
);

const mailFault = fc.constantFrom<MailFault>('unreachable', 'busy', 'refused', 'answer_lost');

const databaseFault: fc.Arbitrary<DatabaseFault> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('answer_lost' as const, 'request_lost' as const, 'late' as const),
    after: fc.integer({ min: 0, max: 40 }),
  }),
  fc.record({ kind: fc.constant('away' as const), ms: fc.integer({ min: 50, max: 3_000 }) }),
  fc.constant({ kind: 'restarts' as const }),
);

export const plan: fc.Arbitrary<Plan> = fc.record({
  visits: fc.uniqueArray(
    fc.record({
      account: fc.constantFrom(...Object.keys(WISHES)),
      manner: fc.constantFrom<Manner>('calm', 'twice', 'impatient'),
    }),
    { minLength: 1, maxLength: 3, selector: ({ account }) => account },
  ),
  traps: fc.record({
    wish: fc.array(trap, { maxLength: 1 }),
    press: fc.array(trap, { maxLength: 2 }),
    restart: fc.array(trap, { maxLength: 1 }),
  }),
  accounts: fc.array(fc.constantFrom(...accountFaultSchema.options), { maxLength: 3 }),
  mail: fc.array(mailFault, { maxLength: 2 }),
  clockMs: fc.constantFrom(0, 0, 0, 3_600_000, -3_600_000, 86_400_000),
  // Last, so that a seed's plan is otherwise the same on both stores.
  database: fc.array(databaseFault, { maxLength: 2 }),
});
