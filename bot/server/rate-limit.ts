import { RateLimiterMemory } from 'rate-limiter-flexible';
import { HttpError } from './http-error.ts';

/** As much of a request as is counted by. */
interface Addressed {
  readonly socket: { readonly remoteAddress?: string | undefined };
}

/** Counts requests of one address. Throws 429 only for what no person and no office does. */
export interface RateLimit {
  /** @throws HttpError 429 `TooManyRequests` */
  take(request: Addressed): Promise<void>;
}

/**
 * @param points Requests within `durationSeconds`; generous, since a whole office or
 *   mobile network can share one address.
 */
export function createRateLimit(points: number, durationSeconds: number): RateLimit {
  const limiter = new RateLimiterMemory({ points, duration: durationSeconds });
  return {
    async take(request) {
      const address = request.socket.remoteAddress ?? 'unknown';
      // A proxy on the same machine speaks for everybody: it limits, or nobody does.
      if (isLoopback(address)) return;
      try {
        await limiter.consume(address);
      } catch (refusal) {
        if (refusal instanceof Error) throw refusal;
        throw new HttpError(429, 'TooManyRequests', 'Too many requests. Wait a minute.');
      }
    },
  };
}

function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}
