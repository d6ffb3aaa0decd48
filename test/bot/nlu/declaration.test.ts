import { expect } from 'chai';
import { LANGUAGES } from '../../../data/model/language.ts';
import { readTrainingText, type Utterance } from '../../../bot/nlu/training-text.ts';
import { understand } from './support.ts';

describe('a declaration', function () {
  this.timeout(60_000);

  for (const language of LANGUAGES) {
    const labelled = readTrainingText(language).filter(({ declares }) => declares !== null);
    const isFound = ({ text }: Utterance) => understand(text, language).declaration;

    it(`is found where somebody ends the contract outright (${language})`, () => {
      const known = labelled.filter(({ declares, persona }) => declares && persona === 'everyone');
      expect(known.length).to.be.at.least(170);
      expect(known.filter((line) => !isFound(line))).to.deep.equal([]);
    });

    it(`is no wish, request, question, condition, report or quotation (${language})`, () => {
      const negatives = labelled.filter(({ declares }) => declares === false);
      expect(negatives.length).to.be.at.least(350);
      expect(negatives.filter(isFound)).to.deep.equal([]);
    });
  }

  for (const language of ['de', 'nl'] as const) {
    it(`is mostly found in the words of single people (${language})`, () => {
      const strange = readTrainingText(language).filter(
        ({ declares, persona }) => declares && persona !== 'everyone',
      );
      expect(strange.length).to.be.at.least(150);
      const found = strange.filter(({ text }) => understand(text, language).declaration);
      expect(found.length).to.be.at.least(0.65 * strange.length);
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
