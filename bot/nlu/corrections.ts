import type { Language } from '../../data/model/language.ts';
import type { Intent } from '../../data/model/understanding.ts';

interface CorrectionWords {
  readonly wishes: readonly (readonly [Intent, RegExp])[];
  /** Read from the word on: "no pause" denies, "no, pause" does not. */
  readonly denial: RegExp;
  /** Takes back what came before; after a wish it may mean that wish. */
  readonly no: RegExp;
  readonly contract: RegExp;
  readonly account: RegExp;
  /** Drops what was said or shown before; what comes after it is meant. */
  readonly dropped: RegExp;
  /** Words that change nothing about which wish is meant. */
  readonly filler: RegExp;
  /** Between what is not wanted and what is. */
  readonly turn: RegExp;
}

/** Folded; whole words but for `denial` and `turn`. */
const WORDS: Readonly<Record<Language, CorrectionWords>> = {
  en: {
    wishes: [
      ['cancel_subscription', /^(cancel|cancelling|canceling|terminate|end)$/],
      ['pause_subscription', /^(pause|pausing)$/],
      ['delete_account', /^(delete|deleting|erase)$/],
      ['withdraw_contract', /^(withdraw|withdrawing)$/],
    ],
    denial: /^(dont|not|never|no(?= pause)) /,
    no: /^(no|nope|wait|actually|sorry)$/,
    dropped: /\b(never ?mind|forget it)\b/g,
    contract: /^(subscription|contract)$/,
    account: /^account$/,
    filler:
      /^(oh|ok|well|then|please|just|rather|instead|on|second|thought|do|i|id|im|want|would|like|to|it|my|the|a|now|everything|altogether|completely|entirely|fully)$/,
    turn: /[,;:.!\n–]+| - | (?:but|just|instead|rather) /,
  },
  de: {
    wishes: [
      ['cancel_subscription', /^(kundigen|kundige|kundigung|beenden)$/],
      ['pause_subscription', /^(pausieren|pausiere|pause)$/],
      ['delete_account', /^(loschen|losche|loschung)$/],
      ['withdraw_contract', /^(widerrufen|widerrufe|widerruf)$/],
    ],
    denial: /^(nicht|keine?)( |$)/,
    no: /^(nein|ne|moment|warte|halt|doch)$/,
    dropped: /\b(vergiss es|vergessen sie es|vergessen sies|schon gut|lassen wir das)\b/g,
    contract: /^(abo|vertrag)$/,
    account: /^(konto|account|kundenkonto)$/,
    filler:
      /^(ach|lieber|eher|dann|bitte|einfach|also|nur|gleich|jetzt|sofort|ich|will|mochte|mein|meine|meinen|das|den|es|alles|stattdessen|ganz|komplett|endgultig|vollstandig)$/,
    turn: /[,;:.!\n–]+| - | (?:sondern|aber|stattdessen) /,
  },
  nl: {
    wishes: [
      ['cancel_subscription', /^(opzeggen|opzegging|stopzetten|beeindigen)$/],
      ['pause_subscription', /^(pauzeren|pauzeer|pauze)$/],
      ['delete_account', /^(verwijderen|verwijder|wissen|wis)$/],
      ['withdraw_contract', /^(herroepen|herroep|herroeping)$/],
    ],
    denial: /^(niet|geen)( |$)/,
    no: /^(nee|wacht|sorry|toch)$/,
    dropped: /\blaat maar( zitten)?\b/g,
    contract: /^(abonnement|contract)$/,
    account: /^account$/,
    filler:
      /^(liever|dan|gewoon|graag|even|meteen|nu|alleen|ik|wil|het|de|dit|mijn|alles|eigenlijk|doe|helemaal|volledig|definitief)$/,
    turn: /[,;:.!\n–]+| - | maar(?= |$)/,
  },
};

const MARK = /[,;:.!–]+ | - | (?=just |einfach |doe maar )/;

/**
 * The wish that is left when another is denied or taken back: "don't pause, cancel",
 * "lieber doch löschen". `null`: any other word is in it, or not exactly one wish is left.
 * A rule, since a classifier hears the denial and not which of the wishes it belongs to.
 */
export function readCorrection(folded: string, language: Language): Intent | null {
  const known = WORDS[language];
  const wanted = new Set<Intent>();
  const denied = new Set<Intent>();
  const meant = joinVerb(folded.replace(known.dropped, ','), language);
  for (const part of meant.split(known.turn)) {
    const words = part.split(/\s+/).filter((word) => word !== '');
    const read = readPart(words, known);
    if (read === null) return null;
    const takesBack = read.wishes.length === 0 && words.length > 0;
    if (takesBack && wanted.size > 0) return null;
    for (const wish of read.wishes) (read.denies ? denied : wanted).add(wish);
  }
  const [left] = wanted;
  return left !== undefined && wanted.size === 1 && !denied.has(left) ? left : null;
}

/**
 * What is said after something was dropped at the beginning: "just end it all" of "never mind, just
 * end it all". `null`: nothing is dropped there, or too little comes after it to be a wish.
 */
export function afterDropped(folded: string, language: Language): string | null {
  const [first, ...rest] = folded.split(MARK);
  const { dropped } = WORDS[language];
  if (first === undefined || first.split(' ').length > 4 || first.search(dropped) < 0) return null;
  const left = rest.join(', ').trim();
  return left.includes(' ') ? left : null;
}

/** Dutch parts the verb: "zeg maar op" is "opzeggen". */
function joinVerb(text: string, language: Language): string {
  return language === 'nl' ? text.replace(/\bzeg( (het|maar|dan|toch))* op\b/g, 'opzeggen') : text;
}

/** What one part of the sentence wishes or denies; `null`: it holds words that may mean more. */
function readPart(words: readonly string[], known: CorrectionWords) {
  const wishes: Intent[] = [];
  let denies = false;
  for (const [at, word] of words.entries()) {
    const wish = known.wishes.find(([, pattern]) => pattern.test(word))?.[0];
    if (wish !== undefined) wishes.push(wish);
    else if (known.denial.test(words.slice(at).join(' '))) denies = true;
    else if (known.no.test(word) ? wishes.length > 0 : !isNeutral(word, known)) return null;
  }
  // Who says "cancel my account" or "delete my subscription" may mean either.
  const mixed =
    (wishes.includes('cancel_subscription') && words.some((word) => known.account.test(word))) ||
    (wishes.includes('delete_account') && words.some((word) => known.contract.test(word)));
  return mixed ? null : { wishes, denies };
}

function isNeutral(word: string, { filler, contract, account }: CorrectionWords): boolean {
  return filler.test(word) || contract.test(word) || account.test(word);
}
