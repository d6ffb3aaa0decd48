import { parseArgs } from 'node:util';
import { shrink, simulate } from './simulate.ts';

/**
 * `npm run simulate -- [--conversations N] [--seed N] [--shrink]`: customers who hurry,
 * hesitate, rage, grieve and cheat go through the real bot. Exit 1 when a promise was broken.
 */
const { values } = parseArgs({
  options: {
    conversations: { type: 'string', default: '3000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    shrink: { type: 'boolean', default: false },
  },
});
const [seed, conversations] = [Number(values.seed), Number(values.conversations)];
const { turns, broken } = await simulate(seed, conversations);
for (const { faults, transcript } of broken) {
  process.stdout.write(`=== ${faults.join(' | ')}\n${transcript}\n`);
}
if (broken.length > 0 && values.shrink) {
  process.stdout.write(`=== shortest\n${await shrink(seed, conversations)}\n`);
}
const mean = turns.reduce((sum, count) => sum + count, 0) / Math.max(1, turns.length);
process.stdout.write(
  `seed ${String(seed)}: ${String(conversations)} conversations, ${String(broken.length)} with a broken promise; ` +
    `${String(turns.length)} left in ${mean.toFixed(2)} turns on average, ${String(Math.max(0, ...turns))} at most\n`,
);
process.exitCode = broken.length > 0 ? 1 : 0;
