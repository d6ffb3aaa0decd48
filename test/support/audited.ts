import { generateKeyPairSync } from 'node:crypto';
import { publicKeyOf } from '../../bot/audit/head.ts';
import { AuditSealer } from '../../bot/audit/sealer.ts';
import { turnRecorder } from '../../bot/audit/turn-recorder.ts';
import { verifyChain, type Verdict } from '../../bot/audit/verify-chain.ts';
import { AUDIT_SEQUENCE, type AuditEntry } from '../../data/model/audit.ts';
import type { Clock } from '../../data/model/time.ts';
import type { Store } from '../../data/store/contract.ts';

const KEY = generateKeyPairSync('ed25519')
  .privateKey.export({ format: 'der', type: 'pkcs8' })
  .toString('base64');

export const PUBLIC_KEY = publicKeyOf(KEY);

/** The audit of a store, sealed when a test says so. */
export function auditOf(store: Store, clock: Clock) {
  const errors: unknown[] = [];
  const sealer = new AuditSealer({
    store,
    clock,
    signingKey: KEY,
    onError: (error) => errors.push(error),
  });
  const recorder = turnRecorder({
    store,
    endpoints: [],
    sealer: { wake: () => undefined },
    log: { error: (...fault: unknown[]) => void errors.push(fault) },
  });
  return {
    sealer,
    recorder,
    errors,
    verify: (): Promise<Verdict> => verifyChain(store, PUBLIC_KEY),
    /** Everything in the chain, in its order. */
    async entries(): Promise<AuditEntry[]> {
      await sealer.seal();
      const chain = await store.entriesAfter(AUDIT_SEQUENCE, 0, 10_000);
      return chain.flatMap(({ entry }) => (entry.kind === 'audit' ? [entry.chained.entry] : []));
    },
  };
}
