import type { Language } from '../../../data/model/language.ts';
import { foldText } from '../normalize.ts';
import { splitSentences } from '../segments.ts';
import { GERMAN_DECLARATION } from './de.ts';
import { ENGLISH_DECLARATION } from './en.ts';
import type { DeclarationGrammar } from './grammar.ts';
import { DUTCH_DECLARATION } from './nl.ts';

const GRAMMARS: Readonly<Record<Language, DeclarationGrammar>> = {
  en: ENGLISH_DECLARATION,
  de: GERMAN_DECLARATION,
  nl: DUTCH_DECLARATION,
};

/** Quoted speech of more than two words is somebody's wording, not an act. */
const QUOTED = /["“”„«»](?:[^"“”„«»\s]+\s+){2,}[^"“”„«»]*["“”„«»]/g;

/**
 * Finds the sentence that by itself ends the contract: first person, unequivocal, not a wish, a question,
 * a condition, a report or a quotation. Rules and no statistics, because what is found is carried out.
 */
export function findDeclaration(text: string, language: Language): string | null {
  const sentences = splitSentences(text.replace(QUOTED, ' … '));
  return sentences.find((sentence) => isDeclaration(sentence, language)) ?? null;
}

function isDeclaration(sentence: string, language: Language): boolean {
  if (sentence.includes('?')) return false;
  const grammar = GRAMMARS[language];
  const folded = unframe(foldText(sentence, language).replace(/\s+/g, ' '), grammar);
  if (grammar.foreign.test(folded)) return false;
  return grammar.acts.some((act) => {
    const found = act.exec(folded);
    if (found === null) return false;
    const rest = folded.slice(found.index + found[0].length);
    const clause = rest.split(grammar.clauseEnd)[0] ?? '';
    return (
      !grammar.before.test(folded.slice(0, found.index)) &&
      !grammar.near.test(found[0]) &&
      !grammar.near.test(clause) &&
      !grammar.after.test(rest) &&
      (grammar.object.test(folded) || grammar.bare.test(folded))
    );
  });
}

function unframe(folded: string, grammar: DeclarationGrammar): string {
  return grammar.frames.reduce((rest, [frame, plain]) => rest.replace(frame, plain), folded);
}
