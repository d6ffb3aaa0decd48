import { access, mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { nanoid } from 'nanoid';
import { createTransport } from 'nodemailer';
import { envelopeOf, keyHash, type Sender } from './envelope.ts';
import type { Mailer, MailMessage } from './message.ts';

/**
 * Keeps each mail as a file, `<time>-<kind>-<to>-<key>.eml`, mode 0600, whole or not there.
 * The same key twice is one file. Does not block the process, as `writeFileDurably` would.
 */
export function createFileMailer(directory: string, sender: Sender): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(message) {
      const envelope = envelopeOf(message, sender);
      await mkdir(directory, { recursive: true, mode: 0o700 });
      const file = join(directory, fileName(message));
      if (await exists(file)) return;
      const sent = await transport.sendMail(envelope);
      await writeWhole(directory, file, sent.message);
    },
  };
}

/** Sorts by time; holds nothing but letters, digits and a few harmless marks. */
function fileName({ at, kind, to, idempotencyKey }: MailMessage): string {
  const time = at.toISOString().replaceAll(':', '-');
  const address = to.replace(/[^\w@.+-]/g, '_').slice(0, 80);
  return `${time}-${kind}-${address}${mailFileEnd(idempotencyKey)}`;
}

/** How the file of a mail ends that was asked for under this key. */
export function mailFileEnd(idempotencyKey: string): string {
  return `-${keyHash(idempotencyKey).slice(0, 8)}.eml`;
}

async function writeWhole(directory: string, file: string, content: unknown): Promise<void> {
  if (!Buffer.isBuffer(content)) throw new TypeError('nodemailer was asked for a buffer');
  const aside = `${file}.${nanoid()}.tmp`;
  const handle = await open(aside, 'w', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(aside, file);
  const folder = await open(directory, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
