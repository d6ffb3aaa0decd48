const MOST_ROWS = 1_000;
const MOST_CHARACTERS = 4_000_000;

/** Rows by the thousand, fewer where they are long. */
export async function* inBatches<Row extends { readonly json: string }>(
  rows: Iterable<Row> | AsyncIterable<Row>,
): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = [];
  let characters = 0;
  for await (const row of rows) {
    batch.push(row);
    characters += row.json.length;
    if (batch.length < MOST_ROWS && characters < MOST_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}
