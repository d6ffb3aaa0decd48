/** SQL with `$1`, `$2`, ... and what stands for them. */
export interface Statement {
  readonly text: string;
  readonly values: unknown[];
  /** Prepared under this name on each connection. */
  readonly name?: string;
}

/** As many as one process needs many times over; further ones are planned each time. */
const MOST_PREPARED = 300;

const names = new Map<string, string>();

/** The same text has the same name, so that a connection plans it once. */
export function prepared(text: string, values: unknown[]): Statement {
  let name = names.get(text);
  if (name === undefined) {
    if (names.size >= MOST_PREPARED) return { text, values };
    name = `adieu${names.size}`;
    names.set(text, name);
  }
  return { text, values, name };
}
