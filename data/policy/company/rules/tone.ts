import { amountsIn, datesIn, namesDay } from '../../fairness/dates-and-money.ts';
import { hardToRead } from '../../fairness/i52-plain-sentences.ts';
import { NOT, says, sentences } from '../../fairness/phrases.ts';
import { spokenLanguage } from '../../fairness/spoken-language.ts';
import { breaks, type PolicyFault } from './fault.ts';
import { hasDigitsForLetters, trickyLetters } from './letters.ts';
import { textsIn, type WrittenText } from './parts.ts';
import { UNWANTED } from './unwanted.ts';

/** What the conversation never says, a company's own texts do not say either. */
export function toneFaults(content: unknown): readonly PolicyFault[] {
  return textsIn(content).flatMap((written) => [
    ...wrongWords(written),
    ...wrongLanguage(written),
    ...dates(written),
    ...hardSentences(written),
    ...letters(written),
  ]);
}

function wrongWords({ path, text }: WrittenText): readonly PolicyFault[] {
  return UNWANTED.flatMap(([rule, wording, what]) =>
    sentences(text)
      .filter((sentence) => says(sentence, wording) && !(rule === 'I51' && says(sentence, NOT)))
      .map((sentence) => breaks(rule)(path, `${what}: "${sentence}"`)),
  );
}

function wrongLanguage({ path, language, text }: WrittenText): readonly PolicyFault[] {
  const spoken = spokenLanguage(text);
  if (spoken === null || spoken === language) return [];
  return [breaks('I04')(path, `is written in "${spoken}"`)];
}

/** A day that is written down is past one day, and the text would still stand there. */
function dates({ path, text }: WrittenText): readonly PolicyFault[] {
  // "5.00" is a price, and the offers' own rule speaks of it.
  const named = datesIn(text).length > 0 || (amountsIn(text).length === 0 && namesDay(text));
  return named ? [breaks('I23')(path, 'names a day; write {date}')] : [];
}

function hardSentences({ path, text }: WrittenText): readonly PolicyFault[] {
  return sentences(text).flatMap((sentence) =>
    hardToRead(sentence).map((what) => breaks('I52')(path, `${what}: "${sentence}"`)),
  );
}

function letters({ path, text }: WrittenText): readonly PolicyFault[] {
  if (text.trim() === '') return [breaks('I52')(path, 'says nothing')];
  return [
    ...trickyLetters(text),
    ...(hasDigitsForLetters(text) ? ['writes digits in the place of letters'] : []),
  ].map((message) => breaks('I52')(path, message));
}
