import { z } from 'zod';
import { ROLES } from '../data/model/activity.ts';
import { CHANGES } from '../data/model/change.ts';

const optionalText = z.string().max(2_000).optional().catch(undefined);

const pressSchema = z.looseObject({
  role: z.enum(ROLES),
  label: optionalText,
  nonce: optionalText,
  change: z.enum(CHANGES).optional().catch(undefined),
});

/** A pressed button: its own data and the card's inputs together, as they came. */
export type Press = z.infer<typeof pressSchema>;

/** Reads an activity's `value`. Anything that is not a press of ours is `null`. */
export function readPress(value: unknown): Press | null {
  const read = pressSchema.safeParse(value);
  return read.success ? read.data : null;
}

/** An input of the card that was pressed: trimmed, at most 500 characters unless told; empty is `null`. */
export function readInput(press: Press, id: string, most = 500): string | null {
  const value = press[id];
  if (typeof value !== 'string') return null;
  const trimmed = value.trim().slice(0, most);
  return trimmed === '' ? null : trimmed;
}
