/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly peer: string;
  /** Ours divided by the peer's, measured in the same run; empty where there is no peer. */
  readonly ratio: string;
}

/** What ran and what it measured, as aligned columns. */
export function tableOf(rows: readonly (Row & { readonly command: string })[]): string {
  const columns = ['what', 'ours', 'peer', 'ratio', 'command'] as const;
  const lines = [
    Object.fromEntries(columns.map((column) => [column, column])) as Record<
      (typeof columns)[number],
      string
    >,
    ...rows,
  ];
  const widths = columns.map((column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      columns
        .map((column, i) => line[column].padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Prints what a benchmark measured: one JSON line for `npm run bench`. */
export function report(rows: readonly Row[]): void {
  process.stdout.write(`${JSON.stringify(rows)}\n`);
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number below which this share of them lies. 0 for none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** "0.53" */
export function ratioOf(ours: number, peer: number): string {
  return (ours / peer).toFixed(2);
}
