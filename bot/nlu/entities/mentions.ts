import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import type { Language } from '../../../data/model/language.ts';
import { foldText } from '../normalize.ts';

/** Jaro-Winkler similarity from which a typed word is taken for a name's word. */
const SAME_WORD = 0.93;
/** Shorter words have to be the same: too many of them differ by one letter. */
const FUZZY_FROM = 5;

/** "Both", "alle Verträge", "allebei", folded: as the answer to which one, or said of contracts. */
const ALL: Readonly<Record<Language, RegExp>> = {
  en: /^(both|all|(both|all) of (them|it))[.! ]*$|\b(both|all)( of)?( (my|the|our|these))? (subscriptions|contracts|plans|memberships)\b|\b(cancel|end|terminate|pause|withdraw from) (both|all)( of them)?(?= (please|now)\b|[.,!]|$)/,
  de: /^((alle )?beiden?|alle|alles)[.! ]*$|\b(alle|beiden?|samtliche[nr]?)( (meine|unsere|der|die|dieser|diese))? (vertrage|abos|abonnements|mitgliedschaften|tarife)\b|\b(beide|alle) (bitte )?(kundigen|beenden|widerrufen|pausieren)\b|\b(kundige|widerrufe)( ich)?( hiermit)? (beide|alle)(?= bitte\b|[.,!]|$)/,
  nl: /^(allebei|beiden?|alle ?twee|allemaal|alles)[.! ]*$|\b(alle|beide)( (mijn|onze|deze|de))? (abonnementen|contracten|overeenkomsten|lidmaatschappen)\b|\b(beiden?|allebei|allemaal) (graag )?(opzeggen|stopzetten|beeindigen|herroepen|pauzeren)\b|\b(zeg|herroep|beeindig)( ik)?( hierbij)? (beide|allebei)(?= op\b|[.,!]|$)/,
};

/** Ids whose names occur in the text, typos allowed, in the order of `names`; all where all are meant. */
export function findMentions(
  text: string,
  names: Readonly<Record<string, readonly string[]>>,
  language: Language,
): string[] {
  const entries = Object.entries(names);
  if (entries.length === 0) return [];
  if (entries.length > 1 && ALL[language].test(foldText(text, language))) {
    return entries.map(([id]) => id);
  }
  const words = wordsOf(text, language);
  return entries
    .filter(([, aliases]) => aliases.some((alias) => contains(words, wordsOf(alias, language))))
    .map(([id]) => id);
}

/** Numbers as they are: two contracts may differ in nothing else. */
function wordsOf(text: string, language: Language): readonly string[] {
  return foldText(text, language).match(/[a-z0-9]+/g) ?? [];
}

function contains(words: readonly string[], name: readonly string[]): boolean {
  if (name.length === 0) return false;
  return words.some((_, start) => name.every((part, at) => sameWord(words[start + at], part)));
}

function sameWord(typed: string | undefined, part: string): boolean {
  if (typed === undefined) return false;
  if (typed === part) return true;
  return (
    !/\d/.test(part) &&
    part.length >= FUZZY_FROM &&
    typed.length >= FUZZY_FROM - 1 &&
    jaroWinkler(typed, part) >= SAME_WORD
  );
}
