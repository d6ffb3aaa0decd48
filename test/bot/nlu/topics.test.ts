import { expect } from 'chai';
import { LANGUAGES, type Language } from '../../../data/model/language.ts';
import type { Reason } from '../../../data/model/understanding.ts';
import { hearCircumstances } from '../../../bot/nlu/circumstances.ts';
import { countFeatures, FIRST_TOPIC, tokenize } from '../../../bot/nlu/features.ts';
import { gatherWords, TOPIC_NAMES } from '../../../bot/nlu/gather-words.ts';
import { trainOn } from '../../../bot/nlu/language-model.ts';
import { TOPICS } from '../../../bot/nlu/lexicon/topics/index.ts';
import { scoreWords } from '../../../bot/nlu/score-words.ts';
import { gatherSpelling } from '../../../bot/nlu/spelling.ts';
import { readTrainingText } from '../../../bot/nlu/training-text.ts';
import { openVocabulary } from '../../../bot/nlu/vocabulary.ts';

const UNSAID: readonly [Language, word: string, text: string, Reason][] = [
  ['en', 'bankrupt', 'end my plan, we are bankrupt', 'business_closed'],
  ['de', 'einäscherung', 'einäscherung am freitag, abo bitte beenden', 'life_change'],
  ['nl', 'failliet', 'opzeggen, wij zijn failliet', 'business_closed'],
];

const NOBODYS_WORD = 'wumbelig';
/** Of a margin: what is heard without a doubt lies 1 from what is not. */
const MUCH = 0.15;

const VOCABULARIES = {
  en: openVocabulary(gatherWords('en'), gatherSpelling([]), 'en'),
  de: openVocabulary(gatherWords('de'), gatherSpelling([]), 'de'),
  nl: openVocabulary(gatherWords('nl'), gatherSpelling([]), 'nl'),
};

const topicsOf = (text: string, language: Language) => {
  const counts = countFeatures(tokenize(text, language), VOCABULARIES[language]);
  return Array.from(
    counts.buckets.subarray(counts.topics),
    (bucket) => TOPIC_NAMES[bucket - FIRST_TOPIC],
  );
};

describe('topics', function () {
  this.timeout(60_000);

  it('are found by a form of a word, by its beginning, its end, and by a phrase', () => {
    expect(topicsOf('two funerals', 'en')).to.include('funeral');
    expect(topicsOf('Umzugshelfer', 'de')).to.include('move_house');
    expect(topicsOf('Lieblingskater', 'de')).to.include('pet');
    expect(topicsOf('gaat je niks aan', 'nl')).to.include('none_of_business');
    expect(topicsOf('I can do that', 'en')).to.deep.equal([]);
  });

  it('say something in each language', () => {
    for (const [topic, words] of Object.entries(TOPICS)) {
      for (const language of LANGUAGES) {
        expect(words[language].split(' ').length, `${topic} ${language}`).to.be.at.least(3);
      }
    }
  });

  for (const [language, word, text, reason] of UNSAID) {
    it(`let "${word}" be understood by who never heard it`, () => {
      // Every third line is enough to learn from, in a third of the time.
      const others = readTrainingText(language).filter(
        (line, at) => at % 3 === 0 && !line.text.toLowerCase().includes(word),
      );
      const model = trainOn(others, language);
      const heardIn = (said: string) =>
        hearCircumstances(scoreWords(tokenize(said, language), model)).get(reason) ?? -1;
      expect(heardIn(text)).to.be.at.least(heardIn(text.replace(word, NOBODYS_WORD)) + MUCH);
    });
  }
});
