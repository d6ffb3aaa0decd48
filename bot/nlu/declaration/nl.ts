import type { DeclarationGrammar } from './grammar.ts';

const OURS = String.raw`(\w*(abonnement|abonnementen|abo|abbo|abonement|abbonement|abbonnement|contract|contracten|lidmaatschap|overeenkomst|verzekering|licenties?|pakket)|account|krant|dagblad|polis|premium|plus|dienst|proefperiode|internet|glasvezel|donatie|donateurschap|gift|sportschool|deelautopas)`;
/** With one of these a clause says of itself that it is the act. */
const HEREBY = String.raw`(hierbij|hiermee|bij dezen?|middels (dit|dez\w+)( \w+)?|met (dit|dez\w+) (mail|brief|bericht|email|schrijven)|(via|langs) dez\w+ (weg|mail|brief|chat)|per vandaag|bij deze brief)`;
const THIS = String.raw`(dit|deze [\w-]+|dit (bericht|schrijven))`;
const FROM = String.raw`(per|tegen|vanaf|met ingang van|met onmiddellijke ingang|ingaande|op de eerst\w*)`;

export const DUTCH_DECLARATION: DeclarationGrammar = {
  frames: [
    [/\b(hirbij|hier bij|hierbi|hieerbij|hierby)\b/g, 'hierbij'],
    [/\b(bijdeze|bij desen|bij deez)\b/g, 'bij deze'],
    [/(?<=^|\s)k (?=zeg\b)/, 'ik '],
    [
      /^(hoi|hallo|hey|dag|beste|goede(n|r)?(dag|morgen|middag|avond)|goedendag)\b[^,:]{0,30}[,:] ?/,
      '',
    ],
    [/^geachte[^,:]{1,60}[,:] ?/, ''],
    [/\b(ik|wij|we), [^,]{1,50}, (?=zeg|beeindig|mijn|ons|onze|het|de)/, '$1 '],
    [
      /\b(hierbij |bij deze )?(deel|laat|bericht|informeer) ik (u|jullie|je) (hierbij )?(mede|mee|weten)?,? ?dat (?=ik|wij)/,
      'hierbij ',
    ],
    [
      /\b(ik|wij) (deel|delen|laat|laten) (u|jullie|je) (hierbij )?(mede|mee|weten),? dat (?=(ik|wij|we))/,
      'hierbij ',
    ],
    [
      /\b((helaas )?(moet|moeten) (ik|wij)|(ik|wij) (wil|willen|moet|moeten)( helaas)?) (u|jullie|je) (hierbij )?(laten weten|meedelen|mededelen|informeren),? dat (?=ik|wij|we)/,
      'hierbij ',
    ],
    [
      /\b(hierbij )?(ik |wij )?(verklaar|bevestig|verklaren|bevestigen) (ik |wij )?(hierbij )?,? ?dat (?=ik|wij|we)/,
      'hierbij ',
    ],
    [/\b(indien|als|zo|wanneer) (dat |het )?mogelijk( is)?\b/, ''],
    [
      /^zoals (\S+ ){0,5}?(besproken|aangekondigd|gezegd|gemeld|afgesproken|vermeld),? (?=zeg|beeindig)/,
      'daarom ',
    ],
    [
      /(?<=^|, |[;:] |en |daarom )(omdat|aangezien|doordat|nadat|hoewel|ondanks|nu ik|nu we|gezien)\b(?![^,]*\bop\b)[^,]{1,90}, /,
      'daarom ',
    ],
    [/^(omdat|aangezien|doordat|nadat) [^,]{1,90}? (?=zeg (ik|wij|we) hierbij)/, 'daarom '],
  ],
  acts: [
    /\b(?<!laten )(ik|wij|we) (zeg|zeggen) ([^,.;]{0,60} )?op\b(?! (jullie|zijn|het|een|mijn|dat|dit|uw|je)\b)/,
    /(?<=\S )(?<!, )(zeg|zeggen) (ik|wij|we) ([^,.;]{0,60} )?op\b(?! (jullie|zijn|het|een|mijn|dat|dit|uw|je)\b)/,
    /(?<=\S, )(zeg|zeggen) (ik|wij|we) hierbij ([^,.;]{0,60} )?op\b/,
    /\bdan zeg(gen)? (ik|wij|we) hierbij ([^,.;]{0,60} )?op\b/,
    new RegExp(String.raw`^${HEREBY} (zeg .{0,60}?\bop\b|beeindig\b)`),
    /^zeg (hierbij|bij deze|hiermee) (.{0,60} )?op\b/,
    /^zeg op (per|met ingang van|tegen|ingaande)\b/,
    /(?<=\b(ik|wij|we|ben|zijn|heb|hebben)\b[^.;]{1,80}\ben )(zeg|zeggen) (hierbij|bij deze|hiermee|daarom|dus) (.{0,60} )?op\b/,
    /(?<=\ben )hierbij (zeg|zeggen) (ik|wij|we) (.{0,60} )?op\b/,
    /\b(bv|nv|vof|vzw|bvba|vereniging|stichting|bedrijf|firma|ondergetekende|zaak) (zegt|beeindigt) hierbij\b/,
    new RegExp(String.raw`\b(ik|wij|we) (hierbij )?(beeindig|beeindigen)\b .{0,40}\b${OURS}\b`),
    new RegExp(
      String.raw`(?<=\S )(?<!, )(beeindig|beeindigen|stop) (ik|wij|we)\b (met )?.{0,40}\b${OURS}\b`,
    ),
    new RegExp(
      String.raw`\b(ik|wij|we) (stop|stoppen) (met )?(mijn|ons|onze|het) (\S+ ){0,2}?${OURS} (per|vanaf|met ingang van|met onmiddellijke ingang)\b`,
    ),
    new RegExp(
      String.raw`\b(ik|wij|we) (stop|stoppen) (hierbij|${FROM} .{0,20}) (met )?.{0,20}\b${OURS}\b`,
    ),
    new RegExp(
      String.raw`\b(hierbij (annuleer|annuleren) (ik|wij)|(ik|wij) (annuleer|annuleren) hierbij) .{0,30}\b${OURS}\b`,
    ),
    new RegExp(
      String.raw`\b(hierbij (zet|zetten) (ik|wij)|(ik|wij) (zet|zetten)) .{0,10}(mijn|ons|onze|het) ${OURS} (hierbij |${FROM} .{0,20} )?stop\b`,
    ),
    /\b(hierbij (schrijf|meld) ik (mij|me)|ik (schrijf|meld) (mij|me) hierbij) .{0,30}\b(uit|af)\b.{0,12}\b(lid|sportschool|vereniging|club|abonnee)\b/,
    /\b(hierbij (schrijf|meld) ik (mij|me)|ik (schrijf|meld) (mij|me) hierbij) (\S+ ){0,2}als (lid|abonnee) .{0,20}(uit|af)\b/,
    /\b(hierbij|daarom) (ik|wij|we) .{0,60}\b(opzeg|opzeggen|beeindig|beeindigen)\b/,
    new RegExp(
      String.raw`\b(beschouw|beschouwt u|ziet u|zie|neem|neemt u) ${THIS} (maar )?(\w+ )?als ((mijn|onze|een|de|schriftelijke|officiele) )*opzegging\b`,
    ),
    new RegExp(
      String.raw`\b(gelieve|wilt u|u kunt|u mag|je kunt) ${THIS} (maar )?(te )?(beschouwen )?als ((mijn|onze|een|de) )*opzegging\b`,
    ),
    new RegExp(
      String.raw`\bbeschouw (mijn|ons|onze|het) (\S+ ){0,2}?${OURS} (\S+ )?als (opgezegd|beeindigd|gestopt)\b`,
    ),
    /\b(dit|deze (mail|brief|email)|dit bericht|hierbij|hier) is (bij deze |hierbij |dan |dus )?(mijn|onze|de) (\w+ )?opzegging\b(?! van (de|een) (les|afspraak))/,
    new RegExp(
      String.raw`\b${THIS} (geldt|dient) (hierbij )?als ((mijn|onze|een|de) )*opzegging\b`,
    ),
    new RegExp(String.raw`^${HEREBY} (mijn|onze|de) (\w+ )?opzegging\b`),
    /^(hierbij|bij deze) opzegging van (mijn|ons|onze|het)\b/,
    /(?<=\S )(beeindig|beeindigen) (ik|wij|we)\b .{3,60}\b(per|met ingang van|met onmiddellijke ingang|vanaf)\b/,
    /^(bijgaand|hier|bijgevoegd) (mijn|onze) (\w+ )?opzegging\b/,
    /\b(hierbij (dien|stuur|zend) ik( u| jullie)?|ik (dien|stuur) (u |jullie )?hierbij) (mijn|de|onze) (\w+ )?opzegging\b/,
    /\b(hierbij ontvangt u|u ontvangt hierbij|hierbij ontvangen jullie) (mijn|de|onze) (\w+ )?opzegging\b/,
    /\b(ik|hierbij) (maak|maken) (ik )?(hierbij )?gebruik van mijn (opzegrecht|opzeggingsrecht|recht om (mijn \S+ )?op te zeggen)\b/,
    new RegExp(
      String.raw`\b(mijn|ons|onze|het|dit) (\S+ ){0,2}?${OURS} (is|wordt) (hierbij|hiermee|bij dezen?) (\S+ )?(opgezegd|beeindigd|stopgezet)\b`,
    ),
    new RegExp(
      String.raw`\b(hierbij|bij dezen?|hiermee) (is|wordt) (mijn|ons|onze|het) (\S+ ){0,2}?${OURS} (\S+ )?(opgezegd|beeindigd|stopgezet)\b`,
    ),
    new RegExp(String.raw`^(hierbij|bij deze) opgezegd: (mijn|ons|onze|het) (\S+ ){0,2}?${OURS}`),
    /\b(bedank|bedanken) (ik|wij|we) .{0,15}als lid\b/,
    /\b(ik|wij) (bedank|bedanken) (hierbij|per|bij deze) .{0,15}als lid\b/,
    /\b(hierbij|bij dezen?) bedank(en)? (ik|wij) voor (het|mijn|ons|de) (lidmaatschap|abonnement)\b/,
  ],
  before:
    /\b(als|indien|wanneer|zodra|voordat|voor ik|tenzij|mits|mocht|of(?!schoon)|waarom|hoe|wat(?! een)|waar|wie|misschien|eventueel|anders|in het andere geval|zo niet|desnoods|binnenkort|ooit|ergens volgend|stel|gesteld|laten we|schrijf|schrijft|schrijven|geschreven|schreef|zegt|zei|zeiden|zeg je|staat|stond|luidt|tekst|zin|voorbeeld\w*|concept|formulering|getypt|typt|volgens|bijna|denk|dacht|geloof|overweeg|hetzij|twijfel|bedoel\w*|dreig\w*|bang|vrees|hoop|zweer|betekent|begrijp|elke|iedere|altijd|soms|meestal|straks|welke|nog (een|zo|1)|volgende keer|hypothetisch|theoretisch|ga zo|dus ik|duidelijkheid|beweert|roept|riep|schreeuwt|vertaal|overtuig|voor het geval|met (deze|die) knop|de dag dat|het moment dat|als test)\b|^(test|komt|krijg|wordt|gaat|blijft|gebeurt|verandert|is|zijn|betalen|geef|verlaag)\b/,
  within:
    /\b(moet|moeten|moest|zal|zou|zullen|kan|kon|kunnen|wil|willen|wilde|mag|dat(?!\s*$)|niet|nooit|alleen|dan|niemand|liever|wens|had|hadden|geen|pas|probeer|je|eerst(?! (mogelijke|volgende|komende)))\b/,
  near: /\b(niet|nooit|nauwelijks|binnenkort|ooit|misschien|eventueel|waarschijnlijk|vermoedelijk|mogelijk|anders|alleen|altijd|elk|elke|liever|pas|nog|geen|hiermee ook|helemaal niets|per ongeluk|gewoon|hardop|eerlijk|versje)\b(?!e)/,
  after:
    /\b(als (jullie|je|u|ik|het|er|dit|dat|de|we)|indien|tenzij|mits|behalve|zodra|voordat|(?<!ergens )anders|(op|onder de) voorwaarde|denk ik|geloof ik|of (niet|toch|ook|moet|kan|wil|hoe|wat)|grapje|geintje|haha\w*|lol|klopt (dat|niet)|test[.! ]*$|toch( niet)?[.! ]*$|toch niet|zou dat|dat wil ik niet|wat dan|(wat|hoe|waar) (moet|kan|doe|gaat)|wanneer is het|hoe draai|en niet (het|de)|om dat van|tot wanneer|kom in de|dan kom ik)\b/,
  request:
    /[,;.–-]? *(en )?((ik )?(graag|ontvang|hoor|verzoek)( ik)?(?! (niet|alleen))|gelieve|kunt u|kunnen jullie|kan u|(laat|stuur|bevestig|geef) (me|mij|het|dit)|alstublieft|aub|ik verwacht|wil binnen)\b(?!.*\b(alleen|tenzij|mits|anders)\b).*$/,
  undone:
    /\b((was|maar|klein) (\S+ )?(grap|grapje|geintje)|grapje|geintje|gekheid|vergeet (het|dit|dat)|laat maar\b(?! weten)|toch niet|is (dat|dit|die) (\S+ )?(zo )?(genoeg|goed|juist|voldoende)|klopt (dat|dit) zo|moet ik dat zo|negeer dit|ik blijf|anders bedacht|me bedacht)\b/,
  drafted: /\b((die|deze|de) zin|formulering|voorbeeldbrief|concept|vertaal)\b/,
  clauseEnd: /[,;:]| (?:omdat|want|daar|en|maar|aangezien) /,
  object: new RegExp(
    String.raw`\b(${HEREBY}|per|met ingang van|ingaande|vanaf|tegen|direct|met onmiddellijke ingang|opzegging|opzegrecht|lid|(mijn|mn|me|onze|ons) \w+|${OURS})\b`,
  ),
  bare: /^((dus|daarom|derhalve) )?((ik|wij|we) (zeg|zeggen)|(zeg|zeggen) (ik|wij|we))( (het|dus|derhalve|namelijk|nu|daarom|hierbij|bij deze))* op[ .!]*$/,
  foreign:
    /\b(baan|job|werk|werkster|huur|huurcontract|huurovereenkomst|woning|nieuwsbrief|vertrouwen|vriendschap|incasso|machtiging(?! in)|afspraak|arbeidsovereenkomst|arbeidscontract|andere aanbieder|vorige aanbieder|netflix|spotify\S*|videoland|bij (ziggo|vodafone|kpn|de concurrent\w*)|les|gedicht|versje|medewerker|bestelling|reservering|bezoek|levering|de (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|ik 20\d\d op|schoonmoeder|gesprek|voor vandaag|chat(?! hierbij| zeg)|de winter)\b/,
};
