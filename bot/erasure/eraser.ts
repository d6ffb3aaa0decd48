import type { Erasure } from '../../data/model/erasure.ts';
import { hasCode } from '../../data/model/errors.ts';
import type { Instant } from '../../data/model/time.ts';
import type { Change } from '../../data/store/contract.ts';
import { every } from '../../data/store/every.ts';
import { auditEntry, onRecord } from '../audit/entry.ts';
import type { AuditSealer } from '../audit/sealer.ts';
import { changesToEraseAgain } from './erase-again.ts';
import { eraseSubject, type EraseSubjectDeps } from './erase-subject.ts';
import type { ErasedList } from './erased-list.ts';
import { erasureId } from './erasure-id.ts';

export interface EraserDeps extends EraseSubjectDeps {
  readonly list: ErasedList;
  readonly key: string;
  readonly sealer: Pick<AuditSealer, 'seal' | 'wake'>;
  readonly onError: (error: unknown) => void;
}

/** What waited for an agent or for a task is looked at again. */
const LOOK_EVERY_MS = 10 * 60_000;

/**
 * Erases customers: at once what can go, the rest when what it waits for has come to its end, and
 * all of it again where a backup of before was restored.
 */
export class Eraser {
  readonly #deps: EraserDeps;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;

  constructor(deps: EraserDeps) {
    this.#deps = deps;
  }

  start(): void {
    this.#timer = setInterval(() => this.wake(), LOOK_EVERY_MS).unref();
  }

  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    await this.#running?.catch(() => undefined);
  }

  /** Erases in the background. */
  wake(): void {
    this.run().catch(this.#deps.onError);
  }

  /**
   * The changes that ask for customers to be erased, to be committed by the caller. The list
   * beside the store has them first: whatever happens then, it is done.
   */
  async changesToAsk(subjects: readonly string[], by: string): Promise<readonly Change[]> {
    const { list, clock, key } = this.#deps;
    const now = clock.now();
    const erasures = subjects.map((subject): Erasure => ({
      ...{ id: erasureId(subject, key), subject, by },
      askedAt: now.toISOString(),
      state: 'asked',
    }));
    await list.add(erasures);
    return erasures.flatMap((doc): Change[] => [
      { op: 'put', collection: 'erasures', id: doc.id, doc, expect: 'any' },
      onRecord(auditEntry(now, 'erasure_asked', { erasure: doc.id, by })),
    ]);
  }

  /** Erases one customer. @returns what has become of it: `asked` while something open holds it up. */
  async erase(subject: string, by: string): Promise<Erasure['state']> {
    const { store, key } = this.#deps;
    await store.commit(await this.changesToAsk([subject], by));
    await this.run();
    return (await store.get('erasures', erasureId(subject, key)))?.doc.state ?? 'asked';
  }

  /** At the start, before anybody is served: does again what a restored backup does not know of. */
  async again(): Promise<void> {
    const { store, list, key } = this.#deps;
    const changes = await changesToEraseAgain(store, await list.read(), key);
    if (changes.length === 0) return;
    await store.commit(changes);
    await this.run();
  }

  /** Erases what is asked for and can go now. */
  async run(): Promise<void> {
    while (this.#running) await this.#running.catch(() => undefined);
    this.#running = this.#runAll().finally(() => (this.#running = null));
    await this.#running;
  }

  /** True when something that was erased is still in the store's files. */
  async isLeftInFiles(): Promise<boolean> {
    return (await this.#erased()).length > 0;
  }

  /** The store's files were written anew: what was erased before is nowhere any more. */
  async reclaimed(before: Instant): Promise<void> {
    const { store, clock } = this.#deps;
    for (const { doc, version } of await this.#erased()) {
      if (doc.askedAt > before) continue;
      const gone: Erasure = { ...doc, state: 'gone' };
      const facts = { erasure: doc.id, step: 'files' };
      await store.commit([
        { op: 'put', collection: 'erasures', id: doc.id, doc: gone, expect: version },
        onRecord(auditEntry(clock.now(), 'erased', facts)),
      ]);
    }
  }

  async #runAll(): Promise<void> {
    const { store, sealer } = this.#deps;
    let hasSealed = false;
    for await (const { doc, version } of every(store, 'erasures', 'unfinished')) {
      if (doc.state !== 'asked' || doc.subject === null) continue;
      // Mails are found by what is sealed.
      if (!hasSealed) await sealer.seal();
      hasSealed = true;
      const waits = await eraseSubject({ ...doc, subject: doc.subject }, this.#deps);
      if (waits === 0) await this.#settle(doc, version);
    }
    if (hasSealed) sealer.wake();
    await this.#keepListed();
  }

  async #settle(erasure: Erasure, expect: number): Promise<void> {
    const { store, clock } = this.#deps;
    const doc: Erasure = { ...erasure, subject: null, state: 'erased' };
    const facts = { erasure: doc.id, step: 'documents', by: doc.by };
    try {
      await store.commit([
        { op: 'put', collection: 'erasures', id: doc.id, doc, expect },
        onRecord(auditEntry(clock.now(), 'erased', facts)),
      ]);
    } catch (error) {
      // Asked for once more, or another replica was faster.
      if (!hasCode(error, 'store_conflict')) throw error;
    }
  }

  /** What other replicas have erased is on this one's list, too. */
  async #keepListed(): Promise<void> {
    const { store, list } = this.#deps;
    const listed = await list.read();
    const missing: Erasure[] = [];
    for await (const { doc } of every(store, 'erasures', 'byAsked')) {
      if ((listed.get(doc.id) ?? '') < doc.askedAt) missing.push(doc);
    }
    await list.add(missing);
  }

  async #erased() {
    const { store } = this.#deps;
    const found = [];
    for await (const one of every(store, 'erasures', 'unfinished')) {
      if (one.doc.state === 'erased') found.push(one);
    }
    return found;
  }
}
