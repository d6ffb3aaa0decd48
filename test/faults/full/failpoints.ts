import { FAILPOINTS, type FailpointName } from '../../../data/model/failpoint.ts';
import { planAt } from '../aimed-plan.ts';
import type { Place } from '../place.ts';
import { MAY_THROW } from '../plan.ts';
import type { Trap } from '../traps.ts';
import type { Part } from './part.ts';
import { Worlds } from './worlds.ts';

/** Snapshots come when they come: so often is a plan tried until it gets there. */
const MOST_TRIES = 6;

/** Everything that can happen at every failpoint, each until it has happened. */
export const failpoints = failpointsOn('failpoints', 'folder');
export const failpointsOnPostgres = failpointsOn('failpoints-on-postgres', 'database');

function failpointsOn(name: string, kind: Place['kind']): Part {
  return {
    name,
    async run({ trials: most, say }) {
      await using worlds = new Worlds(kind);
      const broken: string[] = [];
      let trials = 0;
      const places = FAILPOINTS.filter((at) => isPassed(at, kind));
      const all = places.flatMap(everythingAt).slice(0, most ?? Infinity);
      for (const [at, action] of all) {
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
      return { trials, broken, notes: [`${String(places.length)} failpoints`] };
    },
  };
}

/** The steps of a store are passed where the program has that store. */
function isPassed(at: FailpointName, kind: Place['kind']): boolean {
  return !at.startsWith(kind === 'folder' ? 'database.' : 'store.');
}

function everythingAt(at: FailpointName): (readonly [FailpointName, Trap['action']])[] {
  return [
    [at, 'kill'],
    [at, 'stop'],
    [at, 'hold'],
    ...(MAY_THROW.includes(at) ? [[at, 'throw'] as const] : []),
  ];
}
