import type { Language } from '../../data/model/language.ts';
import { splitWords } from './words.ts';

interface Courtesies {
  /** How people address somebody, say who they are or begin to speak. */
  readonly opening: RegExp;
  /** How they thank for what is to come, and sign. */
  readonly closing: RegExp;
}

/** What stands between a courtesy and the rest. */
const MARKS = String.raw`[\s,.!:;)–-]`;
/** A name after "regards". */
const NAME = String.raw`(?:${MARKS}+[^\s?]+){0,4}`;
const NUMBER = String.raw`:? ?(?:[a-z]{1,3}[ -]?)?\d[\d /.-]*`;
/** Who only says a number after a sentence of their own does not speak of it. */
const AFTER_SENTENCE = String.raw`(?<=[.,;:!?)\n] ?)`;
const NAMED = String.raw`(?!wrong|spel|not|falsch|nicht|verkeerd|niet)[a-z]+(?: [a-z]+)?(?=[,.\n]| (?:and|und|en) )`;

/** @param number How they say which customer they are, up to the number. */
const courtesies = (
  opening: readonly string[],
  closing: readonly string[],
  number: string,
): Courtesies => ({
  opening: new RegExp(
    String.raw`^(?:(?:${[...opening, number + NUMBER].join('|')})(?:${MARKS}+|$))+`,
  ),
  closing: new RegExp(
    String.raw`(?:(?:^|${MARKS}+)(?:${[...closing, AFTER_SENTENCE + number + NUMBER].join('|')})${MARKS}*)+$`,
  ),
});

/** Folded. */
const COURTESIES: Readonly<Record<Language, Courtesies>> = {
  en: courtesies(
    [
      '(?:hi+|hello+|hey+|hiya|yo+|howdy|good (?:morning|afternoon|evening|day)|(?:morning|afternoon|evening)(?=[,!])|greetings)(?: (?:there|again|all|everyone|everybody|team|guys|folks|bot|mate|po))?',
      String.raw`dear (?:sirs?|madam|team|all|customer|support)[^,.!?\n]{0,40}(?=[,\n])|dear sir or madam|to whom it may concern`,
      `my name is ${NAMED}`,
      '(?:so|ok|okay|um+|uh+|er|erm|hmm+|oh|sorry|excuse me|(?:well|look|listen)(?=,))(?: (?:but|yeah|so|then))?',
    ],
    [
      '(?<!no )(?:many thanks|thanks|thank (?:you|u)|thx|thnx|tnx|ty|cheers|tia|much appreciated)(?: (?:a lot|so much|very much|in advance|again|for your (?:help|time)|all|guys|mate))*',
      `(?:(?:kind|best|warm|many) regards|regards|yours (?:faithfully|sincerely|truly)|sincerely)${NAME}`,
      'have a (?:nice|good|great|lovely) (?:day|one|evening|weekend)',
    ],
    '(?:(?:my|our|the) )?(?:customer|client|account|member|membership|contract|policy) (?:number|no|nr|id)[.]?(?: is)?',
  ),
  de: courtesies(
    [
      '(?:hallo|hi+|hey+|moin(?: moin)?|servus|gruss gott|gru?zi|tach|huhu|guten? (?:morgen|tag|abend))(?: (?:zusammen|liebes team|team|leute|ihr lieben|bot|nochmal))?',
      String.raw`sehr geehrte damen und herren|(?:sehr geehrte[rs]?|werte[rs]?|liebes?r?) [^,.!?\n]{2,40}(?=[,\n])`,
      `mein name ist ${NAMED}`,
      String.raw`(?:also|ok|okay|ah+m*|eh+m*|tja|sorry|entschuldigung|entschuldigen sie|verzeihung|(?:sagt?|hort?) mal|ja(?= (?:hallo|hi|hey|guten|moin|servus)))(?: (?:aber|bitte))?`,
    ],
    [
      '(?<!nein |nix )(?:(?:vielen|besten|herzlichen|lieben|schonen|tausend) dank|danke(?: ?schon)?|merci)(?: (?:dir|ihnen|euch|sehr|auch|im voraus|schon mal|fur (?:die|ihre|deine|eure) (?:hilfe|muhe)))*',
      `(?:mit )?(?:freundlichen?|besten?|lieben?|herzlichen?|schonen?|vielen?) grusse?n?${NAME}|(?:mfg|hochachtungsvoll)${NAME}|(?<=[,.!\\n] ?)(?:lg|vg|grusse?)${NAME}`,
      'schonen (?:tag|abend)(?: noch)?',
    ],
    '(?:(?:meine|unsere|die) )?(?:kunden|vertrags|mitglieds|versicherungs|konto)(?:nummer|nr)[.]?(?: ist| lautet)?',
  ),
  nl: courtesies(
    [
      '(?:hallo|hoi(?: hoi)?|hey+|hee+|he|hi+|dag|goeie(?:morgen|middag|navond|n?dag)|goede(?:n|r)? ?(?:morgen|middag|avond|dag))(?: (?:allemaal|daar|team|mensen|iedereen|bot|weer|jongens))?',
      String.raw`(?:geachte|beste) (?:heer|heren|mevrouw|meneer|dames|team|klant|allen|iedereen|mensen|helpdesk|medewerk|redactie|bestuur)[^,.!?\n]{0,40}(?=[,\n])|(?:geachte|beste)(?=,)|geachte heer of mevrouw`,
      `mijn naam is ${NAMED}`,
      '(?:dus|nou(?: ja)?|ok|oke|okay|eh+m*|uh+m*|tja|sorry|pardon|(?:zeg|luister|kijk)(?=,)|ja(?= (?:hallo|hoi|dag|goede|goeie)))(?: (?:maar|hoor))?',
    ],
    [
      '(?<!nee )(?:alvast )?(?:bedankt|dank (?:u|je)(?: wel)?|dankuwel|dankjewel|merci|thx|tnx|thanks|bij voorbaat dank)(?: (?:alvast|hoor|bij voorbaat|voor (?:de|uw|je|jullie) (?:moeite|hulp)))*',
      `met (?:vriendelijke|hartelijke|beste) groet(?:en)?${NAME}|(?:mvg|hoogachtend)${NAME}|(?<=[,.!\\n] ?)(?:groet(?:en|jes)?|gr)${NAME}`,
      'fijne (?:dag|avond)(?: nog)?',
    ],
    '(?:(?:mijn|ons|het) )?(?:klant|contract|lid|lidmaatschaps|polis)(?:nummer|nr)[.]?(?: is)?',
  ),
};

/** One word alone is not what a greeting leads to ("hello customer service", "great, thanks"). */
const FEWEST_WORDS = 2;

/**
 * The words of a folded text without the greeting before, the thanks after and the number of the customer: whoever
 * says those, too, wants the same thing.
 * All of them where little else is said.
 */
export function saidWords(folded: string, language: Language): string[] {
  const { opening, closing } = COURTESIES[language];
  const rest = folded.replace(opening, '').replace(closing, '');
  const words = rest === folded ? [] : splitWords(rest);
  return words.length >= FEWEST_WORDS ? words : splitWords(folded);
}
