import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export type Tree = Record<string, unknown>;

/** The shipped policy file, to be changed. */
export function shipped(): Tree {
  return parse(readFileSync('data/policy/northlight.yaml', 'utf8')) as Tree;
}

/** Sets what stands at a path, making the way to it. */
export function put(tree: Tree, path: readonly (string | number)[], value: unknown): Tree {
  let node: Record<string | number, unknown> = tree;
  for (const key of path.slice(0, -1)) {
    node[key] ??= {};
    node = node[key] as Record<string | number, unknown>;
  }
  node[path.at(-1) ?? ''] = value;
  return tree;
}
