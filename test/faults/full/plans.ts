import type { Place } from '../place.ts';
import { planOf } from '../trial.ts';
import type { Part } from './part.ts';
import { Worlds } from './worlds.ts';

/** Seed after seed: who comes, how, and what goes wrong meanwhile. */
export const plans = plansOn('plans', 'folder');
/** The same seeds, and a database that goes away, starts again and loses answers. */
export const plansOnPostgres = plansOn('plans-on-postgres', 'database');

function plansOn(name: string, kind: Place['kind']): Part {
  return {
    name,
    async run({ seed, trials, say }) {
      await using worlds = new Worlds(kind);
      const broken: string[] = [];
      const endings = { count: 0 };
      const count = trials ?? 200;
      for (let n = 0; n < count; n += 1) {
        const { violations, world } = await worlds.trial(planOf(seed + n));
        endings.count += world.endings.splice(0).length;
        const again = `npm run faults -- ${name} --seed ${String(seed + n)} --trials 1`;
        broken.push(...violations.map((violation) => `${violation}; again: ${again}`));
        say(`seed ${String(seed + n)}${violations.length > 0 ? ' BROKEN' : ''}`);
      }
      return { trials: count, broken, notes: [`the program ended ${String(endings.count)} times`] };
    },
  };
}
