import type { Entry } from '../../data/model/transcript.ts';
import type { Finding } from '../../data/policy/fairness/check-fairness.ts';
import type { Judgement } from '../../data/policy/guard/judge-turn.ts';
import { mendsFor } from '../../data/policy/guard/mends.ts';
import { candidates, type MendOptions } from './candidates.ts';

export interface Mended {
  readonly turn: readonly Entry[];
  /** How the turn stands as it is now. */
  readonly judgement: Judgement;
  /** Promises that no safe mend could keep. */
  readonly left: readonly Finding[];
}

/**
 * Tries the safe mends of each broken promise, smallest first, and keeps what makes fewer
 * promises broken and no new one. Nothing is guessed: each try is judged like the turn itself.
 */
export function mendTurn(
  turn: readonly Entry[],
  first: Judgement,
  judge: (turn: readonly Entry[]) => Judgement,
  options: MendOptions,
): Mended {
  let now = { turn, judgement: first };
  const given = new Set<string>();
  for (;;) {
    const broken = now.judgement.found.find(({ id }) => !given.has(id));
    if (!broken) return { ...now, left: now.judgement.found };
    const better = betterTurn(now, broken, judge, options);
    if (better) now = better;
    else given.add(broken.id);
  }
}

function betterTurn(
  { turn, judgement }: Pick<Mended, 'turn' | 'judgement'>,
  broken: Finding,
  judge: (turn: readonly Entry[]) => Judgement,
  options: MendOptions,
): Pick<Mended, 'turn' | 'judgement'> | null {
  const before = new Set(judgement.found.map(({ id }) => id));
  for (const mend of mendsFor(broken)) {
    for (const tried of candidates(turn, mend, options)) {
      const { found, next } = judge(tried);
      const fewer = found.length < judgement.found.length;
      if (fewer && found.every(({ id }) => before.has(id)))
        return { turn: tried, judgement: { found, next } };
    }
  }
  return null;
}
