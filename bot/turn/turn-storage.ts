import { AsyncLocalStorage } from 'node:async_hooks';
import type { Storage, StoreItems } from 'botbuilder';
import type { UnitOfWork } from './unit-of-work.ts';

/**
 * The SDK's `Storage` on top of the turn's unit of work, so that dialog state is part of
 * the turn's one commit. The SDK hands a storage keys and no context: the turn that is
 * running is found through the asynchronous context.
 */
export class TurnStorage implements Storage {
  readonly #running = new AsyncLocalStorage<UnitOfWork>();

  /** Makes `unit` the one that reads and writes inside `job` go to. */
  within<T>(unit: UnitOfWork, job: () => Promise<T>): Promise<T> {
    return this.#running.run(unit, job);
  }

  async read(keys: string[]): Promise<StoreItems> {
    const items: StoreItems = {};
    for (const key of keys) {
      const record = await this.#unit().get('botState', key);
      // The SDK changes in place what it is given.
      if (record) items[key] = copyOf(record.data);
    }
    return items;
  }

  write(changes: StoreItems): Promise<void> {
    const unit = this.#unit();
    for (const [key, item] of Object.entries(changes)) {
      // Written once, at the end of a turn, by a bot that does not change it any more.
      unit.put('botState', { id: key, data: item as Record<string, unknown> });
    }
    return Promise.resolve();
  }

  delete(keys: string[]): Promise<void> {
    for (const key of keys) this.#unit().delete('botState', key);
    return Promise.resolve();
  }

  #unit(): UnitOfWork {
    const unit = this.#running.getStore();
    if (!unit)
      throw new Error('no turn is running: bot state is read and written inside turns only');
    return unit;
  }
}

/** As the store keeps it. State is small, and JSON copies it faster than `structuredClone`. */
function copyOf<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}
