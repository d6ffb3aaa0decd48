import { parseArgs } from 'node:util';
import { failpoints, failpointsOnPostgres } from './full/failpoints.ts';
import { fullDisk } from './full/full-disk.ts';
import type { Part, PartResult } from './full/part.ts';
import { plans, plansOnPostgres } from './full/plans.ts';
import { modelledPowerCuts, powerCuts } from './full/power-cuts.ts';
import { soak } from './full/soak.ts';
import { powerCutsOnPostgres } from './full/power-cuts-on-postgres.ts';
import { storeKills, storeKillsOnPostgres } from './full/store-kills.ts';

/** `npm run faults -- [PART...] [--seed N] [--trials N]`: the full form of test/faults. */
const PARTS: readonly Part[] = [
  failpoints,
  failpointsOnPostgres,
  plans,
  plansOnPostgres,
  storeKills,
  storeKillsOnPostgres,
  modelledPowerCuts,
  powerCuts,
  powerCutsOnPostgres,
  fullDisk,
  soak,
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, trials: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const trials = values.trials === undefined ? null : Number(values.trials);
const chosen = PARTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const unknown = positionals.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0 || !Number.isSafeInteger(seed) || Number.isNaN(trials)) {
  const names = PARTS.map(({ name }) => name).join(', ');
  process.stderr.write(
    `usage: npm run faults -- [PART...] [--seed N] [--trials N]; parts: ${names}\n`,
  );
  process.exit(2);
}
process.stdout.write(`seed ${String(seed)}\n`);
for (const { name, run } of chosen) {
  const startedAt = performance.now();
  const say = (line: string): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${name}: ${line}`);
  };
  const result = await run({ seed, trials, say }).catch(brokenOff);
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  const verdict = result.broken.length === 0 ? 'kept' : `BROKEN ${String(result.broken.length)}`;
  process.stdout.write(
    `${name}: ${String(result.trials)} trials, ${verdict}, ${seconds} s${result.notes.map((note) => `; ${note}`).join('')}\n`,
  );
  for (const line of result.broken) process.stdout.write(`  ${line}\n`);
  if (result.broken.length > 0) process.exitCode = 1;
}
// What a part that broke off left behind does not keep it alive.
process.exit();

/** A part that could not go on says nothing of what is promised, and is no success either. */
function brokenOff(error: unknown): PartResult {
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { trials: 0, broken: [`it could not go on: ${why}`], notes: [] };
}
