import { expect } from 'chai';
import { MOST_TURNS } from './way-out.ts';
import { simulate } from './simulate.ts';

/** Fixed, so that a red test is about the change at hand; `npm run simulate` takes new ones. */
const SEEDS = [1, 2, 3, 4, 6, 7];
const CONVERSATIONS = 100;

describe('simulated customers', function () {
  this.timeout(120_000);

  for (const seed of SEEDS) {
    it(`break no promise and all find the way out (seed ${String(seed)})`, async () => {
      const { turns, broken } = await simulate(seed, CONVERSATIONS);
      const told = broken.map(({ faults, transcript }) => `${faults.join('\n')}\n${transcript}`);
      expect(told.join('\n\n')).to.equal('');
      expect(turns.length).to.be.above(CONVERSATIONS / 2);
      expect(Math.max(...turns)).to.be.at.most(MOST_TURNS);
    });
  }
});
