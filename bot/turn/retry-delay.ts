const FIRST_MS = 1_000;
const LONGEST_MS = 3_600_000;

/** Exponential with jitter: about 1 s, 2 s, 4 s ... an hour at most. */
export function retryDelayMs(attempt: number, random: () => number = Math.random): number {
  const delay = Math.min(FIRST_MS * 2 ** (attempt - 1), LONGEST_MS);
  return delay * (0.75 + random() / 2);
}
