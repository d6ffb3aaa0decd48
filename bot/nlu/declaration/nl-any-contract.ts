import { DUTCH_CONTRACT } from './contract-words.ts';
import type { AnyContract } from './grammar.ts';

const WE = '(ik|wij|we)';
const ORGANISATION = String.raw`(ondergetekenden?|\w*(bv|nv|vof|vzw|vereniging|stichting|bedrijf|firma|zaak|school|kerk|praktijk|vve|ouderraad|club|maatschap|creche|kinderopvang|bakkerij|winkel|kantoor|cooperatie|koor|bestuur|gemeente|bond|instelling|onderneming|maatschappij))`;
/** What else than a contract can be ended and cancelled, too: it has to be named. */
const NAMED = String.raw`(?=[^;?]*\b${DUTCH_CONTRACT}\b)`;
const ENDS = String.raw`((ontbindt?|ontbinden|beeindigt?|beeindigen|annuleert?|annuleren|verbreekt?|verbreken|staakt?|staken)${NAMED})`;
/** What may come before the verb, comma or not, without making a condition of it. */
const LEAD =
  '(na|sinds|wegens|vanwege|gezien|gelet|ondanks|door|met|middels|per|ingaande|vanaf|conform|krachtens|overeenkomstig|helaas|daarom|derhalve|dus|hierbij|bij deze|namens|na rijp|onder|tegen|uiterlijk|binnen)';
const INVERTED = String.raw`(?<=[^,\s] |^${LEAD}\b[^?;]{1,140} )(?<!\b(als|indien) [^?]{0,140})`;
const NUMBERED = String.raw`[^?]{0,30}\d{3,}[^?]{0,60}\b(per|tegen|ingaande|met ingang van|vanaf) [^?]{2,40}$`;

export const DUTCH_ANY_CONTRACT: AnyContract = {
  acts: [
    new RegExp(
      String.raw`\b${WE} ((hierbij|hiermee|bij dezen?|derhalve|daarom|vandaag|vanwege|wegens|om mijn|dus|nu) )*${ENDS}\b`,
    ),
    new RegExp(
      String.raw`${INVERTED}${ENDS} (${WE}|ondergetekenden?|(de|onze|ons) ${ORGANISATION})\b`,
    ),
    new RegExp(
      String.raw`${INVERTED}((zeg|zeggen) (${WE}|ons gezin|de erven|(de|onze|ons) ${ORGANISATION})|zegt (ons gezin|(de|onze|ons) ${ORGANISATION})) (?!(u|jullie|je) )[^;?]{1,90}\bop\b(?! (het|de|mijn|een|jullie|uw|dat|dit|\d))`,
    ),
    new RegExp(
      String.raw`\b${WE} (meld|melden|schrijf|schrijven) (mij|me|ons|mijn \w+|onze \w+) ([^;?,]{1,60} )?(af|uit) als (lid|abonnee|donateur|klant|deelnemer)\b`,
    ),
    new RegExp(
      String.raw`\b${WE} (zet|zetten) (mijn|mn|ons|onze|de|het) ${NAMED}[^;?,]{1,60}\bstop\b`,
    ),
    new RegExp(
      String.raw`\b${ORGANISATION} ((?!(van|met|voor|zei|zegt)\b)[\w&.-]+ ){0,3}?(beeindigt|ontbindt|zegt [^;?]{1,90} op)\b`,
    ),
    new RegExp(
      String.raw`\b(hierbij|daarom) ${WE} [^?;]{2,90}\b(opzeg|opzeggen|beeindig|beeindigen|stopzet|stopzetten|annuleer|annuleren|ontbind|ontbinden|uitschrijf)\b`,
    ),
    new RegExp(
      String.raw`(?<=\b(ik|wij|we|ben|heb|hebben|zijn)\b[^;?]{1,110} en )(zeg|zeggen) (?!(u|jullie|je|het (voort|nog|gewoon|eerlijk|toch|maar))\b)([^;?]{1,60} )?op\b`,
    ),
    new RegExp(String.raw`(?<=\b(ik|wij|we|ben|heb|hebben|zijn)\b[^;?]{1,110} en )${ENDS}\b`),
    /(?<=^|, |: )(hierbij|bij dezen?|hiermee) (opgezegd|beeindigd)\b(?! (door|werd|is|wordt))/,
    new RegExp(
      String.raw`\b${WE} beschouw(en)? (mijn|ons|onze|het|de|deze|dit) [^;?,]{1,50}\bals (hierbij |per direct )?(beeindigd|opgezegd|ontbonden)\b`,
    ),
    /\b(neem|neemt u|nemen|gelieve|geef ik u|geven wij u|geef u|dient u) ([^;?,]{1,20} )?(kennis|akte|nota) (te nemen )?van (de|mijn|onze) opzeg(ging)?\b/,
    new RegExp(
      String.raw`^((formele|officiele|schriftelijke) )?opzegging ((van )?(mijn |ons |het )?)?\w*(abonnement|contract|lidmaatschap|polis|verzekering|overeenkomst|pakket)\b${NUMBERED}`,
    ),
    /\b(\w*contract|\w*abonnement|lidmaatschap|polis|overeenkomst)( (nr|nummer)\.?)? \S*\d\S* (is|wordt) (hierbij|bij dezen?|hiermee) (\S+ )?(opgezegd|beeindigd)\b/,
    new RegExp(
      String.raw`(\b${WE} (stap|stappen)|\b(stap|stappen) ${WE}) ([^;?]{1,60} )?uit (de|het|uw|jullie|deze)\b`,
    ),
    new RegExp(String.raw`\b${WE} bedank(en)? als (lid|donateur|abonnee)\b`),
    new RegExp(
      String.raw`(?<!laten )\b${WE} (zeg|zeggen) ([^;?,]{1,20} )?op\b(?! (het|de|mijn|een|jullie|uw|dat|dit|\d))`,
    ),
    new RegExp(
      String.raw`\b${WE} (schrijf|schrijven) (u|jullie)?,? ?om (mijn|ons|onze|het|de) [^;?]{3,60} op te zeggen\b`,
    ),
    new RegExp(
      String.raw`${INVERTED}((zet|zetten) ${WE} ${NAMED}[^;?]{1,90}\bstop|(meld|schrijf) ${WE} [^;?]{1,90}\b(af|uit))\b`,
    ),
    /\bhierbij (deel|delen|meld|melden) (ik|wij) (u|jullie) (de|mijn|onze) opzeg(ging)? van [^;?]{3,60}/,
    /^(dit|deze) (e-?mail|brief|bericht|schrijven) beeindigt (mijn|ons|onze|de|het) /,
    /\b(besloten|wens|wil) [^;?]{3,60} (op te zeggen|te beeindigen|opzeggen|beeindigen),? en (doe|doen) (ik |wij )?dat (hierbij|hiermee|bij dezen?)\b/,
  ],
  mark: /\b(hierbij|hiermee|bij dezen?|middels (dit|dez\w+)|met (dit|dez\w+) [\w-]+|via dez\w+ \w+|langs dez\w+ \w+|per (\d\S*|direct|heden|vandaag|eind|einde|volgende|komende|eerst\w*|omgaande|maand|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|(jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)\b)|tegen (het einde?|de eerst\w*|einde?|\d\S*)|vanaf (vandaag|heden|nu|volgende|\d\S*)|met (onmiddellijke )?ingang|ingaande|op de eerst\w*|derhalve|daarom|vandaag|vanwege|wegens|om mijn|met inachtneming|opzeg(ging)? van|akkoord|opzegtermijn|beeindigt (mijn|onze?|ons)|nodig|nemen van mijn|onmiddellijk|formeel|schriftelijk)\b/,
  foreign:
    /\b(vraag|bezwaar|vakantie|stilte|klacht|\w*commissie|discussie|studie|opleiding|opzegging in|dag|avond|(?<!(eind|einde) (van het )?)seizoen|school(?! (zegt|beeindigt))|lunch|cursus|puppycursus|reis|dienst op|ruzie|spel|relatie|(mijn|onze|het|de) oude|gebruik van)\b/,
};
