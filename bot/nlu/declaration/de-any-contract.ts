import { GERMAN_CONTRACT } from './contract-words.ts';
import type { AnyContract } from './grammar.ts';

const WE = '(ich|wir|unterzeichner\\w*|unterzeichnende\\w*)';
/** What else than a contract can be ended and cancelled, too: it has to be named. */
const NAMED = String.raw`(?=[^;?]*\b${GERMAN_CONTRACT}\b)`;
const ENDS = String.raw`(kundige|kundigen|(beende|beenden|storniere|stornieren|annulliere|annullieren|terminiere|terminieren)${NAMED})\b(?! (werden?|will|wollen|mochten?|muss|mussen|kann|konnen|wurden?)\b)`;
const APART = String.raw`(?:(?:lose|losen) [^;?]{1,90}\bauf|(?:bestelle|bestellen|melde|melden) [^;?]{1,90}\bab(?=[.,;! ]*$|[.,;!]| und| bitte| danke)|(?:stelle|stellen) [^;?]{1,90}\bein|(?:trete|treten|scheide|scheiden|steige|steigen) [^;?]{1,90}\baus|(?:gebe|geben) [^;?]{1,90}\bauf)\b`;
const ORGANISATION = String.raw`(gmbh|kg|ag|ohg|gbr|ug|e\.?v|\w*(verein|verband|firma|praxis|kanzlei|gesellschaft|stiftung|genossenschaft|gemeinde|gemeinschaft|schule|backerei|schreinerei|werkstatt|betrieb|unternehmen|verwaltung|club|chor|buro|agentur|restaurant|hotel|kita))`;
/** What may come before the verb, comma or not, without making a condition of it. */
const LEAD =
  '(nach|seit|wegen|aufgrund|auf grund|angesichts|infolge|mangels|mit|trotz|daher|deshalb|leider|zum|per|ab|hiermit|namens|im namen|als|unter|gemass|entsprechend|vorsorglich|hilfsweise|rein|dementsprechend|folglich|unabhangig)';
const INVERTED = String.raw`(?<=[^,\s] |^${LEAD}\b[^?;]{1,140} )`;
const KIND = String.raw`((meine|unsere|die|ordentliche|ausserordentliche|fristgerechte|fristgemasse|fristlose|formliche|schriftliche|sofortige|formelle) )*`;

export const GERMAN_ANY_CONTRACT: AnyContract = {
  acts: [
    new RegExp(
      String.raw`\b${WE} ((hiermit|somit|daher|deshalb|deswegen|jetzt|nun|also) )*(${ENDS}\b|${APART})`,
    ),
    new RegExp(
      String.raw`${INVERTED}(${ENDS} ${WE}\b|kundigt (die|der|das|unsere?) (${ORGANISATION}|familie)\b)`,
    ),
    new RegExp(String.raw`${INVERTED}(lose|losen) ${WE} [^;?]{1,90}\bauf\b`),
    new RegExp(
      String.raw`${INVERTED}(bestelle|bestellen|melde|melden) ${WE} [^;?]{1,90}\bab(?=[.,;! ]*$|[.,;!]| und| bitte| danke)`,
    ),
    new RegExp(
      String.raw`${INVERTED}(trete|treten|scheide|scheiden|steige|steigen) ${WE} [^;?]{1,90}\baus\b`,
    ),
    new RegExp(String.raw`(?<=\b(ich|wir|bin|sind|habe|haben)\b[^;?]{1,110}\bund )${ENDS}\b`),
    /(?<=^|, |reichts? |genug |\braus )kundige (fristgerecht |fristlos )?hiermit\b/,
    new RegExp(
      String.raw`\b${ORGANISATION} ((?!(von|mit|fur|hat|sagt|meint)\b)[\w&.-]+ ){0,3}?(kundigt|beendet|lost [^;?]{1,90} auf)\b(?!.*\b(an|ab)[.! ]*$)`,
    ),
    /\bunterzeichnende\w* kundig(t|en)\b/,
    new RegExp(
      String.raw`\b(erklare|erklaren) ${WE} (\S+ ){0,4}?(kundigung|austritt|rucktritt von (meiner|unserer|der) mitgliedschaft)\b`,
    ),
    new RegExp(
      String.raw`\b${WE} (erklare|erklaren) (\S+ ){0,4}?(kundigung|austritt|rucktritt von (meiner|unserer|der) mitgliedschaft)\b`,
    ),
    new RegExp(
      String.raw`\b(anbei|beiliegend|angehangt|im anhang|hiermit|beigefugt) (erhalten|finden|erhaltet|findet|bekommen|bekommt|sende|senden|schicke|schicken|ubersende|ubersenden|uberreiche) (sie|ihr|ich|wir) ((ihnen|euch|anbei) )?${KIND}kundigung\b`,
    ),
    /(?<=^|, )(hiermit) (fristlos )?gekundigt\b(?! (worden|wurde|wird|hat|haben|habt))/,
    new RegExp(
      String.raw`^${KIND}(sonder)?kundigung\b(?=[^?]*\d{4})[^?]{0,90}\b(zum|per|auf|am|auszug am) (nachst|\d)[^?]{0,30}$`,
    ),
    /\bkundigung geht (ihnen|euch) hiermit (\S+ )?zu\b|\bhiermit geht (ihnen|euch) (\S+ ){1,3}?kundigung (\S+ )?zu\b/,
    /\b(\w*vertrag|\w*abo|mitgliedschaft|police|tarif)( (nr|nummer)\.?)? \S*\d\S* (ist|wird) hiermit (\S+ ){0,3}?(gekundigt|beendet)\b/,
    /\b(schreibe|schreiben) (ihnen|euch|heute)?,? ?um [^;?]{3,60} zu kundigen\b/,
    new RegExp(
      String.raw`\b(sie|ihr) (konnen|konnt|durfen|durft) (mein|meine|meinen|unser|unsere|unseren|den) (\S+ ){0,2}?${GERMAN_CONTRACT} ([^;?]{1,40} )?als (beendet|gekundigt) betrachten\b`,
    ),
    new RegExp(
      String.raw`\b${GERMAN_CONTRACT} ist [^;?]{0,40}\b(durch|mit) dies\w+ (schreiben|brief|mail|nachricht) (hiermit )?(beendet|gekundigt)\b`,
    ),
    /^mit dies\w+ (schreiben|brief|mail|nachricht) (erlischt|endet) (mein|meine|unser|unsere)\b/,
    /\b(\w*vertrag|\w*abo|mitgliedschaft|police|tarif) ist von (uns|mir) hiermit (gekundigt|beendet)\b/,
    /^dies\w+ (schreiben|brief|mail|e-mail|nachricht) beendet (mein|meine|meinen|unser|unsere|unseren) /,
    /\b(entschieden|entschlossen|beschlossen),? [^;?]{3,70} zu (kundigen|beenden),? und (tue?|mache) (ich )?(dies|das) hiermit\b/,
  ],
  mark: /\b(hiermit|somit|hierdurch|hiermit|mit dies\w+ (schreiben|brief|mail|e-mail|nachricht)|auf diesem wege?|zum (\d\S*|ende|nachst\w*|monat\w*|jahr\w*|quartal\w*|ablauf|ersten|letzten|\w+ende|fruhest\w*|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)|per (\d\S*|sofort|ende|\w+ende|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)|auf (ende|den \d\S*|\d\S*|das ende)|ab (sofort|\d\S*|dem|heute|nachst\w*|kommend\w*|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)|zu diesem \w+|heute|zum heutigen|treten?|mit (sofortiger wirkung|wirkung|ablauf)|(nachst|fruhest)moglich\w*|fristgerecht\w*|fristlos\w*|fristgemass\w*|ordentlich|ausserordentlich|unter einhaltung|deshalb|daher|deswegen|austritt|kundigung|mit (einer|der) (\S+ )?frist|monate? frist|nicht (mehr|langer) (und|benotig\w*|brauch\w*)|beendet unser\w*|akzeptiere\w*|einverstanden|widerspreche\w*|schweren herzens|rei(ss|s)leine)\b/,
  foreign:
    /\b(diskussion|auseinandersetzung|nachfolge|schule|studium|ausbildung|lehre|urlaub|(?<!ende der )saison|tag|abend|frage|auto|hund|katze|zug|vorstand|herrn|berufsleben|erwerbsleben|\w*dienst|amt|\w*kurs|pause|schicht|dienst am|streit|beschwerde|reise|probe|spiel)\b/,
};
