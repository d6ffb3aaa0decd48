import { expect } from 'chai';
import { LANGUAGES } from '../../../data/model/language.ts';
import { INTENTS } from '../../../data/model/understanding.ts';
import { foldText } from '../../../bot/nlu/normalize.ts';
import { readTrainingText } from '../../../bot/nlu/training-text.ts';
import { splitWords } from '../../../bot/nlu/words.ts';
import { OWN_WORDS } from './own-words.ts';
import { readPairs, understand } from './support.ts';

const FLOOR = { en: 0.9, de: 0.88, nl: 0.88 } as const;

describe('understanding phrasings it was not trained on', function () {
  this.timeout(60_000);

  for (const language of LANGUAGES) {
    const words = (text: string) => splitWords(foldText(text, language));
    const trained = new Set(readTrainingText(language).map(({ text }) => words(text).join(' ')));
    const all = readPairs(`${language}.tsv`);
    const pairs = all.filter(([, text]) => !trained.has(words(text).join(' ')));

    it(`has at least 90 of them in ${language}, and trains on none but the shortest of the others`, () => {
      expect(pairs.length).to.be.at.least(90);
      const known = all.filter((pair) => !pairs.includes(pair));
      expect(known.filter(([, text]) => words(text).length >= OWN_WORDS)).to.deep.equal([]);
      expect(pairs.every(([intent]) => INTENTS.some((name) => name === intent))).to.equal(true);
    });

    it(`gets ${FLOOR[language]} of the intents right in ${language}`, () => {
      const wrong = pairs
        .map(([intent, text]) => ({ intent, text, got: understand(text, language).intent }))
        .filter(({ intent, got }) => intent !== got);
      expect(1 - wrong.length / pairs.length, JSON.stringify(wrong, null, 1)).to.be.at.least(
        FLOOR[language],
      );
    });

    it(`takes no "keep", no question about terms and no other matter for a wish to leave in ${language}`, () => {
      const wishes = [
        'cancel_subscription',
        'delete_account',
        'withdraw_contract',
        'leave_unclear',
      ];
      const taken = pairs
        .filter(([intent]) => intent === 'keep_subscription' || intent === 'fees_notice')
        .filter(([, text]) => wishes.includes(understand(text, language).intent));
      expect(taken).to.deep.equal([]);
    });
  }

  it('answers fast (printed, since the machine decides)', () => {
    const texts = LANGUAGES.flatMap((language) =>
      readPairs(`${language}.tsv`).map(([, text]) => [text, language] as const),
    );
    const times = texts.map(([text, language]) => {
      const start = performance.now();
      understand(text, language);
      return performance.now() - start;
    });
    times.sort((a, b) => a - b);
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
    console.log(`        one utterance: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
    expect(times).to.have.length(texts.length);
  });
});
