import { expect } from 'chai';
import { LANGUAGES } from '../../../../data/model/language.ts';
import { checkFairness, findingLine } from '../../../../data/policy/fairness/check-fairness.ts';
import { INVARIANTS } from '../../../../data/policy/fairness/registry.ts';
import { cancelling } from './cancelling.ts';
import { DEMO_CONTRACTS } from './demo-contracts.ts';
import { NEAR_MISSES } from './near-misses/index.ts';

describe('where each rule draws its line', () => {
  for (const [id, lets, change] of NEAR_MISSES) {
    it(`${id}: ${lets}, in every language`, () => {
      for (const language of LANGUAGES) {
        const kept = checkFairness(change(cancelling(language), true).lines(), DEMO_CONTRACTS);
        const broken = checkFairness(change(cancelling(language), false).lines(), DEMO_CONTRACTS);
        expect(kept.map(findingLine), `${language}, kept`).to.deep.equal([]);
        expect(
          broken.map((one) => one.id),
          `${language}, broken`,
        ).to.include(id);
      }
    });
  }

  it('is shown for every rule', () => {
    const shown = new Set(NEAR_MISSES.map(([id]) => id));
    expect(INVARIANTS.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).to.deep.equal([]);
  });
});
