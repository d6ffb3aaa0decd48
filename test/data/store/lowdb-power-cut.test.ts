import { expect } from 'chai';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { newFolder } from './folder.ts';
import { powerCut } from './power-cut.ts';

const CUTS = Number(process.env['POWER_CUTS'] ?? 15);
const seed = Number(process.env['POWER_SEED'] ?? Date.now() % 1_000_000);

describe(`the lowdb store, when the power goes (POWER_SEED=${String(seed)})`, () => {
  it(`loses nothing acknowledged and keeps nothing by halves in ${String(CUTS)} cuts`, async function () {
    this.timeout(600_000);
    let acknowledged = 0;
    let torn = 0;
    for (let n = 0; n < CUTS; n += 1) {
      const folder = join(await newFolder(), 'store');
      const cut = await powerCut(folder, seed + n);
      expect(cut.broken, `POWER_SEED=${String(seed + n)} POWER_CUTS=1`).to.deep.equal([]);
      acknowledged += cut.acknowledged;
      torn += cut.torn ? 1 : 0;
      await rm(folder, { recursive: true });
    }
    expect(acknowledged).to.be.greaterThan(CUTS);
    expect(torn, 'cuts that left a torn tail').to.be.greaterThan(0);
  });
});
