import type { Language } from '../../../data/model/language.ts';
import { foldText } from '../normalize.ts';
import { splitSentences } from '../segments.ts';
import { GERMAN_DECLARATION } from './de.ts';
import { ENGLISH_DECLARATION } from './en.ts';
import type { AnyContract, DeclarationGrammar } from './grammar.ts';
import { type Judge, JUDGED_NONE, JUDGED_ONE } from './judge.ts';
import { DUTCH_DECLARATION } from './nl.ts';

const GRAMMARS: Readonly<Record<Language, DeclarationGrammar>> = {
  en: ENGLISH_DECLARATION,
  de: GERMAN_DECLARATION,
  nl: DUTCH_DECLARATION,
};

/** Quoted speech of more than two words is somebody's wording, not an act. */
const QUOTED =
  /["“”„«»](?:[^"“”„«»\s]+\s+){2,}[^"“”„«»]*["“”„«»]|(?<![\p{L}\d])'(?:[^'\s]+\s+){2,}[^']*'(?!\p{L})/gu;

/** The dot of these ends no sentence: initials ("P. Jansen"), "a.s.", "e.V.". */
const ABBREVIATED =
  /(?<![\p{L}\d.])(\p{Lu}|e\.?V|a\.?s|o\.?g|i\.?A|z\.?B|mevr|dhr|Fa|bijv|St|Jr|Ltd|Inc)\.(?=\s\S)/gu;

/**
 * Finds the sentence that by itself ends the contract: first person, unequivocal, not a wish, a question,
 * a condition, a report or a quotation. What is found is carried out: where the judge is sure, nothing in the
 * sentence may make it less than an act, and where it is not, the rules have to know the act.
 */
export function findDeclaration(text: string, language: Language, judge: Judge): string | null {
  const grammar = GRAMMARS[language];
  const sentences = splitSentences(text.replace(QUOTED, ' … ').replace(ABBREVIATED, '$1'));
  const folded = sentences.map((sentence) => fold(sentence, language));
  const judged = folded.findIndex((sentence) => isJudgedOne(sentence, grammar, judge));
  const at =
    judged < 0 ? folded.findIndex((_, place) => isRuledOne(folded, place, grammar, judge)) : judged;
  const undone =
    folded.slice(at + 1).some((after) => grammar.undone.test(after)) ||
    folded.some((other, place) => place !== at && grammar.drafted.test(other));
  return undone ? null : (sentences[at] ?? null);
}

/** A sentence, and the next where that only says from when. */
function withWhen(sentences: readonly string[], at: number, { onlyWhen }: DeclarationGrammar) {
  const sentence = sentences[at] ?? '';
  const next = sentences[at + 1] ?? '';
  return onlyWhen.test(next) ? `${sentence.replace(/[.!]+$/, '')}, ${next}` : sentence;
}

const fold = (sentence: string, language: Language) =>
  foldText(sentence, language).replace(/\s+/g, ' ');

/** Where the judge does not deny it and the rules know the act. */
function isRuledOne(
  sentences: readonly string[],
  place: number,
  grammar: DeclarationGrammar,
  judge: Judge,
): boolean {
  const whole = withWhen(sentences, place, grammar);
  return (
    grammar.hint.test(whole) &&
    [sentences[place] ?? '', whole].some((said) => judge.declares(said) >= JUDGED_NONE) &&
    isDeclaration(whole, grammar, judge)
  );
}

function isDeclaration(sentence: string, grammar: DeclarationGrammar, judge: Judge): boolean {
  const folded = unframe(sentence, grammar);
  const { anyContract } = grammar;
  return (
    grammar.acts.some((act) => isPerformed(act, folded, grammar)) ||
    (anyContract.mark.test(folded) &&
      anyContract.acts.some((act) => isPerformed(act, folded, grammar, anyContract)) &&
      (judge.hearsCancelling() || judge.declares(sentence) >= JUDGED_ONE))
  );
}

/** Where the judge is sure, and nothing in the sentence makes it less than an act. */
function isJudgedOne(sentence: string, grammar: DeclarationGrammar, judge: Judge): boolean {
  const { hint, ourselves, before, within, near, after, foreign, asks } = grammar;
  return (
    hint.test(sentence) &&
    ourselves.test(sentence) &&
    ![before, within, near, after, foreign, asks].some((less) => less.test(sentence)) &&
    !sentence.includes('?') &&
    judge.hearsCancelling() &&
    judge.declares(sentence) >= JUDGED_ONE
  );
}

/** Whether the act stands in the sentence with nothing about it that makes it less than an act. */
function isPerformed(
  act: RegExp,
  folded: string,
  grammar: DeclarationGrammar,
  open?: AnyContract,
): boolean {
  const found = act.exec(folded);
  if (found === null) return false;
  const before = folded.slice(0, found.index);
  const rest = folded.slice(found.index + found[0].length).replace(grammar.request, '');
  if ((before + found[0] + rest).includes('?')) return false;
  const begun = before.split(grammar.clauseEnd).at(-1) ?? '';
  const clause = found[0] + (rest.split(grammar.clauseEnd)[0] ?? '');
  return (
    !grammar.before.test(before) &&
    !grammar.within.test(begun) &&
    !grammar.near.test(clause) &&
    !grammar.foreign.test(clause) &&
    !open?.foreign.test(begun + clause) &&
    !grammar.after.test(rest) &&
    (open !== undefined ||
      grammar.object.test(folded) ||
      grammar.bare.test((begun + clause).trim()))
  );
}

function unframe(folded: string, grammar: DeclarationGrammar): string {
  return grammar.frames.reduce((rest, [frame, plain]) => rest.replace(frame, plain), folded);
}
