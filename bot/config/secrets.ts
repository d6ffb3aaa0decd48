import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AdieuError, hasCode } from '../../data/model/errors.ts';
import type { MetaRecord } from '../../data/model/records.ts';
import type { Store } from '../../data/store/contract.ts';
import { hasErrno } from './errno.ts';
import { writeFileDurably } from '../durable-file.ts';

/** How each is made on the first start that needs it. */
const MAKERS = {
  /** Server to server, website channel. */
  directLineSecret: random,
  /** Signs host tokens of the demo shop. */
  hostTokenSecret: random,
  /** Signs Direct Line tokens and stream addresses. */
  tokenKey: random,
  /** Signs what buttons carry. */
  nonceKey: random,
  /** Signs links and sessions of the desk. */
  deskKey: random,
  /** Signs receipts. */
  receiptKey: ed25519,
  /** Secrets of webhook endpoints are made of it, where none is given. */
  webhookKey: random,
  /** Signs the head of the audit. */
  auditKey: ed25519,
  /** Stands between a customer and the mark that they were erased. */
  erasureKey: random,
} as const;

export type Secrets = Readonly<Record<keyof typeof MAKERS, string>>;

type Kept = Readonly<Record<string, string>>;

const keptSchema = z.record(z.string(), z.string());

/** Document of `meta` that holds them where several replicas share a store. */
const SHARED = 'secrets';

/** Reads `DATA_DIR/secrets.json` (mode 0600), and makes and keeps what is not in it yet. */
export function openSecrets(dataDir: string): Secrets {
  const kept = readKept(dataDir) ?? {};
  const { secrets, isNew } = completed(kept);
  if (isNew) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileDurably(fileIn(dataDir), JSON.stringify(secrets, null, 2));
  }
  return secrets;
}

/**
 * The secrets of all replicas of one store, made by the first that needs them. Those in
 * `DATA_DIR/secrets.json` are taken where the store has none, so that a move changes nothing.
 */
export async function openSharedSecrets(
  store: Pick<Store, 'get' | 'commit'>,
  dataDir: string,
): Promise<Secrets> {
  const found = await store.get('meta', SHARED);
  const kept = found ? keptSchema.parse(found.doc.value) : (readKept(dataDir) ?? {});
  const { secrets, isNew } = completed(kept);
  if (found && !isNew) return secrets;
  const doc = sharedSecrets(secrets);
  const expect = found?.version ?? 'absent';
  try {
    await store.commit([{ op: 'put', collection: 'meta', id: SHARED, doc, expect }]);
    return secrets;
  } catch (error) {
    // Another replica starts at the same time: its are good.
    if (!hasCode(error, 'store_conflict')) throw error;
    return openSharedSecrets(store, dataDir);
  }
}

/** The secrets as a store keeps them. */
export function sharedSecrets(secrets: Secrets): MetaRecord {
  return { id: SHARED, value: secrets };
}

/**
 * For tools that change nothing.
 * @throws AdieuError `store_unavailable` when no program has kept any there yet
 */
export async function readSharedSecrets(store: Pick<Store, 'get'>): Promise<Secrets> {
  const found = await store.get('meta', SHARED);
  const { secrets, isNew } = completed(keptSchema.parse(found?.doc.value ?? {}));
  if (!isNew) return secrets;
  throw new AdieuError('store_unavailable', 'the database holds no secrets of this version yet');
}

function completed(kept: Kept): { readonly secrets: Secrets; readonly isNew: boolean } {
  const made = Object.entries(MAKERS)
    .filter(([name]) => kept[name] === undefined)
    .map(([name, make]) => [name, make()] as const);
  return { secrets: { ...kept, ...Object.fromEntries(made) } as Secrets, isNew: made.length > 0 };
}

/** `null`: there is no such file. */
function readKept(dataDir: string): Kept | null {
  try {
    return keptSchema.parse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')));
  } catch (error) {
    if (hasErrno(error, 'ENOENT')) return null;
    throw error;
  }
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'secrets.json');
}

/** PKCS #8 DER, base64. */
function ed25519(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
}

function random(): string {
  return randomBytes(32).toString('base64url');
}
