import type { Case } from '../data/model/records.ts';
import { visibleLine } from '../cards/visible-text.ts';
import type { Talk } from './talk.ts';

/** A day was named that no calendar has, or that can be two: that it was read and does not count. */
export function sayUnread(talk: Talk, { wished }: Case, key: UnreadKey): readonly string[] {
  if (wished?.unread === undefined) return [];
  const { day, noSuchDay } = wished.unread;
  const params = { day: visibleLine(day), noSuchDay: noSuchDay ? 'yes' : 'no' };
  return [talk.t(`change.${key}`, params)];
}

/** `dayEarliest`: with what counts instead, for an end. */
export type UnreadKey = 'dayUnread' | 'dayEarliest';
