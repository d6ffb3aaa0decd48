import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { median, ratioOf, report } from './row.ts';

/** The CPU of a turn beside a million stored activities, and beside a thousand, in turn. */
const FEW = 1_000;
const MANY = 1_000_000;
const ROUNDS = 3;

const few: number[] = [];
const many: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  few.push(await costBeside(FEW));
  many.push(await costBeside(MANY));
}
report([
  {
    what: 'CPU of a turn without transport beside 1,000,000 stored activities, and 1,000 (ms)',
    ours: median(many).toFixed(3),
    peer: median(few).toFixed(3),
    ratio: ratioOf(median(many), median(few)),
  },
]);

async function costBeside(activities: number): Promise<number> {
  const script = `${import.meta.dirname}/turn-beside.ts`;
  const { stdout } = await promisify(execFile)(process.execPath, [script, String(activities)]);
  return Number(stdout);
}
