import type { Evidence } from '../evidence.ts';
import { acknowledgedOnce } from './acknowledged-once.ts';
import { alive } from './alive.ts';
import { confirmed } from './confirmed.ts';
import { doneOnce } from './done-once.ts';
import type { Invariant } from './invariant.ts';
import { nothingLeaked } from './nothing-leaked.ts';
import { nothingVanished } from './nothing-vanished.ts';
import { recorded } from './recorded.ts';
import { sameTranscript } from './same-transcript.ts';

export const INVARIANTS: readonly Invariant[] = [
  acknowledgedOnce,
  doneOnce,
  confirmed,
  recorded,
  sameTranscript,
  nothingVanished,
  nothingLeaked,
  alive,
];

/** The one judge after every fault run: a line for each promise that was broken. */
export function judge(evidence: Evidence): readonly string[] {
  return INVARIANTS.flatMap(({ id, never, violations }) =>
    violations(evidence).map((violation) => `${id} (${never}): ${violation}`),
  );
}
