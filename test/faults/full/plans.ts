import { planOf } from '../trial.ts';
import type { Part } from './part.ts';
import { Worlds } from './worlds.ts';

/** Seed after seed: who comes, how, and what goes wrong meanwhile. */
export const plans: Part = {
  name: 'plans',
  async run({ seed, trials, say }) {
    await using worlds = new Worlds();
    const broken: string[] = [];
    const endings = { count: 0 };
    const count = trials ?? 200;
    for (let n = 0; n < count; n += 1) {
      const { violations, world } = await worlds.trial(planOf(seed + n));
      endings.count += world.endings.splice(0).length;
      for (const violation of violations) {
        broken.push(
          `${violation}; again: npm run faults -- plans --seed ${String(seed + n)} --trials 1`,
        );
      }
      say(`seed ${String(seed + n)}${violations.length > 0 ? ' BROKEN' : ''}`);
    }
    return { trials: count, broken, notes: [`the program ended ${String(endings.count)} times`] };
  },
};
