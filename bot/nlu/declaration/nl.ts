import type { DeclarationGrammar } from './grammar.ts';

const OURS = String.raw`(\w*(abonnement|abonnementen|abo|abbo|abonement|abbonement|contract|contracten|lidmaatschap|overeenkomst|verzekering)|account|krant|premium|plus|pakket|dienst|proefperiode|licenties?|internet|sportschool)`;
const HEREBY = String.raw`(hierbij|hiermee|bij dezen?|middels dez\w+( \w+)?|met dez\w+ (mail|brief|bericht|email)|via dez\w+ (weg|mail|brief)|per vandaag|bij deze brief)`;

export const DUTCH_DECLARATION: DeclarationGrammar = {
  frames: [
    [
      /\b(hierbij |bij deze )?(deel|laat|bericht|informeer) ik (u|jullie|je) (hierbij )?(mede|mee|weten)?,? ?dat (?=ik)/,
      'hierbij ',
    ],
    [
      /\b(ik|wij) (deel|delen|laat|laten) (u|jullie|je) (hierbij )?(mede|mee|weten),? dat (?=(ik|wij|we))/,
      'hierbij ',
    ],
    [/\b(indien|als|zo|wanneer) (dat )?mogelijk( is)?\b/, ''],
  ],
  acts: [
    /\b(ik|wij|we) (zeg|zeggen) ([^,.;]{0,60} )?op\b/,
    /\b(zeg|zeggen) (ik|wij|we) ([^,.;]{0,60} )?op\b/,
    new RegExp(String.raw`^${HEREBY} (zeg .{0,60}?\bop\b|beeindig\b)`),
    /^zeg (hierbij|bij deze|hiermee) .{0,60}\bop\b/,
    /^zeg op (per|met ingang van|tegen|ingaande)\b/,
    /\b(ik|wij|we|ben|zijn|heb|hebben) [^.;]{1,60}\ben (zeg|zeggen) (hierbij|bij deze|hiermee) .{0,60}\bop\b/,
    new RegExp(String.raw`\b(ik|wij|we) (hierbij )?(beeindig|beeindigen)\b .{0,40}\b${OURS}\b`),
    new RegExp(String.raw`\b(beeindig|beeindigen|stop) (ik|wij|we)\b .{0,40}\b${OURS}\b`),
    /\bhierbij (ik|wij|we) .{0,60}\b(opzeg|opzeggen|beeindig|beeindigen)\b/,
    /\b(beschouw|beschouwt u|ziet u|zie|neem) (dit|deze \w+) (\w+ )?als (\w+ )?opzegging\b/,
    /\b(dit|deze (mail|brief)|hierbij) is (bij deze |hierbij )?(mijn|onze) (\w+ )?opzegging\b/,
    new RegExp(String.raw`^${HEREBY} (mijn|onze) opzegging\b`),
    /\b(bedank|bedanken) (ik|wij|we) .{0,15}als lid\b/,
    /\b(ik|wij) (bedank|bedanken) (hierbij|per|bij deze) .{0,15}als lid\b/,
  ],
  before:
    /\b(als|indien|wanneer|zodra|voordat|voor ik|tenzij|mits|of|dat|moet|moeten|zal|zou|zullen|kan|kon|kunnen|wil|willen|wilde|mag|waarom|hoe|wat|waar|wie|misschien|eventueel|anders|desnoods|dan|binnenkort|ooit|stel|gesteld|schrijf\w*|geschreven|schreef|zegt|zei|zeiden|staat|stond|luidt|tekst|zin|voorbeeld|formulering|bijna|denk|dacht|geloof|overweeg|niet|nooit|hetzij|twijfel|alleen|bedoel\w*|dreig\w*|bang|betekent|elke keer|altijd|eerst|straks|welke)\b/,
  near: /\b(niet|nooit|nauwelijks|binnenkort|ooit|misschien|eventueel|waarschijnlijk|vermoedelijk|anders|alleen|altijd|elk|elke|liever|pas|nog)\b/,
  after:
    /\b(als (jullie|je|u|ik|het|er|dit|dat|de|we)|indien|tenzij|mits|zodra|voordat|anders|denk ik|geloof ik|of niet|of toch|of (moet|kan|wil|hoe|wat)|grapje|geintje|klopt dat|toch niet)\b/,
  clauseEnd: /[,;:]| (omdat|want|daar|en|maar|aangezien) /,
  object: new RegExp(
    String.raw`\b(${HEREBY}|per|met ingang van|ingaande|vanaf|tegen|direct|opzegging|lid|${OURS})\b`,
  ),
  bare: /^(ik zeg|wij zeggen|we zeggen)( hierbij| nu| bij deze)? op[ .!]*$/,
  foreign:
    /\b(baan|job|werk|huur|huurcontract|huurovereenkomst|woning|nieuwsbrief|vertrouwen|vriendschap|incasso|machtiging|afspraak|arbeidsovereenkomst|arbeidscontract|andere aanbieder|vorige aanbieder|netflix|spotify|les|gedicht|versje)\b/,
};
