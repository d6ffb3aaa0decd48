import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../data/model/language.ts';
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
const [seed, howMany] = [Number(values.seed), Number(values.conversations)];
const { conversations, turns, broken } = await simulate(seed, howMany);
for (const { faults, transcript } of broken) {
  process.stdout.write(`=== ${faults.join(' | ')}\n${transcript}\n`);
}
if (broken.length > 0 && values.shrink) {
  process.stdout.write(`=== shortest\n${await shrink(seed, howMany)}\n`);
}
process.stdout.write(
  `seed ${String(seed)}: ${String(howMany)} conversations, ${String(broken.length)} with a broken promise\n`,
);
for (const language of LANGUAGES) {
  const counts = turns[language];
  const mean = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
  process.stdout.write(
    `${language}: ${String(conversations[language])} conversations; ` +
      `${String(counts.length)} left in ${mean.toFixed(2)} turns on average, ${String(Math.max(0, ...counts))} at most\n`,
  );
}
process.exitCode = broken.length > 0 ? 1 : 0;
