import type { Collection } from '../collections.ts';
import type { ListOptions } from '../contract.ts';
import { decodeCursor } from '../cursor.ts';
import { toKeyText } from './key-text.ts';
import { prepared, type Statement } from './statement.ts';
import { columnOf, tableOf } from './tables.ts';

/**
 * One page of an index, and one row more that tells whether there is another.
 * @throws RangeError when the index does not exist or the cursor is unreadable.
 */
export function listStatement(
  collection: Collection,
  index: string,
  { equals, from, to, cursor, descending }: ListOptions,
  limit: number,
): Statement {
  const key = columnOf(collection, index);
  const values: unknown[] = [];
  const value = (text: string): string => `$${values.push(toKeyText(text))}::text`;
  const where = [`${key} IS NOT NULL`];
  if (equals !== undefined) where.push(`${key} = ${value(equals)}`);
  if (from !== undefined) where.push(`${key} >= ${value(from)}`);
  if (to !== undefined) where.push(`${key} <= ${value(to)}`);
  if (cursor !== undefined) {
    const [afterKey, afterId] = decodeCursor(cursor);
    where.push(`(${key}, id) ${descending ? '<' : '>'} (${value(afterKey)}, ${value(afterId)})`);
  }
  const order = descending ? 'DESC' : 'ASC';
  return prepared(
    `SELECT id, version, doc, ${key} AS key FROM ${tableOf(collection).name} ` +
      `WHERE ${where.join(' AND ')} ORDER BY ${key} ${order}, id ${order} ` +
      `LIMIT $${values.push(limit + 1)}::integer`,
    values,
  );
}
