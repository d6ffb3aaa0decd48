import { Dicer } from '@fastify/busboy';
import { HttpError } from '../server/http.ts';

export interface Part {
  readonly contentType: string;
  readonly name: string | null;
  readonly filename: string | null;
  readonly bytes: Buffer;
}

const MOST_PARTS = 20;

/**
 * Splits a multipart body that was read whole. Parts without a `Content-Disposition` are
 * kept: Microsoft's reference sends its activity part so, and form parsers drop it.
 * @throws HttpError 400 `InvalidMultipart`
 */
export function readParts(body: Buffer, contentType: string): Promise<readonly Part[]> {
  const boundary = /;\s*boundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(contentType);
  const { promise, resolve, reject } = Promise.withResolvers<readonly Part[]>();
  const fail = (cause?: unknown): void =>
    reject(new HttpError(400, 'InvalidMultipart', 'The parts cannot be read.', { cause }));
  if (!boundary) {
    fail();
    return promise;
  }
  const parts: Promise<Part>[] = [];
  const dicer = new Dicer({ boundary: boundary[1] ?? boundary[2] ?? '' });
  dicer.on('part', (stream) => {
    stream.on('error', fail);
    if (parts.length < MOST_PARTS) parts.push(collect(stream));
    else stream.resume();
  });
  dicer.on('error', fail);
  dicer.on('finish', () => {
    Promise.all(parts).then(resolve, fail);
  });
  dicer.end(body);
  return promise;
}

function collect(stream: Dicer.PartStream): Promise<Part> {
  const { promise, resolve, reject } = Promise.withResolvers<Part>();
  let headers: Readonly<Record<string, readonly string[]>> = {};
  const chunks: Buffer[] = [];
  stream.on('header', (found: object) => {
    headers = found as typeof headers;
  });
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('error', reject);
  stream.on('end', () => {
    const disposition = headers['content-disposition']?.[0] ?? '';
    resolve({
      contentType: headers['content-type']?.[0] ?? 'application/octet-stream',
      name: dispositionParameter(disposition, 'name'),
      filename: dispositionParameter(disposition, 'filename'),
      bytes: Buffer.concat(chunks),
    });
  });
  return promise;
}

/** Reads `filename="a.png"` out of a `Content-Disposition`. */
export function dispositionParameter(header: string, name: string): string | null {
  const match = new RegExp(`(?:^|;)\\s*${name}=(?:"([^"]*)"|([^;\\s]*))`, 'i').exec(header);
  return match?.[1] ?? match?.[2] ?? null;
}
