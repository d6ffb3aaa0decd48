import type { Instant } from './time.ts';

/** What is put on record. `effect_*`: of something that leaves the process, see `Effect`. */
export type AuditedFact =
  | 'declaration'
  | 'applied'
  | 'refused'
  | 'receipt'
  | 'handoff'
  | 'task_opened'
  | 'task_done'
  | 'effect_asked'
  | 'effect_withdrawn'
  | 'effect_done'
  | 'effect_dead'
  | 'effect_retried'
  | 'effect_settled_by_hand'
  | 'endpoint_disabled'
  | 'endpoint_enabled'
  | 'reconciled'
  | 'purged'
  | 'erasure_asked'
  | 'erased';

/**
 * One fact on record. Nothing in it names a person in the clear: that is in `personal`,
 * encrypted, so that it can be made unreadable without breaking the chain.
 */
export interface AuditEntry {
  readonly id: string;
  readonly at: Instant;
  readonly what: AuditedFact;
  readonly conversationId: string | null;
  readonly caseId: string | null;
  /** Ids, codes, counts and dates. */
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
  /** JSON under the customer's key (AES-256-GCM: nonce, text, tag; base64). */
  readonly personal: { readonly keyId: string; readonly sealed: string } | null;
}

/** An entry in its place: `hash` is that of the entry before it and of this one, hex. */
export interface ChainedEntry {
  readonly entry: AuditEntry;
  readonly hash: string;
}

/** The last entry of the chain, signed (Ed25519, base64). */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
  readonly at: Instant;
  readonly signature: string;
}

/** Under which what is personal in a customer's entries is encrypted. Deleted: unreadable for good. */
export interface AuditKey {
  /** Whose: `account|ID`, or `conversation|ID` of somebody who is not known. */
  readonly id: string;
  /** Random; in the entries it stands for the customer. */
  readonly keyId: string;
  /** 32 bytes, base64. */
  readonly key: string;
}

/** Sequence of the store that holds the chain. */
export const AUDIT_SEQUENCE = 'audit';
