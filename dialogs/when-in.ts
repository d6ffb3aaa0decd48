import type { Case } from '../data/model/records.ts';
import type { Entities } from '../data/model/understanding.ts';

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
