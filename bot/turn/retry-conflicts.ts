import { setTimeout as sleep } from 'node:timers/promises';
import { hasCode } from '../../data/model/errors.ts';

const MOST_TRIES = 20;
const LONGEST_PAUSE_MS = 250;

/**
 * Does it again when somebody else was faster. Whoever was has got on, so the pauses, which are
 * random and grow, are all it takes until everybody has.
 * @param isFutile Asked after a conflict: true when no further try can end in anything else.
 * @throws AdieuError `store_conflict` when it was futile, or too many were faster
 */
export async function retryConflicts<T>(
  attempt: () => Promise<T>,
  isFutile: () => Promise<boolean> = () => Promise.resolve(false),
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      const isOver = tries === MOST_TRIES || !hasCode(error, 'store_conflict');
      if (isOver || (await isFutile())) throw error;
    }
    await sleep(Math.random() * Math.min(2 ** tries, LONGEST_PAUSE_MS));
  }
}
