import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { hasErrno } from './errno.ts';
import { writeFileDurably } from '../durable-file.ts';

/** How each is made on the first start that needs it. */
const MAKERS = {
  /** Server to server, website channel. */
  directLineSecret: random,
  /** Signs host tokens of the demo shop. */
  hostTokenSecret: random,
  /** Signs Direct Line tokens. */
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
} as const;

export type Secrets = Readonly<Record<keyof typeof MAKERS, string>>;

const keptSchema = z.record(z.string(), z.string());

/** Reads `DATA_DIR/secrets.json` (mode 0600), and makes and keeps what is not in it yet. */
export function openSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  const kept = readKept(file);
  const made = Object.entries(MAKERS)
    .filter(([name]) => kept[name] === undefined)
    .map(([name, make]) => [name, make()] as const);
  const secrets = { ...kept, ...Object.fromEntries(made) } as Secrets;
  if (made.length > 0) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileDurably(file, JSON.stringify(secrets, null, 2));
  }
  return secrets;
}

function readKept(file: string): Readonly<Record<string, string>> {
  try {
    return keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (hasErrno(error, 'ENOENT')) return {};
    throw error;
  }
}

/** PKCS #8 DER, base64. */
function ed25519(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
}

function random(): string {
  return randomBytes(32).toString('base64url');
}
