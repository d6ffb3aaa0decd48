import type { Language } from '../../data/model/language.ts';
import type { Asked, Intent } from '../../data/model/understanding.ts';

/**
 * Answers that mean what they mean only because of the question before them. Folded, whole text.
 * Answers that always mean the same are lines of the training text.
 */
const ANSWERS: Readonly<Record<Language, readonly (readonly [Asked | 'any', Intent, RegExp])[]>> = {
  en: [
    [
      'confirm',
      'yes',
      /^(yes|ok|okay|sure|do it|go|go ahead|go for it|now|right|fine|please|please do|confirm|done|continue|proceed|yes (please )?(cancel|pause|delete|do)( it)?( now)?)$/,
    ],
    ['confirm', 'no', /^(back|go back|abort|wait|hold on|not yet|later|leave it|stop)$/],
    [
      'reason',
      'no',
      /^(skip|pass|no comment|nothing|none|no reason|rather not( say)?|prefer not to say|next|private|its private|none of your business)$/,
    ],
    ['survey', 'no', /^(skip|pass|no comment|nothing|none|next|no thanks)$/],
    ['which', 'yes', /^(both|all|all of them|both of them|everything)$/],
    ['any', 'goodbye', /^(stop|exit|quit the chat|end chat|close chat)$/],
  ],
  de: [
    [
      'confirm',
      'yes',
      /^(ja|ok|okay|klar|mach|mach das|mach es|los|jetzt|genau|passt|weiter|bitte|gerne|bestatigen|ja (bitte )?(jetzt )?(kundigen|pausieren|loschen|machen))$/,
    ],
    [
      'confirm',
      'no',
      /^(zuruck|abbrechen|abbruch|warte|warten|moment|noch nicht|spater|lass|lass es|stop|stopp)$/,
    ],
    [
      'reason',
      'no',
      /^(uberspringen|weiter|kein kommentar|nichts|kein grund|keine angabe|sag ich nicht|mochte ich nicht sagen|privat|geht sie nichts an|geht euch nichts an)$/,
    ],
    ['survey', 'no', /^(uberspringen|weiter|kein kommentar|nichts|keine lust|nein danke)$/],
    ['which', 'yes', /^(beide|alle|alles|beides|alle beide)$/],
    ['any', 'goodbye', /^(stop|stopp|abbrechen|chat beenden)$/],
  ],
  nl: [
    [
      'confirm',
      'yes',
      /^(ja|ok|oke|doe maar|doe het|nu|juist|klopt|prima|graag|verder|ga door|bevestigen|ja (graag )?(nu )?(opzeggen|pauzeren|verwijderen|doen))$/,
    ],
    [
      'confirm',
      'no',
      /^(terug|annuleren|afbreken|wacht|wacht even|nog niet|later|laat maar|stop)$/,
    ],
    [
      'reason',
      'no',
      /^(overslaan|verder|geen commentaar|niets|niks|geen reden|zeg ik niet|liever niet|prive|gaat je niks aan|gaat u niets aan)$/,
    ],
    ['survey', 'no', /^(overslaan|verder|geen commentaar|niets|niks|geen zin|nee bedankt)$/],
    ['which', 'yes', /^(beide|allebei|alle|alles|allemaal)$/],
    ['any', 'goodbye', /^(stop|stop de chat|chat sluiten)$/],
  ],
};

/** Reads a whole text, folded and without marks, as an answer to what was asked; `null`: it is none. */
export function readShortAnswer(
  words: string,
  language: Language,
  asked: Asked | null,
): Intent | null {
  const answer = ANSWERS[language].find(
    ([to, , pattern]) => (to === 'any' || to === asked) && pattern.test(words),
  );
  return answer?.[1] ?? null;
}
