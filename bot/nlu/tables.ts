/** Small numbers by hashed words. The same key may stand there several times, one beside the other. */
export interface Table {
  /** Ascending. */
  readonly keys: Int32Array;
  readonly values: Uint8Array | Uint16Array;
}

/** Each pair once, by key and then by value. */
export function tableOf(
  pairs: readonly (readonly [key: number, value: number])[],
  Values: typeof Uint8Array | typeof Uint16Array = Uint8Array,
): Table {
  const byKey = new Map<number, Set<number>>();
  for (const [key, value] of pairs) byKey.set(key, (byKey.get(key) ?? new Set()).add(value));
  const sorted = [...byKey].sort(([a], [b]) => a - b);
  return {
    keys: Int32Array.from(sorted.flatMap(([key, values]) => [...values].map(() => key))),
    values: Values.from(sorted.flatMap(([, values]) => [...values].sort((a, b) => a - b))),
  };
}

/** All values of a key. */
export function valuesOf({ keys, values }: Table, key: number): readonly number[] {
  let at = findKey(keys, key);
  if (at < 0) return [];
  while (keys[at - 1] === key) at--;
  const found: number[] = [];
  for (; keys[at] === key; at++) found.push(values[at] ?? 0);
  return found;
}

/** Where a key stands among ascending ones; -1: nowhere. */
export function findKey(keys: Int32Array | Float64Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
