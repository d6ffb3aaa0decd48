import { readFileSync } from 'node:fs';
import { checkFairness, findingLine } from '../../data/policy/fairness/check-fairness.ts';
import { strangersToldApart } from '../../data/policy/fairness/strangers-alike.ts';
import { readTranscripts } from '../../data/policy/fairness/read-transcripts.ts';

/**
 * `npm run --silent fairness -- FILE.jsonl`: checks recorded conversations, one line a broken
 * invariant. Exit 0: none; 1: some, or lines that could not be read; 2: called wrongly.
 */

const [file, ...others] = process.argv.slice(2);
if (file === undefined || file.startsWith('-') || others.length > 0) {
  process.stderr.write('usage: npm run --silent fairness -- FILE.jsonl\n');
  process.exit(2);
}
const { conversations, unreadable } = readTranscripts(read(file));
const findings = [
  ...conversations.flatMap((lines) => checkFairness(lines)),
  ...strangersToldApart(conversations),
];
for (const { line, why } of unreadable) {
  process.stderr.write(`${file}:${line}: this line could not be read: ${why}\n`);
}
process.stdout.write(findings.map((one) => `${findingLine(one)}\n`).join(''));
process.exitCode = findings.length > 0 || unreadable.length > 0 ? 1 : 0;

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    process.stderr.write(`${path}: ${error instanceof Error ? error.message : 'unreadable'}\n`);
    process.exit(2);
  }
}
