import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { nanoid } from 'nanoid';
import type { AuditEntry, AuditKey } from '../../data/model/audit.ts';
import type { Conversation } from '../../data/model/records.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Whose key what is personal in a conversation goes under: the account's, else the conversation's own. */
export function subjectOf({ id, accountId }: Pick<Conversation, 'id' | 'accountId'>): string {
  return accountId === null ? `conversation|${id}` : accountSubject(accountId);
}

export function accountSubject(accountId: string): string {
  return `account|${accountId}`;
}

export function newAuditKey(subject: string): AuditKey {
  return { id: subject, keyId: nanoid(), key: randomBytes(32).toString('base64') };
}

/** Encrypts a JSON value. The key's id is bound to it: it opens under this key only. */
export function sealPersonal(
  { key, keyId }: AuditKey,
  value: unknown,
): NonNullable<AuditEntry['personal']> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, Buffer.from(key, 'base64'), nonce);
  cipher.setAAD(Buffer.from(keyId));
  const text = Buffer.concat([cipher.update(JSON.stringify(value)), cipher.final()]);
  return { keyId, sealed: Buffer.concat([nonce, text, cipher.getAuthTag()]).toString('base64') };
}

/** @throws Error when it was sealed under another key, or changed. */
export function openPersonal(
  { key }: AuditKey,
  { keyId, sealed }: NonNullable<AuditEntry['personal']>,
): unknown {
  const bytes = Buffer.from(sealed, 'base64');
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(CIPHER, Buffer.from(key, 'base64'), nonce);
  decipher.setAAD(Buffer.from(keyId));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  const text = bytes.subarray(NONCE_BYTES, -TAG_BYTES);
  return JSON.parse(Buffer.concat([decipher.update(text), decipher.final()]).toString());
}
