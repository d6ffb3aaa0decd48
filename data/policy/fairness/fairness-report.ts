import { z } from 'zod';
import { LANGUAGES } from '../../model/language.ts';
import { LEVELS } from './invariant.ts';

const count = z.number().int().nonnegative();

/** What was wished and said in one language. */
const spokenSchema = z.object({
  /** Wishes to leave, counted where they were said first. */
  wishes: count,
  declared: count,
  /** Went back, chose something else, or had nothing to end. */
  takenBack: count,
  /** Neither: possible harm, never somebody who was "saved". */
  abandoned: count,
  /** How many needed so many turns from the wish to the receipt: `{"2": 14}`. */
  turns: z.record(z.string(), count),
  /** What customers wrote, presses not counted. */
  sentences: count,
  /** How many of those were not understood. */
  notUnderstood: count,
});

/**
 * What the checker found in the conversations of a stretch of time. Counts only: nothing in it
 * is about a person, so it stays when the conversations are gone.
 */
export const fairnessReportSchema = z.object({
  /** Instants; the end does not belong to it. */
  from: z.string(),
  to: z.string(),
  conversations: count,
  declarations: count,
  /** Shown on the screen for one of these declarations. */
  receipts: count,
  violations: z.array(
    z.object({ rule: z.string(), level: z.enum(LEVELS), conversations: count, count }),
  ),
  /** Entries that could not be judged. */
  unreadable: count,
  languages: z.record(z.enum(LANGUAGES), spokenSchema),
});

export type FairnessReport = z.infer<typeof fairnessReportSchema>;
export type Spoken = z.infer<typeof spokenSchema>;

/** The promise is kept: a receipt for each declaration, and no rule broken that blocks or fails. */
export function isFair({ declarations, receipts, violations, unreadable }: FairnessReport) {
  return (
    receipts === declarations && unreadable === 0 && violations.every(({ level }) => level === 'W')
  );
}

/** Over all languages. */
export function inAll(
  { languages }: Pick<FairnessReport, 'languages'>,
  what: Exclude<keyof Spoken, 'turns'>,
): number {
  return LANGUAGES.reduce((sum, language) => sum + languages[language][what], 0);
}

/** Turns to leave on average, and at most; `null`: nobody has left. */
export function turnsToLeave(spoken: readonly Spoken[]) {
  const counted = spoken.flatMap(({ turns }) =>
    Object.entries(turns).map(([needed, people]) => [Number(needed), people] as const),
  );
  const people = counted.reduce((sum, [, some]) => sum + some, 0);
  if (people === 0) return null;
  const sum = counted.reduce((all, [needed, some]) => all + needed * some, 0);
  return { mean: sum / people, most: Math.max(...counted.map(([needed]) => needed)) };
}
