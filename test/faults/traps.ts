import { z } from 'zod';
import { FAILPOINTS } from '../../data/model/failpoint.ts';

/** Does something at a failpoint, once: when it is passed for the `nth` time from now. */
export const trapSchema = z.object({
  at: z.enum(FAILPOINTS),
  nth: z.int().min(1),
  /** `kill`: SIGKILL; `stop`: SIGTERM; `hold`: 300 ms; `throw`: an error, as of a bug. */
  action: z.enum(['kill', 'stop', 'throw', 'hold']),
});

export type Trap = z.infer<typeof trapSchema>;

/** What the account system makes of the next changes that are asked of it; after the last one it is well. */
export const accountFaultSchema = z.enum([
  /** Breaks before anything is changed (500, 429, refused connections). */
  'breaks_before',
  /** Changes the account, and its answer is lost (timeout, 500 after the effect). */
  'breaks_after',
  /** Says that it does not know; the change is not made. */
  'unknown_before',
  /** Says that it does not know; the change is made. */
  'unknown_after',
  /** The customer was quicker, elsewhere: it is so already, under another key. */
  'already',
  /** Makes the change after three seconds. */
  'slow',
]);

export type AccountFault = z.infer<typeof accountFaultSchema>;

/** What happens to the database, where there is one. */
export const databaseFaultSchema = z.discriminatedUnion('kind', [
  /**
   * Of the next thing that is sent to it, once so many arrived: the answer is lost, it never
   * arrives, or it arrives when whoever sent it has given it up.
   */
  z.object({
    kind: z.enum(['answer_lost', 'request_lost', 'late']),
    after: z.int().nonnegative(),
  }),
  /** Nobody reaches it for so long. */
  z.object({ kind: z.literal('away'), ms: z.int().positive() }),
  /** Ends all connections and starts again. */
  z.object({ kind: z.literal('restarts') }),
]);

export type DatabaseFault = z.infer<typeof databaseFaultSchema>;

/** What the harness tells the program under test. */
export const orderSchema = z.discriminatedUnion('order', [
  z.object({ order: z.literal('trap'), traps: z.array(trapSchema) }),
  z.object({ order: z.literal('accounts'), faults: z.array(accountFaultSchema) }),
  /** Whether reads of the account system answer. */
  z.object({ order: z.literal('reads'), work: z.boolean() }),
  /** Moves the machine's clock, back as well as forward. */
  z.object({ order: z.literal('clock'), byMs: z.int() }),
  /** The disk takes nothing (`full`), or does not confirm what it took (`broken`). */
  z.object({ order: z.literal('disk'), state: z.enum(['well', 'full', 'broken']) }),
]);

export type Order = z.infer<typeof orderSchema>;

/** What the program under test tells the harness, before anything else happens. */
export const noteSchema = z.discriminatedUnion('note', [
  z.object({ note: z.literal('trapped'), trap: trapSchema }),
  z.object({
    note: z.literal('changed'),
    key: z.string(),
    outcome: z.string(),
    fault: accountFaultSchema.nullable(),
  }),
]);

export type Note = z.infer<typeof noteSchema>;
