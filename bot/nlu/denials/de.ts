import type { Denials } from './denials.ts';

/** Verbs of ending in their forms, and the nouns for it. */
const END =
  '(?:kundigen|loschen|beenden|stornieren|aufhoren|abbestellen|abmelden|austreten|auflosen|stoppen|abschalten|einstellen|widerrufen|entfernen|aussteigen|zurucktreten|weggehen|verlassen|rausgehen|hinschmeissen|aufgeben|auslaufen|aufheben|canceln|beendigen|wegmachen|zu kundigen|zu loschen|zu beenden|zu stornieren|aufzuhoren|abzubestellen|abzumelden|auszutreten|aufzulosen|zu stoppen|einzustellen|zu widerrufen|zu verlassen|aufzugeben)';
const ENDED =
  '(?:gekundigt|geloscht|beendet|storniert|abbestellt|abgemeldet|aufgelost|gestoppt|abgeschaltet|eingestellt|widerrufen|entfernt|aufgegeben|gestrichen)';
const NOTICE =
  '(?:kundigung|kundigungs\\w+|abmeldung|loschung|loschantrag|loschauftrag|stornierung|storno|beendigung|austritt|austritts\\w+|widerruf|abbestellung|rucktritt)';
const CLAUSE = '[^.!?,;:\\n]';

export const GERMAN: Denials = {
  ofAnEnd: [
    // "ich will doch nicht kündigen", "das muss nicht beendet werden"
    new RegExp(
      `(?<!\\b(?:kann|konnte|konnen|konnten|darf|durfen|lasst sich|warum|wieso|weshalb)\\b${CLAUSE}{0,40})(?<!\\b(?:aber|nur) )\\b(?:nicht|nie|niemals|nimmer|net|ned|nit|nich|keinesfalls)(?: (?!(?:nur|und|sondern|verlanger\\w*|behalten|bitte|bite|ob|wo|aber|oder|also|umgehend|zum|find\\w*) )\\w+){0,2}? (?:${END}|${ENDED} (?:werden|wird|wurde|haben|sein))\\b(?! (?:konnen|konnte|kann|durfen|lassen kann))`,
    ),
    // "kündigt mir den Vertrag bitte nicht", "löschen Sie es nicht"
    new RegExp(
      `(?<!\\bwie )\\b(?:kundigt?|kundige|loscht?|losche|beendet?|beende|stoppt?|storniert|storniere|schliesst|(?:kundigen|loschen|beenden|stoppen|stornieren|schliessen) (?:sie|wir|ma|mir))\\b(?:(?!\\b(?:find\\w*|weiss|geht|sehe?|klappt|brauch\\w*|nutz\\w*)\\b)${CLAUSE}){0,40}\\b(?:nicht|net|ned|nit|nich)(?: mehr| bitte| ab| auf)*[ .!,;]*$`,
    ),
    // "keine Kündigung", "von Kündigung war keine Rede"
    new RegExp(
      `(?<!\\bnoch )\\bkeine? (?:\\w+ )?${NOTICE}\\b(?! (?:\\w+ ){0,3}(?:erhalten|bekommen|bestatigt|moglich|gefunden|bearbeitet|angenommen|akzeptiert))|\\bvon (?:\\w+ )?${NOTICE}\\b${CLAUSE}{0,12}\\bkeine rede\\b|\\bnichts (?:zu |ge|be)(?:kundigen|loschen|beenden|kundigt|endet|loscht)\\b`,
    ),
    // "ich ziehe die Kündigung zurück", "vergessen Sie meine Kündigung"
    new RegExp(
      `\\b(?:ziehe?n?|nehme?n?|zoge|nahme)\\b[^.!?\\n]{0,60}\\b${NOTICE}\\b[^.!?\\n]{0,40}\\bzuruck\\b|\\b${NOTICE}\\b[^.!?\\n]{0,60}\\b(?:zuruckziehen|zuruckgezogen|zuruckgenommen|zuruckzunehmen|zuruckzuziehen|zurucknehmen|ignorieren|vergessen|vernichten|zerreissen|verwerfen|nicht (?:weiter )?(?:bearbeiten|ausfuhren|durchfuhren|beachten)|gegenstandslos|hinfallig|vom tisch|ungultig)\\b|\\b(?:ignorier\\w*|vergiss|vergesst|vergessen|zerreiss\\w*|streich\\w*|verwerf\\w*|storniere?n?) (?:sie |bitte |doch |einfach )*(?:die|meine|unsere|den|meinen|das|mein) (?:\\w+ )?${NOTICE}\\b|\\b${NOTICE}\\b[^.!?\\n]{0,30}\\b(?:nicht (?:mehr )?(?:notig|erforderlich|notwendig|gewollt|gewunscht)|hat sich\\b[^.!?\\n]{0,20}erledigt)|\\berledigt\\b[^.!?\\n]{0,20}\\b(?:die|der|meine|unsere) ${NOTICE}\\b|\\bhat sich (?:das mit der|die|meine|unsere|der) ${NOTICE}\\b[^.!?\\n]{0,20}\\berledigt\\b`,
    ),
    // "von einer Kündigung sehen wir ab", "die Kündigung ist überflüssig"
    new RegExp(
      `\\b(?:von|auf)\\b[^.!?\\n]{0,40}\\b${NOTICE}\\b[^.!?\\n]{0,50}\\b(?:ab|absehen|abstand|verzichten?)\\b|\\b(?:abstand|sehen (?:sie )?(?:bitte )?|sehe |absehen )\\b[^.!?\\n]{0,12}\\bvon (?:der|einer|meiner|unserer) ${NOTICE}\\b|\\b${NOTICE}\\b[^.!?\\n]{0,50}\\b(?:obsolet|uberflussig|entfallt|unterbleibt|erubrigt|nicht weiter (?:zu )?verfolg\\w+|fallen lassen|unter den tisch|weglegen|abbrechen|zuruckhalten)\\b|\\bgegen (?:das|ein|eine|die) (?:${NOTICE}|ende|beenden|kundigen)\\b[^.!?\\n]{0,25}\\b(?:entschieden|ausgesprochen|gestimmt)\\b`,
    ),
    // "kein Grund mehr aufzuhören", "es ist nicht nötig, das zu beenden"
    new RegExp(
      `\\b(?:kein(?:en)? (?:grund|anlass)|nicht notig)\\b[^.!?\\n]{0,40}(?: zum?)? (?:${END})\\b`,
    ),
    // "wird nicht gekündigt", "wir treten nicht aus"
    new RegExp(
      `\\b(?:wird|werden)\\b[^.!?\\n]{0,40}\\b(?:nicht|nix) ${ENDED}\\b|\\b(?:nicht|nix) wird ${ENDED}\\b|\\b(?:trete|treten|steige|steigen|lose|losen|hore|horen|melde|melden) (?:ich |wir |uns |mich |den |das |die )*(?:\\w+ )?(?:noch )?(?:nicht|nich|net)\\b[^.!?,\\n]{0,40}\\b(?:aus|auf|ab)\\b(?= ?(?:[.!,;]|$))|\\b(?:verlasse|verlassen) (?:ich|wir) nicht\\b`,
    ),
  ],
  unless:
    /^[^.!?\n]*(?:\b(?:sondern|aber|nur(?! (?:wissen|fragen|mal))|lediglich|erst|sofort|bevor|solange|trotzdem|stattdessen)\b|\?)|\b(?:bitte|will|mochte) (?:\w+ ){0,3}(?:kundigen|loschen|beenden)\b|\bkundige (?:ich )?(?:hiermit|jetzt|trotzdem)\b|\b(?:gilt wieder|jetzt doch|nun doch)\b/,
  ofStaying: [
    // "ich möchte nicht länger bleiben", "nicht weiterlaufen lassen"
    /\b(?:nicht|nie|niemals|nimmer|net|ned|nit|keinesfalls)(?: (?:mehr|langer|weiter|linger|noch|auch|weiterhin|unbedingt|einfach|automatisch))* (?:zu )?(?:behalten|bleiben|weiterfuhren|verlangern|weiterlaufen|fortsetzen|fortfuhren|weitermachen|dabeibleiben|weiterzahlen|weiterbeziehen|verlangert|fortgesetzt|weitergefuhrt)\b/,
    // "ich bleibe nicht", "ich behalte das nicht"
    /\b(?:bleibe?n?|behalte|behalten|verlangere?)\b(?: (?:ich|wir|es|das|den|die|mein|meinen|abo|vertrag|sie|bei|euch|ihnen))* (?:nicht|nimmer|net|ned)(?: (?:mehr|langer|weiter))?\b/,
    // "keine Verlängerung", "kein Interesse zu bleiben"
    /\bkeine (?:\w+ )?(?:verlangerung|weiterfuhrung|fortsetzung)\b|\b(?:kein(?:en|e)? (?:grund|lust|interesse|sinn)|statt)\b[^.!?,]{0,20}\b(?:zu behalten|zu bleiben|zu verlangern|weiterzumachen|weiterzuzahlen|dabeizubleiben)\b/,
  ],
};
