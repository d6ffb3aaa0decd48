import type { Language } from '../../data/model/language.ts';

/** How people greet, and whom, folded, with nothing but a space before what they say next. */
const GREETING: Readonly<Record<Language, RegExp>> = {
  en: /^(?:hi+|hello|hey+|hiya|yo+|howdy|(?:good )?(?:morning|afternoon|evening)|good day)(?: (?:there|all|everyone|everybody|team|guys|folks|bot|again|po))? /,
  de: /^(?:hallo|hi|hey|moin(?: moin)?|servus|gruss gott|gruzi|tach|huhu|(?:guten?|schonen) (?:morgen|tag|abend))(?: (?:zusammen|liebes team|team|leute|ihr lieben|bot|nochmal))? /,
  nl: /^(?:hallo|hoi(?: hoi)?|hey|hee|hi|dag|goeie(?:morgen|middag|navond)|goede(?:n|r)? ?(?:morgen|middag|avond|dag))(?: (?:allemaal|daar|team|mensen|iedereen|bot|weer))? /,
};

/** What is said after a greeting that no comma ends ("hi i want out"); `null`: none begins the text, or it says nothing else. */
export function afterGreeting(folded: string, language: Language): string | null {
  const rest = folded.replace(GREETING[language], '');
  return rest === folded || rest === '' ? null : rest;
}
