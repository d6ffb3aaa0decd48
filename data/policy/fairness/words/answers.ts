import { phrases } from '../phrases.ts';

/** The wish cannot be met because it is met already, or because there is nothing to end. */
export const NOTHING_TO_DO = phrases(
  'already|no subscription left|cannot be paused|nothing is paused|nothing to (?:take back|undo)|not possible|will be deleted on|time to withdraw is over|no longer possible',
  '(?:schon|bereits)|kein(?:en)? (?:abo|vertrag) mehr|nichts, was sie rückgängig|nichts pausiert|widerrufsfrist … abgelaufen|nicht möglich|wird … gelöscht|gelöscht, wie von ihnen gewünscht|lässt sich nicht|kann nicht pausiert|frist … (?:vorbei|abgelaufen)|vorbei',
  '(?:al|reeds)|geen abonnement meer|niets (?:gepauzeerd|om ongedaan)|niet pauzeren|niet mogelijk|kan niet|wordt … verwijderd|niet meer|voorbij|verstreken',
);

/** The account system is silent: what is known of the customer cannot be read. */
export const UNREADABLE = phrases(
  'account cannot be (?:read|reached)|cannot be (?:read|shown) (?:right now|at the moment)',
  'konto (?:\\S+ ){0,4}nicht (?:gelesen|erreichbar|lesen|abrufen|lesbar)|nicht zu lesen|nicht (?:gelesen|erreichbar)',
  'account (?:\\S+ ){0,5}niet (?:gelezen|lezen)|niet te lezen|niet (?:gelezen|bereikbaar)',
);

export const FALLBACK = phrases(
  "not clear|did(?:n't| not) (?:quite )?(?:understand|get|catch) (?:that|you|it)|do not understand|don't understand|rephrase|for anything else",
  'nicht (?:klar|eindeutig|verstanden|verstehe)|verstehe … nicht|unklar|anders formulieren|bei allem anderen',
  'niet (?:duidelijk|begrepen)|begrijp … niet|onduidelijk|anders formuleren|al het andere',
);

/** No day was asked for: the earliest one holds. */
export const EARLIEST = phrases(
  'earliest(?: possible)?|as soon as possible',
  'frühest*|nächstmöglich*|so (?:bald|früh|schnell) wie möglich|schnellstmöglich*',
  'vroegst*|eerst mogelijk*|eerstvolgende|zo (?:snel|spoedig|vroeg) mogelijk',
);

/** The day is not known yet and will be told. */
export const DATE_FOLLOWS = phrases(
  'dates? follows?|exact dates?|being worked on|follow* here',
  'folgt|folgen|genaue* (?:datum|daten|termin*)|in arbeit',
  'volgt|volgen|precieze datum*|exacte datum*|aan gewerkt',
);

export const DATA_REQUEST = phrases(
  '(?:copy of|export|download) (?:all )?(?:my|the) data|my data as|data i have|send me … data|access request|article 15',
  'kopie meiner daten|meine daten (?:als|herunterladen|exportieren|bekommen|haben)|datenauskunft|auskunft|artikel 15|daten exportieren',
  'kopie van mijn gegevens|mijn gegevens (?:downloaden|exporteren|opvragen|ontvangen)|inzage|artikel 15|gegevens exporteren',
);

export const NO_MARKETING = phrases(
  '(?:no|stop|unsubscribe … from) (?:more )?(?:marketing|advertising|ads|newsletter*|promotion*|promo)|(?:stop|no more) (?:sending|mails|emails|e-mails)',
  'keine (?:werbung|werbemails|newsletter|reklame)|werbung (?:mehr|stoppen|abbestellen)|newsletter (?:abbestellen|abmelden)',
  'geen (?:reclame|marketing|nieuwsbrie*|advertenties|mails)|nieuwsbrief (?:opzeggen|afmelden)|reclame (?:stoppen|meer)',
);

export const FROM_NOW = phrases(
  'from now(?: on)?|at once|immediately|today|by',
  'ab (?:sofort|jetzt|heute)|sofort|heute|bis|spätestens',
  'vanaf (?:nu|vandaag)|per direct|direct|vandaag|uiterlijk',
);

/** Marks of a number that a request was given. */
export const NUMBER_OF_REQUEST = /\b(?=[A-Z0-9_-]*\d)[A-Z0-9][A-Za-z0-9_-]{3,}\b/;

/** Questions about how it was. */
export const SURVEY = phrases(
  'how (?:was|did) (?:leaving|we|it|your experience)|rate (?:us|your|this)|would you (?:recommend|come back|return)|feel heard|survey|feedback|1 is bad',
  'wie war (?:das|ihre|es)|bewerten|würden sie (?:uns )?(?:empfehlen|wiederkommen)|umfrage|zufrieden|1 ist schlecht|rückmeldung',
  'hoe (?:was|vond|beviel)|beoordeel|zou u (?:ons )?(?:aanbevelen|terugkomen)|enquête|tevreden|1 is slecht|feedback',
);

/** A wish to write to somebody who has left. */
export const MAY_WE_WRITE = phrases(
  '(?:may|can) (?:we|i) (?:write|contact|mail)|you may (?:write|contact)|write to (?:me|you) once|keep you (?:posted|informed)',
  'dürfen wir … (?:schreiben|anschreiben|informieren)|sie dürfen mir|ihr dürft mir',
  'mogen wij? … (?:schrijven|mailen|informeren)|u mag mij|mag u … schrijven',
);

/** Said to somebody who has left. The receipt says that they are welcome, and no more. */
export const COME_BACK = phrases(
  'like to come back|want you back|come back to us',
  'wiederkommen (?:möchten|wollen)|kommen sie (?:doch )?(?:zurück|wieder)',
  'wilt u terugkomen|kom (?:nu )?terug',
);

export const ADVERTISING = phrases(
  'come back (?:and|now|for)|we want you back|new features|try our|check out|upgrade|discover|do not miss',
  'kommen sie (?:doch )?(?:zurück|wieder) und|neue funktionen|jetzt testen|entdecken sie|nicht verpassen|upgrade',
  'kom (?:nu )?terug (?:en|voor)|nieuwe functies|probeer (?:nu|onze)|ontdek|mis het niet|upgrade',
);

/** A button of before: nothing was changed by it. */
export const OLD_BUTTON = phrases('earlier message', 'früheren nachricht', 'eerder bericht');

export const NOTHING_CHANGED = phrases('nothing was changed', 'nichts geändert', 'niets gewijzigd');
