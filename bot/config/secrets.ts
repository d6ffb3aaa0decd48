import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { hasErrno } from './errno.ts';
import { writeFileDurably } from '../durable-file.ts';

const secretsSchema = z.object({
  /** Server to server, website channel. */
  directLineSecret: z.string(),
  /** Signs host tokens of the demo shop. */
  hostTokenSecret: z.string(),
  /** Signs Direct Line tokens. */
  tokenKey: z.string(),
  /** Signs what buttons carry. */
  nonceKey: z.string(),
  /** Signs links and sessions of the desk. */
  deskKey: z.string(),
});

export type Secrets = z.infer<typeof secretsSchema>;

/** Reads `DATA_DIR/secrets.json`, or makes it (mode 0600) on first start. */
export function openSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  try {
    return secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (!hasErrno(error, 'ENOENT')) throw error;
  }
  const secret = (): string => randomBytes(32).toString('base64url');
  const made: Secrets = {
    directLineSecret: secret(),
    hostTokenSecret: secret(),
    tokenKey: secret(),
    nonceKey: secret(),
    deskKey: secret(),
  };
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileDurably(file, JSON.stringify(made, null, 2));
  return made;
}
