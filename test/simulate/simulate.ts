import fc from 'fast-check';
import { play, type Played } from './play.ts';
import { type Scenario, scenarios } from './scenario.ts';

export interface Simulated {
  readonly conversations: number;
  /** Of those in which something was wanted. */
  readonly turns: readonly number[];
  /** Those that broke a promise or found no way out. */
  readonly broken: readonly Played[];
}

/** Plays the conversations of a seed, one after another. */
export async function simulate(seed: number, conversations: number): Promise<Simulated> {
  const turns: number[] = [];
  const broken: Played[] = [];
  for (const scenario of fc.sample(scenarios(), { seed, numRuns: conversations })) {
    const played = await play(scenario);
    if (played.turns !== null) turns.push(played.turns);
    if (played.faults.length > 0) broken.push(played);
  }
  return { conversations, turns, broken };
}

/**
 * The shortest conversation that still goes wrong, begun from one that does; empty: none does.
 * @param judge Plays a conversation and says what went wrong in it.
 */
export async function shrink(
  seed: number,
  conversations: number,
  judge: (scenario: Scenario) => Promise<Pick<Played, 'faults' | 'transcript'>> = play,
): Promise<string> {
  const property = fc.asyncProperty(scenarios(), async (scenario) => {
    const { faults, transcript } = await judge(scenario);
    if (faults.length > 0) throw new Error(`${faults.join('\n')}\n${transcript}`);
  });
  const { errorInstance } = await fc.check(property, { seed, numRuns: conversations });
  return errorInstance instanceof Error ? errorInstance.message : '';
}
