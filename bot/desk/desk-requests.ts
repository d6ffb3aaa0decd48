import { z } from 'zod';
import type { IncomingMessage } from 'node:http';
import { readJson } from '../server/http.ts';
import { DeskError } from './desk-error.ts';

const LIMIT_BYTES = 64 * 1024;

/** Text of an agent, at most about what Teams takes in one message. */
const written = z.object({
  text: z.string().trim().min(1).max(8_000),
  clientId: z.string().min(8).max(64),
});

const presence = z.object({ presence: z.enum(['available', 'busy', 'away']) });

const closing = z.object({ outcome: z.string().trim().min(1).max(200) });

async function read<T>(schema: z.ZodType<T>, request: IncomingMessage): Promise<T> {
  const parsed = schema.safeParse(await readJson(request, { limitBytes: LIMIT_BYTES }));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new DeskError(
    'BadRequest',
    `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'cannot be read'}`,
  );
}

/** Bodies of the desk's writes. Each @throws DeskError `BadRequest`. */
export const readBody = {
  written: (request: IncomingMessage) => read(written, request),
  presence: (request: IncomingMessage) => read(presence, request),
  closing: (request: IncomingMessage) => read(closing, request),
};
