import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { de } from '../../../../data/locales/de/index.ts';
import { en } from '../../../../data/locales/en/index.ts';
import { nl } from '../../../../data/locales/nl/index.ts';
import { LANGUAGES } from '../../../../data/model/language.ts';
import { checkFairness, findingLine } from '../../../../data/policy/fairness/check-fairness.ts';
import { INVARIANTS } from '../../../../data/policy/fairness/registry.ts';
import { BREACHES } from './breaches.ts';
import { cancelling } from './cancelling.ts';
import { FAIR_WAYS } from './fair-ways.ts';

describe('the fairness checker', () => {
  for (const language of LANGUAGES) {
    it(`finds nothing in a fair conversation (${language})`, () => {
      expect(checkFairness(cancelling(language).lines()).map(findingLine)).to.deep.equal([]);
    });
  }

  for (const [id, how, spoil] of BREACHES) {
    it(`${id}: catches a bot that ${how}, in every language`, () => {
      for (const language of LANGUAGES) {
        const found = checkFairness(spoil(cancelling(language)).lines());
        expect(
          found.map((one) => one.id),
          `${language}: ${found.map(findingLine).join('\n')}`,
        ).to.include(id);
      }
    });
  }

  for (const [id, how, change] of FAIR_WAYS) {
    it(`${id}: lets a bot be that ${how}, in every language`, () => {
      for (const language of LANGUAGES) {
        const found = checkFairness(change(cancelling(language)).lines());
        expect(found.map(findingLine), language).to.deep.equal([]);
      }
    });
  }

  for (const kind of ['answer', 'receipt', 'facts', 'export_ready']) {
    it(`catches each breach also where every message and mail calls itself "${kind}"`, () => {
      for (const [id, how, spoil] of BREACHES) {
        for (const language of LANGUAGES) {
          const found = checkFairness(spoil(cancelling(language)).calling(kind).lines());
          expect(
            found.map((one) => one.id),
            `${language}: ${how}`,
          ).to.include(id);
        }
      }
    });
  }

  it('has a breach of every invariant', () => {
    const broken = new Set(BREACHES.map(([id]) => id));
    expect(INVARIANTS.filter(({ id }) => !broken.has(id)).map(({ id }) => id)).to.deep.equal([]);
  });

  it('says to leads what each rule promises, in every language', () => {
    const ids = INVARIANTS.map(({ id }) => id);
    for (const catalogue of [en, de, nl]) {
      expect(Object.keys(catalogue.promise)).to.have.members(ids);
    }
  });

  it('is described rule by rule in docs/fairness.md', () => {
    const page = readFileSync('docs/fairness.md', 'utf8').replaceAll(/ +/g, ' ');
    const rows = INVARIANTS.map(({ id, level, title }) => `| ${id} | ${level} | ${title} |`);
    expect(rows.filter((row) => !page.includes(row))).to.deep.equal([]);
  });
});
