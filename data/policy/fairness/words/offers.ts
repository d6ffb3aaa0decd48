import { phrases } from '../phrases.ts';

/** Money or time given away: beside a pause or another plan it is one offer more. */
const GIVEN_AWAY = [
  '\\d+ ?(?:%|percent|per cent|prozent|procent) (?:off|less|discount|rabatt|günstiger|korting|goedkoper)',
  '(?:discount|rabatt|korting|nachlass|gutschein|voucher|coupon|bonus|cashback|tegoedbon)*',
  '(?:a |one |two |three |\\d+ )?(?:free|complimentary) (?:month|week|year)*',
  '(?:month|week|year)s? (?:for )?free',
  'half (?:the )?price|(?:month|week|year)s? on us|on the house|gift card|a (?:gift|present)',
  'gratis(?:monat|woche)*|kostenlose[rn]? (?:monat|woche)*|(?:monat|woche)e? (?:gratis|kostenlos|geschenkt)',
  'schenken wir|wir schenken|geschenkt*|(?:zum|den) halben preis|sonderpreis|sonderangebot',
  'cadeau*|gratis maand|maand(?:en)? gratis|halve prijs|speciale (?:prijs|aanbieding)',
];

export const GIFT = phrases(...GIVEN_AWAY);

/** Something held out so that the customer stays, however it is called. */
export const OFFER = phrases(
  ...GIVEN_AWAY,
  'cheaper|lower price|special (?:offer|price|deal)|offer for you|deal for you',
  'if you stay|stay with us|before you go|instead of cancell?ing|why not (?:take a break|pause)',
  'if (?:it is|a) … (?:price|break) … ',
  'günstiger*|angebot für sie',
  'wenn sie bleiben|bleiben sie (?:doch )?bei uns|bevor sie gehen|statt zu kündigen',
  'goedkoper*|aanbieding voor u',
  'als u blijft|blijf (?:toch |nog |gewoon )?bij ons|voordat u gaat|in plaats van op te zeggen',
);

/** Help at no price: somebody could solve it, or a break would do. An offer in a sealed card too. */
export const HELP = phrases(
  "if (?:it's|it is) the price",
  'if a break is enough',
  'if something (?:does not work|is missing)|if somebody else takes over',
  'wenn es (?:am preis|um den preis|der preis)',
  'wenn (?:ihnen )?eine pause',
  'wenn etwas (?:nicht funktioniert|fehlt)|wenn jemand anders übernimmt',
  'liegt es am preis|geht es um den preis|reicht (?:ihnen )?eine pause',
  'als het (?:om de prijs|aan de prijs|de prijs)',
  'als er iets (?:niet werkt|ontbreekt)|als iemand anders het overneemt',
  'als een pauze|is een pauze genoeg|gaat het om de prijs',
);

/** Words for how long a price holds, for the price after it, and for its first day. */
export const DURATION = phrases(
  'for (?:up to )?(?:\\d+|one|two|three|six|twelve|a) (?:day|week|month|year)*',
  'until',
  'no end date|without end date|unlimited|permanently',
  '(?:für|bis zu) (?:\\d+|eine*|zwei|drei|sechs|zwölf) (?:tag|woche|monat|jahr)*',
  'bis|unbefristet|ohne (?:befristung|enddatum|ende)|dauerhaft',
  '(?:voor|tot|maximaal|hoogstens) (?:\\d+|een|twee|drie|zes|twaalf) (?:dag|week|weken|maand|jaar)*',
  'tot|zonder einddatum|onbeperkt|blijvend',
);

export const PRICE_AFTER = phrases(
  'after that|afterwards|then|again',
  'no change later|stays the same|does not change',
  'danach|anschließend|dann|wieder',
  'keine (?:spätere )?änderung|ändert sich … nicht|bleibt … gleich|ohne spätere änderung|auch später (?:nicht|kein*)',
  'daarna|dan|weer',
  'verandert … niet|geen (?:latere )?wijziging|blijft … gelijk|ook later niet|later geen|zonder (?:latere )?wijziging',
);

/** A day after which the offer is gone. */
export const DEADLINE = phrases(
  'only (?:today|until|for the next)|offer (?:ends|expires)|expires|limited time',
  'nur (?:heute|bis|noch)|läuft ab|gilt bis|befristetes angebot|zeitlich begrenzt',
  'alleen (?:vandaag|tot)|nog maar|verloopt|tijdelijk|aanbieding geldt tot',
);

/** The customer wants no help: one "no" is enough. */
export const NO = phrases(
  // No advertising and no idea are no answer to an offer; no more offers are.
  'no(?! (?:more (?:advert*|marketing|mail*|e-?mail*|newsletter*|spam)|marketing|advert*|longer|idea|matter|doubt|wonder))|nope|not interested',
  'nein|nein danke|kein interesse',
  'nee|nee bedankt|geen interesse|geen belangstelling',
);
