import fc from 'fast-check';
import type { Language } from '../../data/model/language.ts';
import { play, type Played } from './play.ts';
import { type Scenario, scenarios } from './scenario.ts';

export interface Simulated {
  readonly conversations: Readonly<Record<Language, number>>;
  /** From the decision to the receipt, of those who had to decide, in their first language. */
  readonly turns: Readonly<Record<Language, readonly number[]>>;
  /** Those that broke a promise or found no way out. */
  readonly broken: readonly Played[];
}

/** Plays the conversations of a seed, one after another. */
export async function simulate(seed: number, howMany: number): Promise<Simulated> {
  const conversations = { en: 0, de: 0, nl: 0 };
  const turns: Record<Language, number[]> = { en: [], de: [], nl: [] };
  const broken: Played[] = [];
  for (const scenario of fc.sample(scenarios(), { seed, numRuns: howMany })) {
    const played = await play(scenario);
    conversations[scenario.language] += 1;
    if (played.turns !== null) turns[scenario.language].push(played.turns);
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
