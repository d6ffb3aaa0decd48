import { stringify } from 'csv-stringify/sync';

/**
 * A table as people open it: a byte order mark for Excel, and what looks like a formula made
 * plain text.
 */
export function csvTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return stringify(
    [columns, ...rows].map((row) => [...row]),
    { bom: true, escape_formulas: true },
  );
}
