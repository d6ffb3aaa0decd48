import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { z } from 'zod';
import type { AuditHead } from '../../data/model/audit.ts';
import type { Store, Version } from '../../data/store/contract.ts';

export const AUDIT_HEAD = 'audit_head';

const headSchema = z.object({
  seq: z.int().positive(),
  hash: z.string(),
  at: z.string(),
  signature: z.string(),
});

export interface KeptHead {
  /** `null`: there is no entry yet. */
  readonly head: AuditHead | null;
  readonly version: Version | 'absent';
}

/** @throws ZodError when something else stands in its place. */
export async function readHead(store: Pick<Store, 'get'>): Promise<KeptHead> {
  const kept = await store.get('meta', AUDIT_HEAD);
  if (!kept) return { head: null, version: 'absent' };
  return { head: headSchema.parse(kept.doc.value), version: kept.version };
}

/** @param key Ed25519, PKCS #8 DER, base64. */
export function signHead(key: string, head: Omit<AuditHead, 'signature'>): AuditHead {
  return { ...head, signature: sign(null, textOf(head), privateKey(key)).toString('base64') };
}

/** @param key The public key, SPKI DER, base64. */
export function isSigned(key: string, head: AuditHead): boolean {
  const publicKey = createPublicKey({
    key: Buffer.from(key, 'base64'),
    format: 'der',
    type: 'spki',
  });
  return verify(null, textOf(head), publicKey, Buffer.from(head.signature, 'base64'));
}

/** With which a head can be checked, without being able to sign one. */
export function publicKeyOf(key: string): string {
  return createPublicKey(privateKey(key))
    .export({ format: 'der', type: 'spki' })
    .toString('base64');
}

function privateKey(key: string) {
  return createPrivateKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'pkcs8' });
}

function textOf({ seq, hash, at }: Omit<AuditHead, 'signature'>): Buffer {
  return Buffer.from(`adieu audit head|${String(seq)}|${hash}|${at}`);
}
