import type { IncomingMessage } from 'node:http';
import secureJson from 'secure-json-parse';
import { HttpError } from './http-error.ts';

/**
 * Reads request bodies within limits. Own code: restify's `bodyParser` ends the process
 * on a single `Content-Encoding`, and inflates without a limit.
 */
export async function readBytes(
  request: IncomingMessage,
  { limitBytes }: { readonly limitBytes: number },
): Promise<Buffer> {
  refuseEncodings(request);
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  await new Promise<void>((resolve, reject) => {
    const incomplete = (cause?: unknown): void => {
      reject(new HttpError(400, 'BodyIncomplete', 'The body ended too early.', { cause }));
    };
    request.on('data', (bytes: Buffer) => {
      length += bytes.length;
      if (length > limitBytes) reject(tooLarge());
      else chunks.push(bytes);
    });
    request.on('end', resolve);
    request.on('error', incomplete);
    request.on('close', () => {
      if (!request.complete) incomplete();
    });
  });
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, length);
}

/**
 * Reads a JSON body of at most 32 levels. An empty body is `undefined`.
 * @param limits `limitChars`: of the decoded text, where that is what is limited.
 * @throws HttpError 400 `InvalidJson`, 413 `BodyTooLarge`, 415 `UnsupportedMediaType`
 */
export async function readJson(
  request: IncomingMessage,
  limits: { readonly limitBytes: number; readonly limitChars?: number },
): Promise<unknown> {
  const bytes = await readBytes(request, limits);
  if (bytes.length === 0) return undefined;
  requireMediaType(request, /^application\/([\w.-]+\+)?json$/);
  const text = decode(bytes);
  if (limits.limitChars !== undefined && text.length > limits.limitChars) throw tooLarge();
  return parseJson(text);
}

/** Parses JSON from outside. @throws HttpError 400 `InvalidJson` */
export function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = secureJson.parse(text, null, { protoAction: 'error', constructorAction: 'error' });
  } catch (error) {
    throw new HttpError(400, 'InvalidJson', 'The body is not readable JSON.', { cause: error });
  }
  if (deeperThan(value, MOST_LEVELS)) {
    throw new HttpError(400, 'InvalidJson', `The body has more than ${MOST_LEVELS} levels.`);
  }
  return value;
}

/** Reads an urlencoded form. @throws HttpError 413 `BodyTooLarge`, 415 `UnsupportedMediaType` */
export async function readForm(
  request: IncomingMessage,
  limits: { readonly limitBytes: number },
): Promise<URLSearchParams> {
  const bytes = await readBytes(request, limits);
  if (bytes.length > 0) requireMediaType(request, /^application\/x-www-form-urlencoded$/);
  return new URLSearchParams(bytes.toString('utf8'));
}

const MOST_LEVELS = 32;

function refuseEncodings(request: IncomingMessage): void {
  const encoding = request.headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (encoding !== '' && encoding !== 'identity') {
    throw new HttpError(415, 'UnsupportedContentEncoding', 'Send the body without compression.');
  }
}

function requireMediaType(request: IncomingMessage, expected: RegExp): void {
  const header = request.headers['content-type'];
  if (header === undefined) return;
  const mediaType = header.split(';')[0]?.trim().toLowerCase() ?? '';
  const charset = /;\s*charset="?([\w-]+)/i.exec(header)?.[1]?.toLowerCase() ?? 'utf-8';
  if (expected.test(mediaType) && /^utf-?8$/.test(charset)) return;
  throw new HttpError(415, 'UnsupportedMediaType', 'This kind of content is not taken here.');
}

function decode(bytes: Buffer): string {
  try {
    return UTF8.decode(bytes);
  } catch (error) {
    throw new HttpError(400, 'InvalidJson', 'The body is not UTF-8.', { cause: error });
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Without recursion: the depth is what cannot be trusted. */
function deeperThan(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const item of level) {
      if (typeof item !== 'object' || item === null) continue;
      if (depth === most) return true;
      for (const child of Object.values(item)) {
        if (typeof child === 'object' && child !== null) next.push(child);
      }
    }
    level = next;
  }
  return false;
}

function tooLarge(): HttpError {
  return new HttpError(413, 'BodyTooLarge', 'The body is too large.');
}
