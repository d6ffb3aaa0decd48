import type { AccountSystem } from '../../data/model/account.ts';
import { AdieuError } from '../../data/model/errors.ts';
import { Deadlines } from '../deadlines.ts';

/** How long a conversation waits for a read. */
export const READ_TIMEOUT_MS = 1500;

/**
 * An account system whose reads answer in time, and whose faults are all
 * `AdieuError('account_system_unavailable')`. What it says with a code of ours passes through.
 * Changes are not cut short here: the outbox gives up on one in time, and asks again under the same key.
 */
export function withTimeout(system: AccountSystem, timeoutMs = READ_TIMEOUT_MS): AccountSystem {
  const deadlines = new Deadlines();
  const read = <T>(ask: () => Promise<T>): Promise<T> =>
    coded(() => deadlines.within(ask(), timeoutMs, () => unavailable('timeout')));
  return {
    find: (id) => read(() => system.find(id)),
    ...(system.findByAddress && {
      findByAddress: (address: string) =>
        read(async () => (await system.findByAddress?.(address)) ?? null),
    }),
    capabilities: (id, subscriptionId) => read(() => system.capabilities(id, subscriptionId)),
    preview: (id, request) => read(() => system.preview(id, request)),
    eventsAfter: (seq) => read(() => system.eventsAfter(seq)),
    apply: (id, request, key) => coded(() => system.apply(id, request, key)),
    async *export(id, language) {
      const files = system.export(id, language)[Symbol.asyncIterator]();
      try {
        for (;;) {
          const next = await coded(() => files.next());
          if (next.done === true) return;
          yield next.value;
        }
      } finally {
        await files.return?.();
      }
    },
  };
}

async function coded<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof AdieuError) throw error;
    throw unavailable(error);
  }
}

function unavailable(cause: unknown): AdieuError {
  const message = 'the account system does not answer';
  return new AdieuError('account_system_unavailable', message, { cause });
}
