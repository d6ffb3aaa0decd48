import { DUTCH_CONTRACT } from './contract-words.ts';
import type { DeclarationGrammar } from './grammar.ts';
import { DUTCH_ANY_CONTRACT } from './nl-any-contract.ts';

const OURS = DUTCH_CONTRACT;
/** What belongs to the contract and may stand between it and the verb ("mijn abonnement op de krant is ..."). */
const OF_IT = String.raw`((bij|van|op|voor|aan|met|tussen) (\S+ ){1,4}?)?`;
const WHO = String.raw`(mij|me|mezelf|mijzelf|mijn (zoon|dochter|kind|kinderen|man|vrouw|moeder|vader))`;
/** What firms let: ending the rent of it ends the contract with them. */
const RENTED = String.raw`[\w-]*(box|unit|opslag\w*|garage|stalling|ketel|boiler|laadpaal|kluis|berging|loods|parkeerplaats|parkeerplek|stallingsplek|container|waterkoeler|volkstuin|koffiemachine|koffieautomaat|kopieermachine|kopieerapparaat|printer|pinautomaat)\b`;
const CLUB = String.raw`\w*(club|vereniging|bond|cooperatie|partij|stichting|koor)`;
/** With one of these a clause says of itself that it is the act. */
const HEREBY = String.raw`(hierbij|hiermee|bij dezen?|middels (dit|dez\w+)( \w+)?|met (dit|dez\w+) (mail|brief|bericht|email|schrijven)|(via|langs) dez\w+ (weg|mail|brief|chat)|per vandaag|bij deze brief)`;
const THIS = String.raw`(dit|deze [\w-]+|dit (bericht|schrijven))`;
const FROM = String.raw`(per|tegen|vanaf|met ingang van|met onmiddellijke ingang|ingaande|op de eerst\w*)`;

export const DUTCH_DECLARATION: DeclarationGrammar = {
  frames: [
    [/^voor (alle|de) duidelijkheid[:,] /, ''],
    [/\bbeeindigd (?=(ik|wij)\b)/g, 'beeindig '],
    [/\bals (?=gevolg van|trouwe? |(?<=^als )(klant|lid|abonnee) van )/g, 'wegens '],
    [
      /\b(helaas )?niet (meer |langer |stilzwijgend )?(wens(en)? te )?(verleng|verlengen|voortzet|voortzetten) en (dus |daarom |derhalve )?/,
      '',
    ],
    [
      /\bmag ik u (hierbij )?(meedelen|mededelen|melden|laten weten),? dat (?=ik|wij|we)/,
      'hierbij ',
    ],
    [/\bgelieve (te noteren|er ?nota van te nemen|nota te nemen)( dat)? (?=ik|wij|we)/, 'hierbij '],
    [/\b(ik|wij) (geef|geven) (u |jullie )?(hierbij )?te kennen,? dat (?=ik|wij|we)/, 'hierbij '],
    [/\b(beindig|beeindich|beeindg)\b/g, 'beeindig'],
    [/\bhierbij zegt ik\b/g, 'hierbij zeg ik'],
    [
      /^(bij|met|middels|door middel van|via) (dit|deze) (schrijven|brief|mail|e-mail|bericht)\b/,
      'hierbij',
    ],
    [/\bondergetekende, [^,]{1,60}, (?=zegt|beeindigt|verklaart)/, 'ondergetekende '],
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
      /^(als|namens) (het |de )?(bestuur|gevolmachtigde|enig bestuurder|bestuurder|bewindvoerder|curator|directie|eigenaar|eigenaars|huurder|ouder|ouders|erfgenaam|erfgenamen|nabestaande|nabestaanden|kinderen|zoon|dochter|zoon met volmacht|dochter met volmacht|weduwe|weduwnaar) ((van|der) [^,?]{1,40}?)?,? ?(?=(zeg|zeggen|beeindig|beeindigen) (ik|wij|we)\b)/,
      'daarom ',
    ],
    [
      /^(aangetekend|per aangetekende post|betreft|betreffende|onderwerp|opzegging|opzeg)\b[^,:]{0,40}: ?/,
      '',
    ],
    [/^(bij|per) (aangetekend|aangetekende) (schrijven|brief|post) /, 'hierbij '],
    [/^(l\.s\.|ls|mijne heren|mevrouw|meneer|mijnheer|team),? /, ''],
    [
      /^(hierbij|hiermee|bij dezen?) (stel|stellen) (ik|wij) (u|jullie) (er ?van )?in kennis,? dat (?=ik|wij|we)/,
      'hierbij ',
    ],
    [
      /^(volgens (artikel|art)|(conform|krachtens|ingevolge|op grond van|overeenkomstig) (artikel|art|(de|uw) (algemene )?voorwaarden))\b[^,?]{0,40}?,? ?(?=(zeg|zeggen|beeindig|beeindigen|ontbind|ontbinden) (ik|wij)\b)/,
      'hierbij ',
    ],
    [
      /\b(wij|we|ik) als (gezin|bestuur|vereniging|school|bedrijf|huurder|ouders) (?=zeg|beeindig)/,
      '$1 ',
    ],
    [/\bhiermede\b/g, 'hiermee'],
    [/\b(mijn|mn) (man|vrouw|partner|vriend|vriendin|broer|zus|zoon|dochter) en ik\b/g, 'wij'],
    [/\b(ik|wij|we) (zeg|zeggen), [^,?]{1,50}, /, '$1 $2 '],
    [
      /^(\S+ ){0,2}?(vandaar dat|reden waarom) (?=(ik|wij|we) .{0,60}\b(hierbij|bij deze)\b)/,
      'hierbij ',
    ],
    [/\b(ondergetekenden|wij, [^,?]{2,30},) (?=zeggen|beeindigen)/, 'wij '],
    [
      /\b(hierbij |bij deze )?(deel|laat|bericht|informeer|geef|meld|kondig) ik (u |jullie |je )?(hierbij )?(mede|mee|weten|te kennen|aan)?,? ?dat (?=ik|wij)/,
      'hierbij ',
    ],
    [
      /\b(ik|wij) (meld hierbij|melden hierbij|(deel|delen|laat|laten|bericht|berichten|informeer|informeren|meld|melden) (u|jullie|je)) (hierbij )?(mede|mee|weten)?,? ?dat (?=(ik|wij|we))/,
      'hierbij ',
    ],
    [
      /\b((helaas )?(moet|moeten) (ik|wij)|(ik|wij) (wil|willen|moet|moeten)( helaas)?) (u |jullie |je )?(hierbij )?(laten weten|meedelen|mededelen|informeren),? dat (?=ik|wij|we)/,
      'hierbij ',
    ],
    [
      /\b(hierbij )?(ik |wij )?(verklaar|bevestig|verklaren|bevestigen) (ik |wij )?(hierbij )?,? ?dat (?=ik|wij|we)/,
      'hierbij ',
    ],
    [/\b(indien|als|zo|wanneer) (dat |het )?mogelijk( is)?\b/, ''],
    [
      /^(als|in (mijn|de) hoedanigheid van) (wettelijk |enig )?(gemachtigde|bewindvoerder|curator|executeur|mentor|voogd|penningmeester|voorzitter|secretaris) [^,?]{0,50}?,? ?(?=(zeg|beeindig) (ik|wij)\b)/,
      'daarom ',
    ],
    [/\b(ik |wij )?verzoek(en)? u kennis te nemen van het feit dat (?=ik|wij)/, 'hierbij '],
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
  hint: /zeg|opzeg|zet|gezegd|be+[ei]*nd|be[ei]+nd|einde?\b|hi+e*r ?b|hier|bij ?de|stop|stap|annul|ontbin|verbre|trek|ontslag|schrijf|meld|bedank|tree?d|afstand|middels|langs de|met d[ie]|via d/,
  acts: [
    /\b(dit|deze) (\w+ )?((is|zijn) )?(op te vatten|bedoeld|te beschouwen|beschouwen|opvatten|zien|behandelen|aanmerken) als ((een|mijn|onze|de|formele|officiele|schriftelijke) )*opzeg(ging)?\b/,
    /^(in de bijlage|als bijlage|bijgevoegd) (mijn|onze|de) opzeg(ging)?\b/,
    new RegExp(
      String.raw`\b(u|jullie|je) (kunt|kunnen|kan|mag|mogen) (mijn|ons|onze|het|de) (\S+ ){0,2}?${OURS} ([^;?]{1,40} )?als (beeindigd|opgezegd) beschouwen\b`,
    ),
    new RegExp(
      String.raw`\b${OURS} is [^;?]{0,40}\b(met|door) (dit|deze) (brief|mail|bericht|schrijven) ([^;?]{1,20} )?(beeindigd|opgezegd)\b`,
    ),
    /\b(?<!laten )(ik|wij|we) (zeg|zeggen) (?!tegen (iedereen|jullie|mijn|haar|hem) )([^,.;]{0,60} )?op\b(?! (jullie|zijn|het|een|mijn|dat|dit|uw|je|de|\d+)\b)/,
    /(?<=\S )(?<!, )(zeg|zeggen) (ik|wij|we) ([^,.;]{0,60} )?op\b(?! (jullie|zijn|het|een|mijn|dat|dit|uw|je|de|\d+)\b)/,
    /(?<=\S, )(zeg|zeggen) (ik|wij|we) hierbij ([^,.;]{0,60} )?op\b/,
    /(?<=^(ja|nee|ok|oke|okay|prima|goed|nou|tja|best|fijn|mooi),? )dan zeg(gen)? (ik|wij|we) ([^,.;?]{1,40} )?(hierbij|bij deze) ([^,.;?]{1,30} )?op\b/,
    new RegExp(String.raw`(?<=\S, )zeg (mijn|mn|ons|onze) (\S+ )?${OURS} (hierbij|bij deze) op\b`),
    new RegExp(
      String.raw`\b((ik|wij|we) (stap|stappen) (hierbij|bij dezen?|per [^,.;?]{2,20})|^(hierbij|bij dezen?) (stap|stappen) (ik|wij|we)) uit (de|uw|het) ${CLUB}\b`,
    ),
    new RegExp(
      String.raw`\b(ik|wij) (bericht|meld|berichten|melden) (u |jullie )?hierbij (de|mijn|onze) (opzegging|beeindiging) van (mijn|ons|onze|het) (\S+ ){0,2}?${OURS}\b`,
    ),
    /\bdan zeg(gen)? (ik|wij|we) hierbij ([^,.;]{0,60} )?op\b/,
    new RegExp(String.raw`^${HEREBY} (zeg .{0,60}?\bop\b|beeindig\b)`),
    /^zeg (hierbij|bij deze|hiermee) (.{0,60} )?op\b/,
    /^zeg op (per|met ingang van|tegen|ingaande)\b/,
    new RegExp(
      String.raw`^zeg (mijn|mn|me|men|ons|onze|het) (\S+ )?${OURS} op [^,;?]{1,30} (hierbij|bij deze)\b`,
    ),
    new RegExp(
      String.raw`^zeg (hierbij|bij deze) (mijn|mn|me|men|ons|onze|het) ([^\s,.;]+ )?${OURS} op\b`,
    ),
    new RegExp(String.raw`^(hierbij|bij deze):? (mijn |ons |het )?${OURS} opgezegd\b`),
    new RegExp(String.raw`^(mijn |ons |het )?${OURS} (hierbij|bij deze) opgezegd[.! ]*$`),
    /^(hierbij (doe|doen) (ik|wij)|(ik|wij) (doe|doen) hierbij) afstand van (mijn|ons|het) (lidmaatschap|abonnement)\b/,
    /^hierbij (doe|doen) (ik|wij) (u |jullie )?(mijn|onze|de) opzegging (van (mijn|ons|onze|het|de) (\S+ ){1,4}?)?toekomen\b/,
    /^dit is een (formele|officiele|schriftelijke|onherroepelijke) opzegging(?= ?($|[.!;,]))/,
    new RegExp(
      String.raw`\b(ik|wij|we) (beeindig|beeindigen) (hierbij )?(de|onze) samenwerking (hierbij|per direct|${FROM})`,
    ),
    new RegExp(
      String.raw`\b(ik|wij|we) (beeindig|beeindigen) ((hierbij|per direct|per heden|${FROM} [^,;?]{1,25}) )?(mijn|ons|onze|het gebruik van (de|het|uw)) ([^\s,.;?]+ )?${OURS}\b`,
    ),
    /^(hierbij|bij deze) opgezegd(?= ?($|[.,;!]| per\b))/,
    /(?<=\b(ik|wij|we) [^.;?]{1,80} en )(zeg|zeggen) (dit|het|hem|deze|alles) (hierbij|bij dezen?|daarom) ([^,.;?]{2,30} )?op\b/,
    new RegExp(
      String.raw`(?<=^(ik|wij|we) (ben|zijn|heb|hebben|ga|gaan|stap|stappen|neem|nemen|verhuis|verhuizen|sluit|sluiten) [^.;?]{1,60} en )(zeg|zeggen) (mijn|ons|onze|het) (\S+ )?${OURS} (per direct|met onmiddellijke ingang|${FROM} [^,.;?]{1,30}) op\b`,
    ),
    /(?<=^(ik|wij|we) (trek|trekken) [^.;?]{1,40} in en )(stop|stoppen) (hierbij |daarom )?als (lid|donateur|abonnee)\b/,
    /\b(ik|wij|we) (stop|stoppen) (hierbij|per (direct|heden|\d)[^,.;?]{0,20}) als (lid|donateur|abonnee)\b/,
    /(?<=\b(ik|wij|we|ben|zijn|heb|hebben)\b[^.;]{1,80}\ben )(zeg|zeggen) (hierbij|bij deze|hiermee|daarom|dus) (.{0,60} )?op\b/,
    new RegExp(
      String.raw`(?<=\b(ik|wij|we|ben|zijn|heb|hebben)\b[^.;]{1,80}\ben )(zeg|zeggen) (mijn|mn|ons|onze|het|de|haar|zijn) ([^\s:;,.]+ ){0,2}?${OURS} (?!bij (?!u\b|jullie\b|je\b))([^,.;]{2,40} )?op (per|tegen|met ingang van|met onmiddellijke ingang|ingaande)\b`,
    ),
    new RegExp(
      String.raw`(?<=\b(ik|wij|we|ben|zijn|heb|hebben)\b[^.;]{1,80}\ben )(beeindig|beeindigen) (hierbij |daarom |dus )?(mijn|mn|ons|onze|het|de) (\S+ ){0,2}?${OURS} (\S+ ){0,3}?(per|tegen|met ingang van|met onmiddellijke ingang|ingaande)\b`,
    ),
    new RegExp(
      String.raw`(?<=\b(niet akkoord met|zie af van|trek mijn machtiging in|neem afscheid)\b[^.;]{0,70} en )(zeg|zeggen) (hierbij |daarom |dus )?(mijn|mn|ons|onze|het|de) ([^\s:;,.]+ ){0,2}?${OURS} (?!bij (?!u\b|jullie\b|je\b))([^,.;]{2,40} )?op\b`,
    ),
    new RegExp(
      String.raw`(?<=\bniet akkoord met\b[^.;]{0,70} en )(beeindig|beeindigen) (hierbij |daarom |dus )?(mijn|mn|ons|onze|het|de) ([^\s:;,.]+ ){0,2}?${OURS}\b`,
    ),
    new RegExp(
      String.raw`\b(hierbij (laat|laten|verklaar|verklaren) (ik|wij)|(ik|wij|ondergetekende) (laat|verklaar|verklaren|verklaart) hierbij) (u |jullie )?(weten )?(mijn|ons|onze|het|de) (\S+ ){0,2}?${OURS} ([^,.;]{2,30} )?(op te zeggen|te beeindigen)\b`,
    ),
    new RegExp(
      String.raw`\b(hierbij (trek|trekken) (ik|wij)|(ik|wij) (trek|trekken) hierbij) (mijn|ons|onze|het) (\S+ )?${OURS} in\b`,
    ),
    /\bhierbij (geef|geven|doe|doen) (ik|wij) (u |jullie )?((mijn|onze|de) )?(\w+ )?opzegging (door|van (mijn|ons|onze|het))\b/,
    /\b(hierbij (dien|dienen) (ik|wij)|(ik|wij) (dien|dienen) hierbij) (mijn|ons) ontslag in als (lid|donateur)\b/,
    new RegExp(
      String.raw`\bhierbij (stop|stoppen) (ik|wij|we) (met )?(mijn|ons|onze|het|de) (\S+ )?${OURS}\b`,
    ),
    /^zeg (mijn|mn|ons|onze|het) .{1,40} (hierbij|bij deze|hiermee) op\b/,
    new RegExp(String.raw`^(mijn |ons |het )?${OURS} opgezegd (hierbij|bij deze)[.! ]*$`),
    new RegExp(String.raw`\bdit is een (\w+ )?opzegging van (mijn|ons|onze|het) (\S+ )?${OURS}\b`),
    /(?<=\ben )hierbij (zeg|zeggen) (ik|wij|we) (.{0,60} )?op\b/,
    /\b(bv|nv|vof|vzw|bvba|vereniging|stichting|bedrijf|firma|ondergetekende|zaak|(?<=onze )(school|kerk|praktijk|vve|ouderraad|club|maatschap|crèche|creche|kinderopvang)) (zegt|beeindigt) hierbij\b(?! (u |jullie )?(dank|toe|sorry|gedag)\b)/,
    new RegExp(
      String.raw`^(hierbij|bij dezen?|hiermee) (zegt|beeindigt) (ondergetekende|(de|onze|ons) (bv|nv|vof|vzw|vereniging|stichting|bedrijf|firma|club|maatschap|school|kerk|praktijk|vve|ouderraad|kinderopvang)) (mijn|haar|zijn|het|de|ons|onze) (\S+ ){0,2}?${OURS}\b`,
    ),
    new RegExp(
      String.raw`^ondergetekende beeindigt (${FROM} [^;,]{0,30})?(hierbij )?(zijn|haar|het|de|ons|onze) (\S+ )?${OURS}\b`,
    ),
    new RegExp(
      String.raw`^ondergetekende zegt (${FROM} [^;,]{0,30})?(hierbij )?(zijn|haar|het|de|ons|onze) (\S+ )?${OURS} ([^;,]{0,40} )?op\b`,
    ),
    new RegExp(
      String.raw`\b(ik|wij|we) (wens|wensen) (mijn|ons|onze|het) (\S+ ){0,2}?${OURS} ([^,.;]{2,40} )?(op te zeggen|te beeindigen)\b[^,.;]{0,30} en (doe|doen) dat (hierbij|bij dezen?|hiermee|met dez\w+ (mail|brief|bericht|e-mail))\b`,
    ),
    new RegExp(
      String.raw`(?<=\b(ik|wij|we) (verleng|verlengen|wens|wensen|wil|willen|accepteer|accepteren|aanvaard|aanvaarden) [^.;?]{1,80} en )(zeg|zeggen|beeindig|beeindigen) (het|hem|deze|dit|mijn|ons|onze|de) (\S+ )?(${OURS} )?(hierbij|daarom|dus|bij dezen?|op\b|${FROM})`,
    ),
    /^(hierbij|hiermee|bij dezen?) (geef|geven|doe|doen) (ik|wij|we) (u |jullie )?(mijn|onze|de)? ?opzeg\b/,
    /\b(ik|wij|we) (geef|geven|doe|doen) (hierbij|hiermee|bij dezen?) (mijn|onze|de)? ?opzeg\b/,
    new RegExp(
      String.raw`^(hierbij|bij dezen?|hiermee) (mijn|onze|de) opzeg(ging)? (voor|van|op) (mijn|ons|onze|het|de) (\S+ ){0,2}?${OURS}\b`,
    ),
    /\b(ge|gij|u|jullie) (moogt|kunt|kan|kunnen|mogen|mag) (dit|deze mail|deze brief|dit bericht) (hierbij |gerust |dus )?als (mijn|onze|mijnen) opzeg(ging)? (beschouwen|zien|nemen|opvatten)\b/,
    new RegExp(
      String.raw`\b(u|jullie) (dient|dienen) ${THIS} (te beschouwen|op te vatten|te zien) als ((mijn|onze|een|de|schriftelijke|officiele|formele) )*opzegging\b`,
    ),
    new RegExp(
      String.raw`^(hierbij|hiermee|bij dezen?) (stel|stellen) (ik|wij) (u|jullie) in kennis van (de|mijn|onze) (opzegging|beeindiging) van (mijn|ons|onze|het|de) (\S+ ){0,2}?${OURS}\b`,
    ),
    new RegExp(
      String.raw`^hierbij (ik|wij|we) (mijn|ons|onze|het|de) (\S+ ){0,2}?${OURS} [^?]{0,40}\b(opzeg|opzeggen|beeindig|beeindigen)\b`,
    ),
    new RegExp(
      String.raw`\b(ik|wij|we) (annuleer|annuleren) (mijn|ons|onze|het) (\S+ ){0,2}?${OURS} (per direct|per heden|${FROM}|met onmiddellijke ingang)`,
    ),
    new RegExp(
      String.raw`^bij dezen? (annuleer|annuleren) (ik|wij|we) (mijn|ons|onze|het) ([^\s,.;]+[ -]){0,2}?${OURS}\b`,
    ),
    new RegExp(
      String.raw`\b(ik|wij|we) (trek|trekken) (mijn|ons|onze|het) (lidmaatschap|donateurschap|abonnement) (hierbij|bij dezen?|${FROM} [^,.;]{1,30}) in\b`,
    ),
    new RegExp(
      String.raw`\b(bij dezen?|hiermee) (schrijf|meld) (ik|wij) ${WHO} (hierbij )?(uit|af) als (lid|abonnee|donateur)\b(?! voor)`,
    ),
    /^(hierbij|bij dezen?|hiermee) (bedank|bedanken) (ik|wij) als (lid|donateur|abonnee)(?= ?($|[.,;]| (van (uw|het)|bij (u|jullie))\b| van (de|onze) \w*(club|vereniging|bond|partij)))/,
    /\b(ik|wij) (bedank|bedanken) (hierbij|(per|met ingang van|vanaf) [^,.;?]{2,30}) (als (lid|donateur|abonnee)\b|voor (de|het|uw|jullie) (krant|blad|tijdschrift|dagblad|weekblad|lidmaatschap|abonnement)\b(?! (dat|die|van)))/,
    new RegExp(String.raw`\b(ik|wij|we) (hierbij )?(beeindig|beeindigen)\b .{0,40}\b${OURS}\b`),
    new RegExp(
      String.raw`\b(mijn|ons|onze|het|de) (\S+ ){0,2}?${OURS} ${OF_IT}(beeindig|beeindigen) (ik|wij|we) (hierbij|${FROM})\b`,
    ),
    new RegExp(
      String.raw`\b(${HEREBY}|${FROM} .{0,20}) (maak|maken|stel|stellen) (ik|wij|we) een einde? aan (mijn|ons|onze|het|de|uw) (\S+ )?${OURS}\b`,
    ),
    new RegExp(
      String.raw`\b(ik|wij|we) (maak|maken|stel|stellen) (${HEREBY}|${FROM} .{0,20}) een einde? aan (mijn|ons|onze|het|de|uw) (\S+ )?${OURS}\b`,
    ),
    new RegExp(
      String.raw`\b(hierbij (ontbind|ontbinden|verbreek|verbreken) (ik|wij)|(ik|wij) (ontbind|ontbinden|verbreek|verbreken) hierbij) (\S+ ){1,3}?${OURS}\b`,
    ),
    new RegExp(
      String.raw`\b(ik|wij) (ontbind|ontbinden) (mijn|ons|onze|het|de) (\S+ )?${OURS} (${FROM}|per direct|wegens)\b`,
    ),
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
    new RegExp(
      String.raw`\b(hierbij (schrijf|meld) ik ${WHO}|ik (schrijf|meld) ${WHO} hierbij) .{0,30}\b(uit|af)\b.{0,12}\b(lid|sportschool|${CLUB}|abonnee|donateur)\b(?! voor)`,
    ),
    new RegExp(
      String.raw`\b(hierbij (schrijf|meld) ik ${WHO}|ik (schrijf|meld) ${WHO} hierbij) (\S+ ){0,2}als (lid|abonnee|donateur) .{0,20}(uit|af)\b`,
    ),
    /\bhierbij (trek ik (mij|me)|trekken wij ons) terug als (lid|abonnee|donateur|deelnemer aan de loterij)\b/,
    new RegExp(
      String.raw`\b((${HEREBY}|${FROM} .{0,20}) (treed|treden) (ik|wij|we)|(ik|wij|we) (treed|treden) (${HEREBY}|${FROM} .{0,20})) uit (de|het|uw) ${CLUB}\b`,
    ),
    /\b(hierbij|daarom) (ik|wij|we) .{0,60}\b(opzeg|opzeggen|beeindig|beeindigen)\b/,
    new RegExp(
      String.raw`\b(beschouw|beschouwt u|ziet u|zie|neem|neemt u) ${THIS} (maar )?(\w+ )?als ((mijn|onze|een|de|schriftelijke|officiele|formele) )*(opzegging|beeindiging van (mijn|ons|onze|het))\b`,
    ),
    new RegExp(
      String.raw`\b(gelieve|wilt u|u kunt|u mag|je kunt) ${THIS} (maar )?(te )?(beschouwen )?als ((mijn|onze|een|de|schriftelijke|officiele|formele) )*opzeg(ging)?\b`,
    ),
    new RegExp(
      String.raw`\bbeschouw (mijn|ons|onze|het) (\S+ ){0,2}?${OURS} (\S+ )?als (opgezegd|beeindigd|gestopt)\b`,
    ),
    /\b(dit|deze (mail|brief|email)|dit bericht|hierbij|hier) is (bij deze |hierbij |dan |dus )?(mijn|onze|de) (\w+ )?opzegging\b(?! van (de|een) (les|afspraak))/,
    new RegExp(
      String.raw`\b${THIS} (geldt|dient) (hierbij )?als ((mijn|onze|een|de|schriftelijke|officiele|formele) )*opzegging\b`,
    ),
    new RegExp(String.raw`^${HEREBY} (mijn|onze|de) (\w+ )?opzegging\b`),
    /^(hierbij|bij deze) opzegging van (mijn|ons|onze|het)\b/,
    /(?<=\S )(beeindig|beeindigen) (ik|wij|we)\b .{3,60}\b(per|met ingang van|met onmiddellijke ingang|vanaf)\b/,
    /^(bijgaand|hier|bijgevoegd|ingesloten) (mijn|onze) (\w+ )?opzegging\b/,
    /\b(hierbij (dien|stuur|zend) ik( u| jullie)?|ik (dien|stuur) (u |jullie )?hierbij) (mijn|de|onze) (\w+ )?opzegging\b/,
    /\b((hierbij|bij dezen?) ontvangt u|u ontvangt (hierbij|bij dezen?)|(hierbij|bij dezen?) ontvangen jullie) (mijn|de|onze) (\w+ )?opzegging\b/,
    /\bgelieve (hierbij )?kennis te nemen van (mijn|onze) (\w+ )?opzegging\b/,
    /\b((ik|wij|hierbij) (maak|maken) (ik )?|(maak|maken) (ik|wij) )(hierbij )?gebruik van (mijn|ons|het|de) (opzegrecht|opzeggingsrecht|(recht|mogelijkheid) om (\S+ ){0,3}?op te zeggen)\b/,
    new RegExp(
      String.raw`\b(mijn|ons|onze|het|dit) (\S+ ){0,2}?${OURS} ${OF_IT}(is|wordt) (hierbij|hiermee|bij dezen?|door mij|door ons) (\S+ )?(opgezegd|beeindigd|stopgezet)\b`,
    ),
    new RegExp(
      String.raw`\b(hierbij|bij dezen?|hiermee) (is|wordt) (mijn|ons|onze|het) (\S+ ){0,2}?${OURS} ${OF_IT}(\S+ )?(opgezegd|beeindigd|stopgezet)\b`,
    ),
    new RegExp(String.raw`^(hierbij|bij deze) opgezegd: (mijn|ons|onze|het) (\S+ ){0,2}?${OURS}`),
    /\b(bedank|bedanken) (ik|wij|we) .{0,15}als lid\b/,
    /\b(ik|wij) (bedank|bedanken) (hierbij|per|bij deze) .{0,15}als lid\b/,
    /\b(hierbij|bij dezen?) bedank(en)? (ik|wij) voor ((het|mijn|ons|de) (lidmaatschap|abonnement)|verdere (toezending|levering|bezorging|deelname))\b/,
    /\b(ik|wij) (bedank|bedanken) (hierbij|bij dezen?|(per|met ingang van) (\d|direct|heden|eind|vandaag).{0,20}) voor (het|mijn|ons) (lidmaatschap|abonnement)\b(?! (dat|van))/,
  ],
  anyContract: DUTCH_ANY_CONTRACT,
  before:
    /\b(als|indien|waarschijnlijk|vermoedelijk|wellicht|mogelijk|zo meteen|zometeen|zo dadelijk|(ik|we|even) oefen\w*|oefen\w*|wanneer|zodra|voordat|voor ik|tenzij|mits|mocht|of(?!schoon| niet,)|waarom|hoe|wat(?! een)|waar|wie|misschien|eventueel|anders|in het andere geval|zo niet|desnoods|binnenkort|ooit|ergens volgend|stel|gesteld|laten we|schrijf|schrijft|schrijven|geschreven|schreef|zegt|zei|zeiden|zeg je|staat|stond|luidt|tekst|zin|voorbeeld\w*|concept|formulering|getypt|typt|volgens|bijna|denk|dacht|geloof|overweeg|hetzij|twijfel|bedoel\w*|dreig\w*|bang|vrees|hoop|zweer|betekent|begrijp|elke|iedere|altijd|soms|meestal|straks|welke|nog (een|zo|1)|volgende keer|hypothetisch|theoretisch|ga zo|dus ik|duidelijkheid|beweert|roept|riep|schreeuwt|vertaal|overtuig|voor het geval|met (deze|die) knop|(dat|wil) (ik|wij|we) (zeg|zeggen)|zeg:|(naar|kom bij) (jullie|u)\b|(?<!(vanaf|van|per|goede) )(morgen|overmorgen|volgende? (jaar|week|maand|keer|zomer|winter))|de dag dat|het moment dat|als test)\b|^(test|komt|krijg|wordt|gaat|blijft|gebeurt|verandert|is|zijn|betalen|geef|verlaag)\b/,
  within: new RegExp(
    String.raw`\b(moet|moeten|moest|zal|zou|zullen|kan|kon|kunnen|wil|willen|wilde|mag|dat(?!\s*$)|^ ?(de|mijn|het|onze|ons) (huur(?! van (de |het |mijn |onze )?${RENTED})|baan|woning|flat|huis)|niet|nooit|alleen|dan|niemand|liever|wens|had|hadden|geen|pas|probeer|je|eerst(?! (mogelijke|volgende|komende)))\b`,
  ),
  near: /\b(na (de|het|mijn|onze) (zomer|winter|vakantie|seizoen|verhuizing|examens?|bevalling|feestdagen)|op (het moment|de dag) dat|gedag|niet|nooit|nauwelijks|bijna|zo meteen|straks|binnenkort|ooit|misschien|eventueel|waarschijnlijk|vermoedelijk|mogelijk|anders|alleen|altijd|elk|elke|liever|pas|nog|geen|hiermee ook|helemaal niets|zeg(gen)? (ik |wij )?(hierbij )?(ja|nee)|per ongeluk|gewoon|hardop|eerlijk|versje)\b(?!e)/,
  after:
    /\b((zo )?(stond|staat|lees|las) (er|het|ik|in|op)|(?<=^ ?)en (jullie|u|je|niemand|er) (doen|doet|gebeurt|luister\w*|reage\w*|doe)\b|als (jullie|je|u|ik|het|er|dit|dat|de|we)|indien|tenzij|mits|behalve|zodra|voordat|(?<!ergens )anders|(op|onder de) voorwaarde|denk ik|geloof ik|of (niet|toch|ook|moet|kan|wil|hoe|wat)|grapje|geintje|haha\w*|lol|klopt (dat|niet)|test[.! ]*$|toch( niet)?[.! ]*$|toch niet|zou dat|dat wil ik niet|wat dan|(wat|hoe|waar) (moet|kan|doe|gaat)|wanneer is het|hoe draai|en niet (het|de)|bij (jullie|u) (blijft?|wil|ga)|(abonnement|contract|lidmaatschap|rest|ander\w*) blijft?|om dat van|tot wanneer|kom in de|dan kom ik)\b/,
  request:
    /[,;.–-]? *(en )?((ik )?(graag|ontvang|hoor|verzoek)( ik)?(?! (niet|alleen))|gelieve|kunt u|kunnen jullie|kan u|(laat|stuur|bevestig|geef) (me|mij|het|dit)|alstublieft|aub|ik verwacht|wil binnen)\b(?!.*\b(alleen|tenzij|mits|anders)\b).*$/,
  undone:
    /\b((was|maar|klein) (\S+ )?(grap|grapje|geintje)|grapje|geintje|gekheid|vergeet (het|dit|dat)|laat maar\b(?! weten)|toch niet|is (dat|dit|die) (\S+ )?(zo )?(genoeg|goed|juist|voldoende)|klopt (dat|dit) zo|moet ik dat zo|negeer dit|ik blijf|anders bedacht|me bedacht)\b/,
  drafted: /\b((die|deze|de) zin|formulering|voorbeeldbrief|concept|vertaal)\b/,
  onlyWhen:
    /^(per (direct|vandaag|\d)|met (onmiddellijke )?ingang|vanaf (vandaag|nu|\d))[^,;]{0,40}$/,
  clauseEnd: /[,;:]| (?:omdat|want|daar|en|maar|aangezien|zodat) /,
  object: new RegExp(
    String.raw`\b(${HEREBY}|per|met ingang van|ingaande|vanaf|tegen|direct|met onmiddellijke ingang|opzegging|opzegrecht|lid|(mijn|mn|me|onze|ons) \w+|${OURS})\b`,
  ),
  bare: /^((dus|daarom|derhalve) )?((ik|wij|we) (zeg|zeggen)|(zeg|zeggen) (ik|wij|we))( (het|dus|derhalve|namelijk|nu|daarom|hierbij|bij deze))* op[ .!]*$/,
  foreign: new RegExp(
    String.raw`\b(uit de (tram|trein|bus|metro|auto|lift|boot)|pauze|deelname aan (de|het|een|deze|dit) (enquete|onderzoek|actie|wedstrijd|cursus|proef|les\w*)|(het|de) oude|(mijn|de) (tandarts|huisarts|kapper|notaris|boekhouder|oppas|schoonmaakster)|met (werken|roken|studeren|lesgeven|drinken)|samenwerking met (mijn|de|een|onze|die)|huurwoning|daar op|(bezorging|levering|opslag) van (morgen|vandaag|dit|deze|foto)|kamers?|oppas|gedichten|verzen|stage|studie|baas|werkgever|binnen (de )?(veertien|14|wettelijke)|bedenktijd|bedenktermijn|herroep\w*|(ons|mijn) oude op|baan|job|werk|werkster|huur(?! van (de |het |mijn |mn |onze |een )?(?!\w*(woning|huis|flat|appartement|kamer|zaal|studio|etage))\w)|huurcontract(?! (van|voor) (de |het |mijn |onze )?${RENTED})|huurovereenkomst(?! (van|voor) (de |het |mijn |onze )?${RENTED})|woning|nieuwsbrief|vertrouwen|vriendschap|incasso|machtiging(?! in)|afspraak|arbeidsovereenkomst|arbeidscontract|andere aanbieder|vorige aanbieder|netflix|spotify\S*|videoland|\w*afspraak|bij (ziggo|vodafone|kpn|de concurrent\w*)|les|gedicht|versje|medewerker|bestelling|overstap|reservering|bezoek|levering (van|op) \w+dag|training|les(sen)? van|wedstrijd|toernooi|vergadering|overleg|repetitie|workshop|excursie|webinar|de (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|ik 20\d\d op|schoonmoeder|gesprek|voor vandaag|chat(?! hierbij| zeg| geldt| dient)|de winter)\b`,
  ),
  asks: /^(kunt|kun|kan|wilt|wil|zou|zoudt|mag|mogen|hoe|wat|wanneer|waar|is|zijn|gaat)\b/,
  ourselves: /\b(ik|wij|we|hierbij|bij deze|hiermee|hiermede|ondergetekende|opzegging|opzeg)\b/,
};
