import { expect } from 'chai';
import type { FailpointName } from '../../data/model/failpoint.ts';
import { planAt } from './aimed-plan.ts';
import type { Evidence } from './evidence.ts';
import { judge } from './invariants/all.ts';
import { NAMED } from './named-plans.ts';
import type { Place } from './place.ts';
import { SPOILED } from './spoiled.ts';
import { planOf, trial } from './trial.ts';
import { World } from './world.ts';

/**
 * The short form: `npm run faults` goes through all failpoints and hundreds of seeds.
 * A seed that failed: `FAULT_SEED=... npx mocha test/faults`.
 */
const SEED = Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000);

interface Short {
  readonly kind: Place['kind'];
  /** On either side of what is promised, and of what leaves the process. */
  readonly killedAt: readonly FailpointName[];
  readonly plans: number;
}

const SHORT: readonly Short[] = [
  {
    kind: 'folder',
    killedAt: [
      'turn.committing',
      'turn.committed',
      'outbox.handled',
      'store.written',
      'store.synced',
    ],
    plans: 3,
  },
  { kind: 'database', killedAt: ['database.asking', 'database.answered'], plans: 2 },
];

describe(`the program under faults (FAULT_SEED=${String(SEED)})`, function () {
  this.timeout(180_000);
  let last: Evidence;

  for (const { kind, killedAt, plans } of SHORT) {
    describe(kind === 'folder' ? 'with its embedded store' : 'with PostgreSQL', () => {
      let world: World;
      before(async () => {
        world = await World.open(kind);
      });
      after(() => world[Symbol.asyncDispose]());

      for (const at of killedAt) {
        it(`keeps every promise when it is killed at ${at}`, async () => {
          const killed = world.endings.length;
          const { violations, evidence } = await trial(world, planAt(at, 'kill'));
          expect(world.endings.slice(killed).map(({ signal }) => signal)).to.include('SIGKILL');
          expect(violations).to.deep.equal([]);
          last = evidence;
        });
      }

      for (const { fault, plan } of NAMED.filter(({ on }) => on === kind)) {
        it(`keeps every promise when ${fault}`, async () => {
          expect((await trial(world, plan)).violations).to.deep.equal([]);
        });
      }

      for (let n = 0; n < plans; n += 1) {
        const seed = SEED + n;
        it(`keeps every promise under the faults of seed ${String(seed)}`, async () => {
          const plan = planOf(seed);
          const { violations } = await trial(world, plan);
          expect(violations, JSON.stringify(plan)).to.deep.equal([]);
        });
      }
    });
  }

  describe('the judge', () => {
    for (const [id, what, spoil] of SPOILED) {
      it(`finds it against ${id} when ${what}`, () => {
        const found = judge(spoil(last)).map((violation) => violation.slice(0, 2));
        expect(found).to.include(id);
      });
    }
  });
});
