import type { AuditEntry, AuditHead } from '../../data/model/audit.ts';
import { AUDIT_SEQUENCE } from '../../data/model/audit.ts';
import { hasCode } from '../../data/model/errors.ts';
import type { Clock } from '../../data/model/time.ts';
import type { Change, Store, Versioned } from '../../data/store/contract.ts';
import { chainHash, GENESIS } from './chain.ts';
import { AUDIT_HEAD, readHead, signHead } from './head.ts';

export interface AuditSealerDeps {
  readonly store: Pick<Store, 'get' | 'list' | 'commit'>;
  readonly clock: Clock;
  /** Ed25519, PKCS #8 DER, base64. */
  readonly signingKey: string;
  readonly onError: (error: unknown) => void;
}

/** What happens in quick succession becomes one batch. */
const SEAL_AFTER_MS = 100;
/** For what another process put on record, or what failed. */
const LOOK_EVERY_MS = 5_000;
const BATCH = 200;

/**
 * Chains what turns put on record.
 *
 * A turn writes its entries in its own commit and waits for nobody; here they get their
 * places, in batches, each one commit that appends them, moves the signed head and takes
 * them off the list. The head's version lets one process win where several try.
 */
export class AuditSealer {
  readonly #deps: AuditSealerDeps;
  #soon: NodeJS.Timeout | null = null;
  #timer: NodeJS.Timeout | null = null;
  #sealing: Promise<void> | null = null;

  constructor(deps: AuditSealerDeps) {
    this.#deps = deps;
  }

  start(): void {
    this.#timer = setInterval(() => this.wake(), LOOK_EVERY_MS);
    this.#timer.unref();
    this.wake();
  }

  wake(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = null;
      this.seal().catch(this.#deps.onError);
    }, SEAL_AFTER_MS);
  }

  /** Seals what is left and stops. */
  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    if (this.#soon) clearTimeout(this.#soon);
    await this.seal().catch(this.#deps.onError);
  }

  /** Resolves when everything that is on record now has its place. */
  async seal(): Promise<void> {
    while (this.#sealing) await this.#sealing.catch(() => undefined);
    this.#sealing = this.#sealAll().finally(() => (this.#sealing = null));
    await this.#sealing;
  }

  async #sealAll(): Promise<void> {
    for (;;) {
      const { items } = await this.#deps.store.list('audit', 'byTime', { limit: BATCH });
      if (items.length === 0) return;
      try {
        await this.#sealBatch(items);
      } catch (error) {
        // Another process was faster: what it left is next.
        if (!hasCode(error, 'store_conflict')) throw error;
      }
    }
  }

  async #sealBatch(items: readonly Versioned<AuditEntry>[]): Promise<void> {
    const { store, clock, signingKey } = this.#deps;
    const { head, version } = await readHead(store);
    const changes: Change[] = [];
    let { seq, hash } = head ?? { seq: 0, hash: GENESIS };
    for (const { doc, version: expect } of items) {
      seq += 1;
      hash = chainHash(hash, doc);
      changes.push(
        { op: 'delete', collection: 'audit', id: doc.id, expect },
        appendAt(seq, doc, hash),
      );
    }
    const at = clock.now().toISOString();
    const value: AuditHead = signHead(signingKey, { seq, hash, at });
    const doc = { id: AUDIT_HEAD, value };
    changes.push({ op: 'put', collection: 'meta', id: AUDIT_HEAD, doc, expect: version });
    await store.commit(changes);
  }
}

function appendAt(seq: number, entry: AuditEntry, hash: string): Change {
  return {
    op: 'append',
    conversationId: AUDIT_SEQUENCE,
    seq,
    entry: { kind: 'audit', at: entry.at, chained: { entry, hash } },
  };
}
