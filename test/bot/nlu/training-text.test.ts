import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../../data/model/language.ts';
import { INTENTS } from '../../../data/model/understanding.ts';
import { foldText } from '../../../bot/nlu/normalize.ts';
import { readTrainingText, UTTERANCES } from '../../../bot/nlu/training-text.ts';
import { splitWords } from '../../../bot/nlu/words.ts';
import { OWN_WORDS } from './own-words.ts';
import { readEvaluation } from './support.ts';

/** Two lines with this share of their words in common are the same line twice. */
const SAME = 0.85;
/** Shorter lines are what everybody says. */
const LONG_ENOUGH = 5;

describe('the training text', () => {
  const personas = readFileSync(new URL('personas.md', UTTERANCES), 'utf8');

  for (const language of LANGUAGES) {
    const lines = readTrainingText(language);
    const wishes = lines.filter(({ intent }) => intent !== null);

    it(`says nothing twice, nor nearly twice (${language})`, () => {
      const exact = new Set<string>();
      const longer = new Map<string, Set<string>[]>();
      const again = wishes.filter(({ text }) => {
        const words = splitWords(foldText(text, language));
        const key = words.join(' ');
        const bag = new Set(words.filter((word) => word !== '?'));
        const twice = exact.has(key) || (bag.size >= LONG_ENOUGH && isNearly(bag, longer));
        exact.add(key);
        if (bag.size >= LONG_ENOUGH) {
          for (const word of bag) {
            const holding = longer.get(word);
            if (holding) holding.push(bag);
            else longer.set(word, [bag]);
          }
        }
        return twice;
      });
      expect(again.map(({ text }) => text)).to.deep.equal([]);
    });

    it(`holds no sentence of an evaluation set (${language})`, () => {
      const fold = (text: string) => splitWords(foldText(text, language)).join(' ');
      const trained = new Set(lines.map(({ text }) => fold(text)));
      const seen = (['dev', 'test'] as const)
        .flatMap((set) => readEvaluation(set, language))
        .map(({ text }) => text)
        .filter(
          (text) =>
            splitWords(foldText(text, language)).length >= OWN_WORDS && trained.has(fold(text)),
        );
      expect(seen).to.have.length(0);
    });

    it(`tells who every persona is, by a name that begins with the language or in the list (${language})`, () => {
      const names = new Set(lines.map(({ persona }) => persona));
      names.delete('everyone');
      expect(names.size).to.be.at.least(20);
      const unknown = [...names].filter(
        (name) => !name.startsWith(`${language}-`) && !personas.includes(`| \`${name}\` |`),
      );
      expect(unknown).to.deep.equal([]);
    });

    it(`tells of some lines what they wish besides, which is not what they wish first (${language})`, () => {
      const several = wishes.filter(({ also }) => also.length > 0);
      expect(several.length).to.be.at.least(100);
      expect(
        several.filter(({ intent, also }) => also.some((wish) => wish === intent)),
      ).to.have.length(0);
    });

    it(`speaks to every intent in thousands of lines (${language})`, () => {
      expect(lines.length).to.be.at.least(2_500);
      for (const intent of INTENTS) {
        expect(wishes.filter((line) => line.intent === intent).length, intent).to.be.at.least(20);
      }
    });
  }
});

/**
 * Shares so many words with a line before it that it is no line of its own. Two lines that do share one of
 * the few that either can do without (prefix filtering: Bayardo and others, 2007), so only lines with one of its
 * rarest words are compared.
 */
function isNearly(
  bag: ReadonlySet<string>,
  before: ReadonlyMap<string, readonly ReadonlySet<string>[]>,
): boolean {
  const holding = (word: string) => before.get(word) ?? [];
  return [...bag]
    .sort((a, b) => holding(a).length - holding(b).length)
    .slice(0, bag.size - Math.ceil(SAME * bag.size) + 1)
    .some((word) =>
      holding(word).some((other) => {
        const shared = [...bag].filter((one) => other.has(one)).length;
        return shared / (bag.size + other.size - shared) >= SAME;
      }),
    );
}
