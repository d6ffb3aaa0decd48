import type { Language } from '../model/language.ts';

/** Beginnings of the words in which somebody says what is to become of a contract. */
const WISH: Readonly<Record<Language, RegExp>> = {
  en: /\b(cancel|clos|end(ing)?\b|stop|terminat|delet|remov|eras|paus|hold|quit|unsubscri|leav|withdraw|resum|undo|needs?\b|need(ed|ing)\b)/i,
  de: /(kündig|kuendig|kundig|beend|schlie(ß|ss)|aufhör|aufgeb|lösch|loesch|entfern|paus|abmeld|stornier|widerruf|widerrief|fortsetz|rückgängig|brauch)/i,
  nl: /(opzeg|opgezegd|zeg\b.*\bop\b|zeggen|stop|beëindig|beeindig|verwijder|wissen|pauz|annule|afmeld|herroep|hervat|ongedaan|nodig)/i,
};

/** And of those that name it. */
const CONTRACT: Readonly<Record<Language, RegExp>> = {
  en: /\b(account|subscri|contract|plan\b|membership)/i,
  de: /(abo\b|abonnement|konto|vertrag|mitgliedschaft)/i,
  nl: /(abonnement|account|contract|overeenkomst|lidmaatschap)/i,
};

/** True where the text says what is to become of a contract. */
export function saysWish(text: string, language: Language): boolean {
  return WISH[language].test(text.normalize('NFC'));
}

/** True where the text says what is wished or for what, and not only what happened to somebody. */
export function namesWish(text: string, language: Language): boolean {
  return saysWish(text, language) || CONTRACT[language].test(text.normalize('NFC'));
}

/** "I want to cancel" with nothing foreign after it, and no condition before it. */
const CANCELLING: Readonly<Record<Language, RegExp>> = {
  en: /^(?!.*\b(not|n['’]t|if|when|whether|never)\b)[^?]*\b(i|we)(['’]d| would)? (really |just )?(want|wish|like|need|have) to (cancel|terminate)(\s*[,.;!:-]|\s+(but|and|now|please)\b|\s+(my|the|our|this) (\w+ )?(subscription|account|plan|contract|membership)\b|$)/i,
  de: /^(?!.*\b(nicht|kein\w*|wenn|falls|ob|nie)\b)[^?]*\b(ich|wir) (will|wollen|möchten?|muss|würden? gerne?)( \w+)?( (mein|das|den|meinen|unser|unseren|diesen) (\w+ )?(abo|abonnement|vertrag|konto|tarif))? (kündigen|kuendigen)(\s*[,.;!:-]|\s+(aber|und)(?=\s)|$)/i,
  nl: /^(?!.*\b(niet|geen|als|indien|of|nooit)\b)[^?]*\b(ik|wij|we) (wil|willen|moet|moeten|zou)( (graag|nu|even))*( (mijn|het|ons|dit) (\w+ )?(abonnement|contract|account|lidmaatschap))?( willen)? opzeggen(\s*[,.;!:-]|\s+(maar|en)\b|$)/i,
};

/** "Cancel on 31 January": few words, and most of them a day, which the recogniser takes for anything. */
const CANCELLING_ON: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^(?!.*\b(not|n['’]t|if|when|whether|never)\b)([^?]*\b(i|we)(['’]d| would)? (want|wish|like|need|have) to )?(please )?(just )?(cancel|terminate)( it| this)? (on|by|from|at|effective|as of|as from) (the )?(\d|today|tomorrow|end\b|next|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec)/i,
};

/** True where the wish to cancel is said outright, whatever is asked in the same breath. */
export function wantsToCancel(text: string, language: Language): boolean {
  const said = text.normalize('NFC').trim();
  return CANCELLING[language].test(said) || CANCELLING_ON[language]?.test(said) === true;
}
