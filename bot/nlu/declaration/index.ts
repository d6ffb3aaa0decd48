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
 * a condition, a report or a quotation. Rules first, because what is found is carried out; the judge is asked
 * besides where the thing that is ended has a name no rule knows, and alone where no rule knows the act.
 */
export function findDeclaration(text: string, language: Language, judge: Judge): string | null {
  const grammar = GRAMMARS[language];
  const sentences = splitSentences(text.replace(QUOTED, ' … ').replace(ABBREVIATED, '$1'));
  const folded = sentences.map((sentence) => fold(sentence, language));
  const ruled = folded.findIndex((sentence, place) => {
    const whole = withWhen(folded, place, grammar);
    return (
      isDeclaration(whole, grammar, judge) &&
      (judge.declares(sentence) >= JUDGED_NONE || judge.declares(whole) >= JUDGED_NONE)
    );
  });
  const at =
    ruled < 0 ? folded.findIndex((sentence) => isJudgedOne(sentence, grammar, judge)) : ruled;
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

function isDeclaration(sentence: string, grammar: DeclarationGrammar, judge: Judge): boolean {
  if (!grammar.hint.test(sentence)) return false;
  const folded = unframe(sentence, grammar);
  const { anyContract } = grammar;
  return (
    grammar.acts.some((act) => isPerformed(act, folded, grammar)) ||
    (anyContract.mark.test(folded) &&
      anyContract.acts.some((act) => isPerformed(act, folded, grammar, anyContract)) &&
      (judge.hearsCancelling() || judge.declares(sentence) >= JUDGED_ONE))
  );
}

/** Where no rule knows the act: nothing in the sentence makes it less than one, and the judge is sure. */
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
