import type { Language } from '../model/language.ts';

interface Wording {
  /** The act itself, in the first person and the present. */
  readonly act: RegExp;
  /** A wish, a question, a condition, or something else that is taken back: consent, a debit mandate, a cancellation. */
  readonly not: RegExp;
}

const WORDING: Readonly<Record<Language, Wording>> = {
  en: {
    act: /\b(hereby|herewith)\b.*\b(withdraw|revoke)\b|^(i|we) (withdraw from|revoke) (my|our|the|this) (\w+ ){0,2}(contract|subscription|agreement|purchase)\b/i,
    not: /\b(not|never|want|would|could|can|may|if|whether|how|consent|permission|marketing|advertising|cancellation|debit|mandate|complaint|request|review|pause|deletion)\b|n['’]t\b/i,
  },
  de: {
    act: /\bhiermit\b.*\bwiderruf|\bwiderrufe?n? (ich|wir) hiermit\b|^(ich|wir) widerrufe?n? (hiermit )?(den|meinen|unseren|diesen|das|mein) |\btrete (ich )?hiermit .*\bvertrag\b.*\bzurück\b|\bhiermit trete ich .*\bvertrag\b.*\bzurück\b/i,
    not: /(?<!\p{L})(nicht|kein\p{L}*|nie|will|wollen|möchte\p{L}*|würde|kann|könnte|darf|wenn|falls|sobald|ob|wie)(?!\p{L})|einwilligung|zustimmung|erlaubnis|werbung|newsletter|lastschrift|sepa|mandat|ermächtigung|vollmacht|kündigung|kuendigung|pause|löschung|bewertung|beschwerde/iu,
  },
  nl: {
    act: /\b(hierbij|hiermee|bij dezen?)\b.*\bherroep(en)?\b|^(ik|wij) herroep(en)? (hierbij )?(de|het|mijn|onze|deze|dit) (\w+ ){0,2}(overeenkomst|contract|aankoop|bestelling|abonnement)\b/i,
    not: /\b(niet|geen|nooit|wil|willen|zou|kan|kunnen|mag|als|indien|zodra|of|hoe|toestemming|reclame|nieuwsbrief|machtiging|incasso|opzegging|verwijdering|pauze|klacht)\b/i,
  },
};

/**
 * True where a sentence is itself the withdrawal from the contract: "Hiermit widerrufe ich
 * den Vertrag". A closed list and no statistics, because what is found is carried out.
 * Source: Directive 2011/83/EU art. 11 (1) (b) and its model form; BGB §355 (1).
 */
export function declaresWithdrawal(text: string, language: Language): boolean {
  const { act, not } = WORDING[language];
  return (text.normalize('NFC').match(/[^.!?;\n]+[.!?;\n]?/g) ?? []).some((part) => {
    const sentence = part.trim();
    return !sentence.endsWith('?') && act.test(sentence) && !not.test(sentence);
  });
}
