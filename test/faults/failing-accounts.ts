import { setTimeout as wait } from 'node:timers/promises';
import type { AccountSystem, ApplyResult } from '../../data/model/account.ts';
import type { AccountFault, Note } from './traps.ts';

/** Stands before an account system and fails as it is told, one fault for each change that is asked. */
export class FailingAccounts {
  readonly #tell: (note: Note) => void;
  #faults: AccountFault[] = [];
  #readsWork = true;

  constructor(tell: (note: Note) => void) {
    this.#tell = tell;
  }

  failWith(faults: readonly AccountFault[]): void {
    this.#faults = [...faults];
  }

  letReads(work: boolean): void {
    this.#readsWork = work;
  }

  before(system: AccountSystem): AccountSystem {
    const read = async <T>(ask: () => Promise<T>): Promise<T> => {
      if (!this.#readsWork) throw new Error('503');
      return ask();
    };
    return {
      find: (id) => read(() => system.find(id)),
      capabilities: (id, subscriptionId) => read(() => system.capabilities(id, subscriptionId)),
      preview: (id, request) => read(() => system.preview(id, request)),
      eventsAfter: (seq) => system.eventsAfter(seq),
      export: (id, language) => system.export(id, language),
      apply: async (id, request, key) => {
        const fault = this.#faults.shift() ?? null;
        const change = async (under = key): Promise<ApplyResult> => {
          const result = await system.apply(id, request, under);
          this.#tell({ note: 'changed', key: under, outcome: result.outcome, fault });
          return result;
        };
        switch (fault) {
          case 'breaks_before':
            throw new Error('500');
          case 'breaks_after':
            await change();
            throw new Error('the answer was lost');
          case 'unknown_before':
            return { outcome: 'unknown' };
          case 'unknown_after':
            await change();
            return { outcome: 'unknown' };
          case 'already':
            await change(`elsewhere:${key}`);
            return change();
          case 'slow':
            await wait(3_000);
            return change();
          case null:
            return change();
        }
      },
    };
  }
}
