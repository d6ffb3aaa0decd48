import { expect } from 'chai';
import { MOST_TURNS } from './way-out.ts';
import { play } from './play.ts';
import { ALL_PERSONAS } from './scenario.ts';
import { shrink, simulate } from './simulate.ts';

/** Fixed, so that a red test is about the change at hand; `npm run simulate` takes new ones. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7];
const CONVERSATIONS = 100;

describe('simulated customers', function () {
  this.timeout(120_000);

  for (const seed of SEEDS) {
    it(`break no promise and all find the way out (seed ${String(seed)})`, async () => {
      const { turns, broken } = await simulate(seed, CONVERSATIONS);
      const all = Object.values(turns).flat();
      const told = broken.map(({ faults, transcript }) => `${faults.join('\n')}\n${transcript}`);
      expect(told.join('\n\n')).to.equal('');
      expect(all.length).to.be.above(CONVERSATIONS / 2);
      expect(Math.max(...all)).to.be.at.most(MOST_TURNS);
    });
  }

  it('are of every kind', () => {
    expect(ALL_PERSONAS).to.include.members([
      'hurried',
      'hesitating',
      'angry',
      'grieving',
      'confused',
      'malicious',
      'switching language',
      'pressing old buttons',
      'silent for days',
    ]);
  });

  it('shrink to the shortest conversation that goes wrong, to be read by people', async () => {
    // As if it were wrong that somebody is gone for days.
    const shortest = await shrink(1, 300, async (scenario) => {
      const { transcript } = await play({ ...scenario, goal: null });
      const waits = scenario.actions.filter((action) => action.do === 'wait').length;
      const faults =
        waits > 0 ? [`gone for days, after ${String(scenario.actions.length)} actions`] : [];
      return { faults, transcript };
    });
    const [fault, who, greeting] = shortest.split('\n');
    expect(fault).to.equal('gone for days, after 1 actions');
    expect(who).to.match(/^silent for days, .+, en, directline, wants nothing$/);
    expect(greeting).to.match(/^1 bot {6}Hello.* This is an automated assistant/);
  });
});
