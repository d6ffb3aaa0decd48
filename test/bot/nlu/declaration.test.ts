import { expect } from 'chai';
import { LANGUAGES } from '../../../data/model/language.ts';
import { readPairs, understand } from './support.ts';

describe('a declaration', function () {
  this.timeout(60_000);

  for (const language of LANGUAGES) {
    const pairs = readPairs(`declarations.${language}.tsv`);

    it(`is found where somebody ends the contract outright (${language})`, () => {
      const positives = pairs.filter(([yes]) => yes === 'yes');
      expect(positives.length).to.be.at.least(170);
      expect(positives.filter(([, text]) => !understand(text, language).declaration)).to.deep.equal(
        [],
      );
    });

    it(`is no wish, request, question, condition, report or quotation (${language})`, () => {
      const negatives = pairs.filter(([yes]) => yes === 'no');
      expect(negatives.length).to.be.at.least(350);
      expect(negatives.filter(([, text]) => understand(text, language).declaration)).to.deep.equal(
        [],
      );
    });
  }

  it('is a wish to cancel beyond doubt', () => {
    const { intent, confidence, entities } = understand(
      'Hiermit kündige ich zum 31. Januar.',
      'de',
    );
    expect(intent).to.equal('cancel_subscription');
    expect(confidence).to.be.above(0.95);
    expect(entities.date).to.equal('2027-01-31');
  });
});
