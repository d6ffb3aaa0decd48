import { readFileSync } from 'node:fs';
import { isMap, isSeq, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Company } from '../../data/policy/company.ts';
import { readCompany } from '../../data/policy/company/faults.ts';
import type { PolicyFault, PolicyPath } from '../../data/policy/company/rules/fault.ts';
import { textsIn } from '../../data/policy/company/rules/parts.ts';
import { hasErrno } from './errno.ts';

/**
 * Reads the policy file. Every fault names file, line, setting and the rule that it breaks,
 * "policy.yaml:12 help.too_expensive.text.en: presses for time: ... (I50)"; `company` is
 * `null` when there is one.
 */
export function readCompanyFile(file: string): {
  readonly company: Company | null;
  readonly faults: readonly string[];
  /** What customers will read of it, one text a line, each with its place; empty where the file cannot be read. */
  readonly texts: () => readonly string[];
} {
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch (error) {
    return { company: null, faults: [`${file}: ${messageOf(error)}`], texts: () => [] };
  }
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const unreadable = document.errors.map(
    ({ pos, message }) => `${file}:${lines.linePos(pos[0]).line}: ${message.split('\n')[0] ?? ''}`,
  );
  if (unreadable.length > 0) return { company: null, faults: unreadable, texts: () => [] };
  const content: unknown = document.toJS();
  const lineOf = (path: PolicyPath): number => {
    const start = startOf(document.contents, path);
    return start === null ? 1 : lines.linePos(start).line;
  };
  const texts = () =>
    textsIn(content).map(
      ({ path, text }) => `${file}:${lineOf(path)} ${path.join('.')}: ${text.trim()}`,
    );
  const read = readCompany(content);
  if ('company' in read) return { company: read.company, faults: [], texts };
  const placed = read.faults.map((fault) => ({ fault, line: lineOf(fault.path) }));
  return {
    company: null,
    faults: placed
      .toSorted((a, b) => a.line - b.line)
      .map(({ fault, line }) => `${file}:${line} ${inWords(fault)}`),
    texts,
  };
}

function inWords({ path, rule, message }: PolicyFault): string {
  const setting = path.length === 0 ? '' : `${path.join('.')}: `;
  return `${setting}${message}${rule === null ? '' : ` (${rule})`}`;
}

/** Where the deepest part of the path that is in the file begins: a key, or an item of a list. */
function startOf(root: Node | null, path: PolicyPath): number | null {
  let node: unknown = root;
  let start = root?.range?.[0] ?? null;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (!pair || !isScalar(pair.key)) return start;
      start = pair.key.range?.[0] ?? start;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      start = (node as Node | undefined)?.range?.[0] ?? start;
    } else return start;
  }
  return start;
}

function messageOf(error: unknown): string {
  if (hasErrno(error, 'ENOENT')) return 'there is no such file';
  if (hasErrno(error, 'EISDIR')) return 'is a folder';
  return error instanceof Error ? error.message : String(error);
}
