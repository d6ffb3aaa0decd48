import type { Denials } from './denials.ts';

export const GERMAN: Denials = {
  marks: [
    [
      'NOTICE',
      /\b(?:kundigung(?:s(?!frist|grund|datum|termin|bestatigung|button|knopf)\w+)?|abmeldung|loschung|loschantrag|loschauftrag|storno(?:auftrag)?|stornierung|beendigung(?:s\w+)?|vertragsauflosung|vertragsbeendigung|aufhebung|abschaltung|austritt(?:s\w+)?|widerruf|abbestellung|rucktritt)\b/g,
    ],
    [
      'ENDED',
      /\b(?:gekundigt|geloscht|beendet|storniert|abbestellt|abgemeldet|aufgelost|gestoppt|abgeschaltet|eingestellt|entfernt|aufgegeben|gestrichen)\b/g,
    ],
    [
      'END',
      /\b(?:(?:zu )?(?:kundigen|loschen|beenden|stornieren|stoppen|widerrufen|verlassen)|aufhoren|abbestellen|abmelden|austreten|auflosen|abschalten|einstellen|entfernen|aussteigen|zurucktreten|weggehen|rausgehen|hinschmeissen|aufgeben|auslaufen|canceln|beendigen|wegmachen|aufzuhoren|abzubestellen|abzumelden|auszutreten|aufzulosen|einzustellen|aufzugeben)\b/g,
    ],
    [
      'STAY',
      /\b(?:zu )?(?:behalten|bleiben|weiterfuhren|verlangern|weiterlaufen|fortsetzen|fortfuhren|weitermachen|dabeibleiben|weiterzahlen|weiterbeziehen|verlangert|fortgesetzt|weitergefuhrt|weiterzumachen|weiterzuzahlen|dabeizubleiben)\b/g,
    ],
  ],
  ofAnEnd: [
    // "ich will doch nicht kündigen", "das muss nicht beendet werden"
    /(?<!\b(?:kann|konnte|konnen|konnten|darf|durfen|lasst sich|warum|wieso|weshalb)\b[^.!?,;:\n]{0,40})(?<!\b(?:aber|nur) )\b(?:nicht|nie|niemals|nimmer|net|ned|nit|nich|keinesfalls)(?: (?!(?:nur|und|sondern|STAY|bitte|bite|ob|wo|aber|oder|also|umgehend|zum|find\w*) )\w+){0,2}? (?:END|ENDED (?:werden|wird|wurde|haben|sein))\b(?! (?:konnen|konnte|kann|durfen|lassen kann))/,
    // "kündigt mir den Vertrag bitte nicht", "löschen Sie es nicht"
    /(?<!\bwie )\b(?:kundigt?|kundige|loscht?|losche|beende|stoppt?|storniere|schliesst|END (?:sie|wir|ma|mir))\b(?:(?!\b(?:find\w*|weiss|geht|sehe?|klappt|brauch\w*|nutz\w*)\b)[^.!?,;:\n]){0,40}\b(?:nicht|net|ned|nit|nich)(?: mehr| bitte| ab| auf)*[ .!,;]*$/,
    // "keine Kündigung", "von Kündigung war keine Rede", "nichts kündigen"
    /(?<!\bnoch )\b(?:keine?|koa) (?:\w+ )?NOTICE\b(?! (?:\w+ ){0,3}(?:erhalten|bekommen|bestatigt|moglich|gefunden|bearbeitet|angenommen|akzeptiert))|\bvon (?:\w+ )?NOTICE\b[^.!?,;:\n]{0,12}\bkeine rede\b|\b(?:nichts|nix) (?:END|ENDED)\b/,
    // "ich ziehe die Kündigung zurück", "vergessen Sie meine Kündigung", "die Kündigung ist überflüssig"
    /\b(?:ziehe?n?|nehme?n?|zoge|nahme)\b[^.!?\n]{0,60}\bNOTICE\b[^.!?\n]{0,40}\bzuruck\b/,
    /\bNOTICE\b[^.!?\n]{0,60}\b(?:zuruckziehen|zuruckgezogen|zuruckgenommen|zuruckzunehmen|zuruckzuziehen|zurucknehmen|ignorieren|vergessen|vernichten|zerreissen|verwerfen|nicht (?:weiter )?(?:bearbeiten|ausfuhren|durchfuhren|beachten|(?:zu )?verfolg\w+)|gegenstandslos|hinfallig|vom tisch|ungultig|obsolet|uberflussig|entfallt|unterbleibt|erubrigt|fallen lassen|unter den tisch|weglegen|abbrechen|zuruckhalten)\b/,
    /\b(?:ignorier\w*|vergiss|vergesst|vergessen|zerreiss\w*|streich\w*|verwerf\w*|storniere|END) (?:sie |bitte |doch |einfach )*(?:die|meine|unsere|den|meinen|das|mein) (?:\w+ )?NOTICE\b/,
    /\bNOTICE\b[^.!?\n]{0,30}\b(?:nicht (?:mehr )?(?:notig|erforderlich|notwendig|gewollt|gewunscht)|hat sich\b[^.!?\n]{0,20}erledigt)|\berledigt\b[^.!?\n]{0,20}\b(?:die|der|meine|unsere) NOTICE\b|\bhat sich (?:das mit der|die|meine|unsere|der) NOTICE\b[^.!?\n]{0,20}\berledigt\b/,
    // "von einer Kündigung sehen wir ab", "wir sind gegen das Beenden"
    /\b(?:von|auf)\b[^.!?\n]{0,40}\bNOTICE\b[^.!?\n]{0,50}\b(?:ab|absehen|abstand|verzichten?)\b|\b(?:abstand|sehen (?:sie )?(?:bitte )?|sehe |absehen )\b[^.!?\n]{0,12}\bvon (?:der|einer|meiner|unserer) NOTICE\b|\bgegen (?:das|ein|eine|die) (?:NOTICE|ende|END)\b[^.!?\n]{0,25}\b(?:entschieden|ausgesprochen|gestimmt)\b/,
    // "kein Grund mehr aufzuhören", "es ist nicht nötig, das zu beenden"
    /\b(?:kein(?:en)? (?:grund|anlass)|nicht notig)\b[^.!?\n]{0,40}(?: zum?)? END\b/,
    // "wird nicht gekündigt", "wir treten nicht aus"
    /\b(?:wird|werden)\b[^.!?\n]{0,40}\b(?:nicht|nix) ENDED\b|\b(?:nicht|nix) wird ENDED\b|\b(?:trete|treten|steige|steigen|lose|losen|hore|horen|melde|melden) (?:ich |wir |uns |mich |den |das |die )*(?:\w+ )?(?:noch )?(?:nicht|nich|net)\b[^.!?,\n]{0,40}\b(?:aus|auf|ab)\b(?= ?(?:[.!,;]|$))|\b(?:verlasse|END) (?:ich|wir) nicht\b(?! (?:nur|mehr))/,
  ],
  unless:
    /^[^.!?\n]*(?:\b(?:sondern|aber|nur(?! (?:wissen|fragen|mal))|lediglich|erst|sofort|bevor|solange|trotzdem|stattdessen)\b|\?)|\b(?:bitte|will|mochte) (?:\w+ ){0,3}(?:kundigen|loschen|beenden|END)\b|\bkundige (?:ich )?(?:hiermit|jetzt|trotzdem)\b|\b(?:gilt wieder|jetzt doch|nun doch)\b/,
  ofStaying: [
    // "ich möchte nicht länger bleiben", "nicht weiterlaufen lassen"
    /\b(?:nicht|nie|niemals|nimmer|net|ned|nit|keinesfalls)(?: (?:mehr|langer|weiter|linger|noch|auch|weiterhin|unbedingt|einfach|automatisch))* STAY\b/,
    // "ich bleibe nicht", "ich behalte das nicht"
    /\b(?:bleibe?|behalte|verlangere?|STAY)\b(?: (?:ich|wir|es|das|den|die|mein|meinen|abo|vertrag|sie|bei|euch|ihnen))* (?:nicht|nimmer|net|ned)(?: (?:mehr|langer|weiter))?\b/,
    // "keine Verlängerung", "kein Interesse zu bleiben"
    /\bkeine (?:\w+ )?(?:verlangerung|weiterfuhrung|fortsetzung)\b|\b(?:kein(?:en|e)? (?:grund|lust|interesse|sinn)|statt)\b[^.!?,]{0,20}\bSTAY\b/,
  ],
};
