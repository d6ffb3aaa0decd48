import { execFile } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { promisify } from 'node:util';
import { z } from 'zod';
import { tableOf } from './row.ts';

/** `npm run bench`: every benchmark, one after the other, in one table. */

const rowsSchema = z.array(
  z.object({ what: z.string(), ours: z.string(), peer: z.string(), ratio: z.string() }),
);

/** The generator and the sink have a core of their own. */
const OTHER_CORE = process.platform === 'linux' ? 'taskset -c 1 ' : '';
const COMMANDS = [
  'node bench/start.ts',
  'node bench/customer-turns.ts',
  'node bench/leave-page.ts',
  'node bench/understanding.ts',
  'node bench/recogniser-memory.ts',
  `${OTHER_CORE}node bench/website-turn.ts`,
  'node bench/commits.ts',
  'node bench/large-store.ts',
  'node bench/full-store.ts',
  'node bench/audited-turn.ts',
  'node bench/idle-conversations.ts',
  'node bench/replicas.ts',
];

const rows = [];
for (const command of COMMANDS) {
  const [file = '', ...args] = command
    .split(' ')
    .map((word) => (word === 'node' ? process.execPath : word));
  try {
    const { stdout, stderr } = await promisify(execFile)(file, args, {
      cwd: `${import.meta.dirname}/..`,
    });
    if (stderr !== '') process.stderr.write(stderr);
    rows.push(...rowsSchema.parse(JSON.parse(stdout)).map((row) => ({ ...row, command })));
  } catch (error) {
    // The others are worth having all the same.
    process.stderr.write(`${command}: ${String(error)}\n`);
    process.exitCode = 1;
  }
}
const [load = 0] = loadavg();
process.stdout.write(`${tableOf(rows)}\n`);
process.stdout.write(
  `Node ${process.version}, ${String(cpus().length)} cores (${cpus()[0]?.model ?? 'unknown'}), load at the end ${load.toFixed(1)}\n`,
);
