import { isByProgram } from './conversation.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { folded, ownWords, sentences, wordsIn } from './phrases.ts';
import { NEGATIONS } from './words/tone.ts';

const MOST_WORDS = 20;
const MOST_NEGATIONS = 1;
const EMOJI = /\p{Extended_Pictographic}/u;
/** "No service and no charge" denies two things, each once. */
const CLAUSES = /[,;:]|\b(?:and|or|und|oder|en|of)\b/;
const EVERY = new RegExp(NEGATIONS, 'gu');

export const I52: Invariant = {
  id: 'I52',
  level: 'W',
  title: 'Short sentences, one negation, no exclamation marks or emoji after the wish',
  check(conversation) {
    return conversation.afterWish
      .filter(isByProgram)
      .flatMap((message) =>
        sentences(ownWords(message.text)).flatMap((sentence) =>
          hardToRead(sentence).map((fault) => violation(message, `${fault}: ${sentence}`)),
        ),
      );
  },
};

/** What makes a sentence hard to read, or loud; empty: nothing. */
export function hardToRead(sentence: string): readonly string[] {
  const words = wordsIn(sentence);
  const negations = Math.max(
    ...folded(sentence)
      .split(CLAUSES)
      .map((clause) => [...clause.matchAll(EVERY)].length),
  );
  return [
    ...(words > MOST_WORDS ? [`${words} words in a sentence`] : []),
    ...(negations > MOST_NEGATIONS ? [`${negations} negations`] : []),
    ...(sentence.includes('!') ? ['an exclamation mark'] : []),
    ...(EMOJI.test(sentence) ? ['an emoji'] : []),
  ];
}
