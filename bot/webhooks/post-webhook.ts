import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';

export interface PostOptions {
  /** Plain http and the machine's own addresses, for development. */
  readonly toLoopback: boolean;
  /** In all, from the look-up of the name to the head of the answer; ms. */
  readonly timeoutMs: number;
}

export interface PostAnswer {
  readonly status: number;
  /** As the receiver names it, in seconds or as a date. */
  readonly retryAfter: string | null;
}

const LOOPBACK = ['127.0.0.1', '::1'];

/**
 * Posts to a public address. The name is resolved once and every address it has is checked;
 * the connection goes to what was checked. Redirects are answers like any other.
 * @throws Error when nothing answered, or the address is not a public one
 */
export function postWebhook(
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  { toLoopback, timeoutMs }: PostOptions,
): Promise<PostAnswer> {
  const filter = { allowIPAddressList: toLoopback ? LOOPBACK : [] };
  const secure = url.protocol === 'https:';
  const agent = secure
    ? new RequestFilteringHttpsAgent(filter)
    : new RequestFilteringHttpAgent(filter);
  return new Promise((resolve, reject) => {
    const request = (secure ? requestHttps : requestHttp)(url, {
      method: 'POST',
      agent,
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      signal: AbortSignal.timeout(timeoutMs),
    });
    request.once('error', reject);
    request.once('response', (response) => {
      const { statusCode = 0 } = response;
      resolve({ status: statusCode, retryAfter: response.headers['retry-after'] ?? null });
      // What the receiver has to say besides is not read.
      response.destroy();
    });
    request.end(body);
  });
}
