import { setTimeout as wait } from 'node:timers/promises';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
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

/** Lets one address go on at a pace that no person reaches. Whoever is faster waits, and is not refused. */
export interface SlowLane {
  /** False: it is still not its turn after all the patience there is. */
  take(request: Addressed): Promise<boolean>;
}

/**
 * @param points Requests within `durationSeconds` that go on at once.
 * @param patienceMs How long a request waits for its turn.
 */
export function createSlowLane(
  points: number,
  durationSeconds: number,
  patienceMs: number,
): SlowLane {
  const limiter = new RateLimiterMemory({ points, duration: durationSeconds });
  return {
    async take(request) {
      const address = request.socket.remoteAddress ?? 'unknown';
      if (isLoopback(address)) return true;
      for (let left = patienceMs; ;) {
        const waitMs = await limiter.consume(address).then(() => 0, msBeforeNext);
        if (waitMs === 0) return true;
        if (waitMs > left) return false;
        left -= waitMs;
        await wait(waitMs, undefined, { ref: false });
      }
    },
  };
}

/** At least a millisecond, so that nobody tries without end. */
function msBeforeNext(refusal: Error | RateLimiterRes): number {
  if (refusal instanceof Error) throw refusal;
  return Math.max(1, refusal.msBeforeNext);
}

function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}
