import type { Case } from '../data/model/records.ts';
import type { Entities, Understanding } from '../data/model/understanding.ts';
import { wishIn } from '../data/policy/fairness/wish.ts';

/** Until when, from when or for how long, as it was said; empty: nothing of it. */
export function whenIn(entities: Entities): NonNullable<Case['wished']> {
  const { date, duration, unreadDate: day, noSuchDay = false } = entities;
  return {
    ...(date !== undefined && { date }),
    ...(duration && { duration }),
    ...(day !== undefined && { unread: { day, noSuchDay } }),
  };
}

export function saysWhen({ date, duration, unreadDate }: Entities): boolean {
  return (date ?? duration ?? unreadDate) !== undefined;
}

/** A day alone, as "then 30 June": it may sound like the wish or the complaint that such days are told with, and names none. */
export function saysOnlyWhen({ text, entities }: Understanding): boolean {
  return saysWhen(entities) && text.split(/\s+/).length <= ALONE && wishIn(text) === null;
}

const ALONE = 4;
