import type { Language } from '../../data/model/language.ts';
import type { Understanding } from '../../data/model/understanding.ts';
import type { Talk } from '../talk.ts';

/** Asking for a language by its name, in any of ours. Short and closed: a list beats a model here. */
const ASKS: Readonly<Record<Language, RegExp>> = {
  en: /\b(in english|english please|(?:speak|talk|prefer|write|switch to|continue in|rather) english|englisch|engels)\b/i,
  de: /\b(auf deutsch|deutsch bitte|(?:bitte|lieber) (?:in )?deutsch|deutsch (?:sprechen|reden|schreiben)|sprechen sie deutsch|(?:in|speak|prefer|switch to|rather) german|german please|duits)\b/i,
  nl: /\b(in het nederlands|nederlands (?:graag|alstublieft|aub|praten|spreken)|(?:liever|graag|spreekt u) nederlands|(?:in|speak|prefer|switch to|rather) dutch|dutch please|niederländisch)\b/i,
};

/** Somebody to talk to is wished, in whatever language. */
const SOMEBODY =
  /\b(someone|somebody|person|human|agent|jemand\w*|mensch\w*|mitarbeiter\w*|iemand|mens|medewerker)\b/i;

const LONGEST_REQUEST = 60;

/** The language that is asked for; `null`: none. */
export function languageAskedFor(text: string): Language | null {
  if (text.length > LONGEST_REQUEST || SOMEBODY.test(text)) return null;
  const asked = Object.entries(ASKS).find(([, pattern]) => pattern.test(text))?.[0];
  return asked === 'en' || asked === 'de' || asked === 'nl' ? asked : null;
}

/** Four words or more in another of our languages change the conversation's. */
export function followLanguage(talk: Talk, { text, language }: Understanding): void {
  if (text.split(/\s+/).length < 4) return;
  const { conversation } = talk.turn;
  if (conversation.language === language && conversation.languageIsChosen) return;
  talk.turn.updateConversation({ language, languageIsChosen: true });
}

/** The language that was asked for while confirming: the step is over, so it counts now. */
export function takeNextLanguage(talk: Talk): void {
  const { nextLanguage } = talk.turn.conversation;
  if (!nextLanguage) return;
  talk.turn.updateConversation({
    language: nextLanguage,
    languageIsChosen: true,
    nextLanguage: null,
  });
}
