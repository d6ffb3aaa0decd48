import { expect } from 'chai';
import { LANGUAGES } from '../../../data/model/language.ts';
import { readTrainingText } from '../../../bot/nlu/training-text.ts';
import { understand } from './support.ts';

describe('a declaration', function () {
  this.timeout(60_000);

  for (const language of LANGUAGES) {
    const labelled = readTrainingText(language).filter(({ declares }) => declares !== null);
    const isFound = (text: string) => understand(text, language).declaration;
    const textsOf = (declares: boolean) =>
      labelled.filter((line) => line.declares === declares).map(({ text }) => text);

    it(`is found where somebody ends the contract outright (${language})`, () => {
      const positives = textsOf(true);
      expect(positives.length).to.be.at.least(170);
      const missed = positives.filter((text) => !isFound(text));
      expect(missed.length / positives.length, missed.join('\n')).to.be.below(0.06);
    });

    it(`is no wish, request, question, condition, report or quotation (${language})`, () => {
      const negatives = textsOf(false);
      expect(negatives.length).to.be.at.least(350);
      expect(negatives.filter(isFound)).to.deep.equal([]);
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
