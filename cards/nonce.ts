import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import type { Change } from '../data/model/change.ts';
import { CHANGES } from '../data/model/change.ts';

/** What a binding button is about. */
export interface Sealed {
  readonly caseId: string;
  /** The case's revision when the button was made. */
  readonly revision: number;
  /** `null`: the button carries nothing out (a reason, a survey). */
  readonly change: Change | null;
}

/** Seals what a button is about for one user, so that it cannot be edited or passed on. */
export interface Nonces {
  seal(sealed: Sealed, user: string): string;
  /** `null`: not ours, edited, or another user's. */
  open(nonce: string, user: string): Sealed | null;
}

/** HMAC-SHA-256 over case, revision, change and user; the parts stand in the nonce in plain. */
export function createNonces(secret: string): Nonces {
  const key = createSecretKey(secret, 'utf8');
  const mac = (parts: readonly string[], user: string) =>
    createHmac('sha256', key)
      .update(JSON.stringify([...parts, user]))
      .digest('base64url');
  return {
    seal({ caseId, revision, change }, user) {
      const parts = [caseId, String(revision), change ?? '-'];
      return [...parts, mac(parts, user)].join('.');
    },
    open(nonce, user) {
      const parts = nonce.split('.');
      const [caseId, revision, change, seal] = parts;
      if (parts.length !== 4 || !caseId || !revision || !change || !seal) return null;
      const expected = Buffer.from(mac([caseId, revision, change], user));
      const given = Buffer.from(seal);
      if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
      const named = CHANGES.find((known) => known === change) ?? null;
      return { caseId, revision: Number(revision), change: named };
    },
  };
}
