import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { config as loadEnvironmentFile } from 'dotenv';
import { checkFairness, findingLine } from '../../data/policy/fairness/check-fairness.ts';
import type { Finding } from '../../data/policy/fairness/check-fairness.ts';
import { readTranscripts } from '../../data/policy/fairness/read-transcripts.ts';
import { strangersToldApart } from '../../data/policy/fairness/strangers-alike.ts';
import { databaseUrlOf, dataDirOf } from '../config/data-dir.ts';
import { checkConversations } from '../fairness/check-conversations.ts';
import { reportLines } from '../fairness/report-lines.ts';
import { openForReading } from './opened-store.ts';

/**
 * `npm run --silent fairness -- FILE.jsonl`: checks recorded conversations, one line a broken
 * invariant. `--store`: those in the store, also beside a running server, with
 * figures on standard error. Exit 0: none; 1: some, or lines that could not be read; 2: called wrongly.
 */

const USAGE = `usage: npm run --silent fairness -- FILE.jsonl
       npm run --silent fairness -- --store
`;
/** The clock of the demo can be moved forward. */
const ALL_TIME = { from: '1970-01-01T00:00:00.000Z', to: '9999-12-31T00:00:00.000Z' };

// A reader that goes away early ("| head") is no fault.
process.stdout.on('error', () => process.exit(0));
const asked = readArguments();
const sound = asked === null ? await checkStore() : checkFile(asked);
process.exitCode = sound ? 0 : 1;

/** The file; `null`: the store. */
function readArguments(): string | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { store: { type: 'boolean', default: false } },
    });
    const [file] = positionals;
    if (values.store && positionals.length === 0) return null;
    if (!values.store && file !== undefined && positionals.length === 1) return file;
  } catch {
    // An option that there is not.
  }
  process.stderr.write(USAGE);
  process.exit(2);
}

function checkFile(path: string): boolean {
  const { conversations, unreadable } = readTranscripts(read(path));
  const findings = [
    ...conversations.flatMap((lines) => checkFairness(lines)),
    ...strangersToldApart(conversations),
  ];
  for (const { line, why } of unreadable) {
    process.stderr.write(`${path}:${line}: this line could not be read: ${why}\n`);
  }
  print(findings);
  return findings.length === 0 && unreadable.length === 0;
}

async function checkStore(): Promise<boolean> {
  loadEnvironmentFile({ quiet: true });
  const { store } = await openForReading(dataDirOf(process.env), databaseUrlOf(process.env));
  const findings: Finding[] = [];

  const report = await checkConversations(store, ALL_TIME, (_, found) => findings.push(...found));
  await store.close();
  print(findings);
  process.stderr.write(`${reportLines(report).join('\n')}\n`);
  return findings.length === 0 && report.unreadable === 0;
}

function print(findings: readonly Finding[]): void {
  process.stdout.write(findings.map((one) => `${findingLine(one)}\n`).join(''));
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    process.stderr.write(`${path}: ${error instanceof Error ? error.message : 'unreadable'}\n`);
    process.exit(2);
  }
}
