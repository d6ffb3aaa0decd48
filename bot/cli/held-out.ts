import type { Language } from '../../data/model/language.ts';
import type { Recognizer } from '../../data/model/understanding.ts';
import { trainOn } from '../nlu/language-model.ts';
import { countLanguageWords } from '../nlu/language-words.ts';
import { recognizerOf } from '../nlu/recognizer.ts';
import { readTrainingText, type Utterance } from '../nlu/training-text.ts';

/** Lines that everybody says are no test of an unseen author. */
const ANYONE = 'everyone';

/** Lines of some people, and a recogniser that has heard everybody but them. */
export interface HeldOut {
  readonly lines: readonly Utterance[];
  readonly recognizer: Recognizer;
}

/** The training text in `parts`, whole people left out at a time: how well somebody is understood who was never heard. */
export function* holdOutPersonas(language: Language, parts: number): Generator<HeldOut> {
  const all = readTrainingText(language);
  const languageWords = countLanguageWords();
  const personas = [...new Set(all.map(({ persona }) => persona))]
    .filter((persona) => persona !== ANYONE)
    .sort();
  for (let part = 0; part < parts; part++) {
    const left = new Set(personas.filter((_, at) => at % parts === part));
    const model = trainOn(
      all.filter(({ persona }) => !left.has(persona)),
      language,
    );
    yield {
      lines: all.filter(({ persona }) => left.has(persona)),
      recognizer: recognizerOf(() => model, languageWords),
    };
  }
}
