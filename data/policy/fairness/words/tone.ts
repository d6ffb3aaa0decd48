import { phrases } from '../phrases.ts';
import { HURTS_SOMEBODY, SHAMES, THREATENS } from './guilt.ts';
import { TALK_FIRST } from './holding-back.ts';
import { SCARCE, TIME_RUNS_OUT } from './hurry.ts';

export const GUILT = phrases(
  ...HURTS_SOMEBODY,
  ...SHAMES,
  ...THREATENS,
  "(?:we(?:'ll| will)?|i(?:'ll| will)?) (?:be )?(?:miss|sad to see|sorry to see)(?: you)*",
  'sad to see you|hate to see you|disappointed|let (?:us|them|everyone|(?:my|your|the) \\S+) down|letting … down|abandon*|you will regret|regret this|after all we',
  "(?:don't|do not|please stay and do not) (?:go|leave)|please stay|lose you|break* (?:my|our) heart*|lonely",
  'how could you|think of your team|your friends will',
  'schade,? dass|enttäuscht|im stich|bereuen|vermissen (?:sie|werden)|werden sie vermissen|nach allem',
  'ungern gehen|denken sie an ihr team|lassen sie uns',
  '(?:sie|dich|euch) (?:\\S+ )?vermissen|wie schade|sehr schade|zu schade|verlassen sie uns|gehen sie (?:bitte )?nicht',
  'ungern (?:verlieren|ziehen)|verlieren sie (?:nur )?ungern|bricht (?:uns|mir) … herz',
  'jammer dat|teleurgesteld|in de steek|spijt krijgen|missen u|zullen u missen|na alles wat',
  'niet graag gaan|denk aan uw team|laat ons',
  'gaan u missen|u (?:\\S+ )?missen|verlaat ons|ga niet weg|(?:wat|heel|erg) jammer|u niet kwijt|breekt (?:ons|mijn) hart',
);

export const FEELINGS = phrases(
  "(?:i am|i'm|we are|we're) (?:so |very |really |truly )?(?:sorry|sad|happy|glad|delighted|excited|heartbroken|afraid)",
  '(?:i|we) (?:feel|love|hope|understand how you feel)',
  '(?:es tut (?:mir|uns) (?:\\S+ )?leid|(?:ich bin|wir sind) (?:\\S+ )?(?:traurig|froh|glücklich|begeistert)|(?:ich|wir) (?:freue*|bedauer*|fühle*|hoffe*))',
  'leider|bedauerlicherweise|gerne doch|macht (?:uns|mich) (?:\\S+ )?(?:traurig|betroffen)',
  'het spijt (?:mij|me|ons)|(?:ik ben|wij zijn|we zijn) (?:\\S+ )?(?:verdrietig|blij|bedroefd)|(?:ik|wij|we) (?:voel*|hop*|betreur*)',
  'helaas|jammer genoeg|maakt (?:ons|mij|me) (?:\\S+ )?(?:verdrietig|bedroefd)',
);

export const URGENCY = phrases(
  ...TIME_RUNS_OUT,
  ...SCARCE,
  "hurry|act (?:now|fast)|last chance|only today|today only|right away before|before it(?: is|'s) too late|ends soon|expires soon|limited time|final (?:offer|chance)|while (?:it lasts|stocks last)",
  "now or never|miss out|miss this|(?:don't|do not) (?:wait|delay)|(?:only|just) \\d+ (?:hour|day|week)s? left",
  'beeilen|schnell sein|letzte (?:chance|gelegenheit)|nur (?:noch )?heute|bevor es zu spät|endet bald|läuft bald ab|solange der vorrat|jetzt zugreifen|nur für kurze zeit',
  'jetzt oder nie|verpassen|sichern sie sich|warten sie nicht|zögern sie nicht|nur noch \\d+ (?:stunde|tag|woche)*',
  'haast u|snel zijn|wees snel|laatste kans|alleen vandaag|nog maar vandaag|voordat het te laat|eindigt (?:snel|binnenkort)|verloopt (?:snel|binnenkort)|zolang de voorraad',
  'nu of nooit|mis (?:dit|het|deze \\S+) niet|loopt u mis|wacht niet|aarzel niet|nog maar \\d+ (?:uur|dag|dagen|week|weken)',
);

/** The word alone is no steering: what somebody sells may be called so. */
export const PHONE = phrases(
  ...TALK_FIRST,
  'call (?:us|our|me)|phone (?:us|number|line)|hotline|(?:by|over the) (?:tele)?phone|telephone (?:us|number|line)|give us a ring',
  'rufen sie|anrufen|ruf* uns an|telefonisch*|telefonnummer|telefonat|(?:am|ans|per|zum) telefon|hotline',
  'bel (?:ons|met|naar)|belt u|bellen|telefonisch*|telefoonnummer|telefoontje|(?:per|via de|aan de|naar de) telefoon|hotline',
);

export const NEGATIONS = phrases(
  "not|never|no|nothing|nobody|without|neither|nor|cannot|[a-z]+n't",
  'nicht|nie|kein|keine|keinen|keinem|keiner|nichts|niemand|ohne|weder',
  'niet|nooit|geen|niets|niemand|zonder|noch',
);

/** Something sad or hard has happened, or somebody is angry, young, or wants everything erased. */
export const NO_TIME_FOR_OFFERS = phrases(
  'died|death|dead|passed away|deceased|funeral|bereave*|widow*',
  'ill|illness|sick|cancer|hospital|disease|diagnos*',
  '(?:lost|losing) my job|unemployed|bankrupt*|in debt|cannot afford (?:food|rent)|hardship',
  'complaint|complain|lawyer|scam|fraud|sue you',
  "i(?:'m| am) (?:1[0-7]|under 18|a minor)|my (?:child|kid|son|daughter) (?:signed|bought|is)",
  'gdpr|right to be forgotten|article 17',
  'gestorben|verstorben|tod|todesfall|beerdigung|trauer*|witwe*',
  'krank|krankheit|krebs|krankenhaus|diagnose|depression',
  'arbeitslos|job verloren|insolven*|schulden|bürgergeld|notlage',
  'beschwerde|beschweren|anwalt|betrug|abzocke|klage',
  'ich bin (?:1[0-7]|minderjährig)|mein (?:kind|sohn)|meine tochter',
  'dsgvo|recht auf vergessen*|artikel 17',
  'overleden|overlijden|dood|begrafenis|rouw|weduw*',
  'ziek|ziekte|kanker|ziekenhuis|diagnose',
  'werkloos|baan kwijt|failliet|schulden|bijstand|geldproblemen',
  'klacht|klagen|advocaat|oplichting|bedrog',
  'ik ben (?:1[0-7]|minderjarig)|mijn (?:kind|zoon|dochter)',
  'avg|recht op vergetelheid',
);

export const GOODBYE = phrases(
  "bye|goodbye|see you|that(?:'s| is) all|no more questions",
  "tschüss*|auf wiedersehen|ciao|das war(?:'s| es| alles)|das wars",
  'dag|doei|tot ziens|dat was het|dat is alles',
);

/** What a person would feel as lost. */
export const LOSS = phrases(
  'you (?:will |would )?lose|losing|no longer (?:have|use|get|see)|gone forever|forfeit',
  'verlieren sie|sie verlieren|verlust|nicht mehr (?:nutzen|haben|sehen)|für immer weg|verfall*',
  'verliest u|u verliest|verlies|niet meer (?:gebruiken|hebben|zien)|voorgoed weg|vervalt',
);
