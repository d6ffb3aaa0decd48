import { FAILPOINTS, type FailpointName } from '../../../data/model/failpoint.ts';
import { planAt } from '../aimed-plan.ts';
import { MAY_THROW } from '../plan.ts';
import type { Trap } from '../traps.ts';
import type { Part } from './part.ts';
import { Worlds } from './worlds.ts';

/** Snapshots come when they come: so often is a plan tried until it gets there. */
const MOST_TRIES = 6;

/** Everything that can happen at every failpoint, each until it has happened. */
export const failpoints: Part = {
  name: 'failpoints',
  async run({ say }) {
    await using worlds = new Worlds();
    const broken: string[] = [];
    let trials = 0;
    for (const [at, action] of everything()) {
      let sprung = false;
      for (let tries = 0; !sprung && tries < MOST_TRIES; tries += 1) {
        const { violations, world } = await worlds.trial(planAt(at, action));
        trials += 1;
        sprung = world.notes.some(
          (note) => note.note === 'trapped' && note.trap.at === at && note.trap.action === action,
        );
        broken.push(...violations.map((violation) => `${action} at ${at}: ${violation}`));
      }
      if (!sprung) broken.push(`${action} at ${at}: was never got to`);
      say(`${action} at ${at}`);
    }
    return { trials, broken, notes: [`${String(FAILPOINTS.length)} failpoints`] };
  },
};

function everything(): (readonly [FailpointName, Trap['action']])[] {
  return FAILPOINTS.flatMap((at) => [
    [at, 'kill'] as const,
    [at, 'stop'] as const,
    [at, 'hold'] as const,
    ...(MAY_THROW.includes(at) ? [[at, 'throw'] as const] : []),
  ]);
}
