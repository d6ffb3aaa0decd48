import { expect } from 'chai';
import { newFolder } from './folder.ts';
import { commitUntilKilled, lostOf } from './killed.ts';

const ROUNDS = 20;

describe('the lowdb store, killed while it commits', () => {
  it(`loses nothing acknowledged in ${String(ROUNDS)} rounds`, async function () {
    this.timeout(180_000);
    const folder = await newFolder();
    const acknowledged: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const fresh = await commitUntilKilled(folder, round * 1_000_000, 20 + round * 12);
      acknowledged.push(...fresh);
      expect(await lostOf(folder, acknowledged), `round ${String(round)}`).to.deep.equal([]);
    }
    expect(acknowledged.length).to.be.greaterThan(ROUNDS * 8);
  });
});
