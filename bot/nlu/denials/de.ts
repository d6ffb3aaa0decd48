import type { Denials } from './denials.ts';

export const GERMAN: Denials = {
  marks: [
    [
      'NOTICE',
      /\b(?:kundigung(?:s(?!frist|grund|datum|termin|bestatigung|button|knopf|gebuhr|kosten|funktion|option|adresse|moglichkeit|seite|formular|link|feld)\w+)?|abmeldung|loschung|loschantrag|loschauftrag|storno(?:auftrag)?|stornierung|beendigung(?:s\w+)?|vertragsauflosung|vertragsbeendigung|aufhebung|abschaltung|austritt(?:s\w+)?|widerruf|abbestellung|rucktritt)\b/g,
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
  plainly:
    /\b(?:will|mochte|wollte|wollen|mochten|wollten)\b[^.!?,]{0,30}\b(?:nicht|nie) (?:mehr |wirklich |unbedingt )?(?:kundigen|loschen|beenden|widerrufen|abmelden|stornieren|aufhoren|abbestellen)\b(?!.{0,6}\b(?:sondern|aber|nur)\b)|\b(?:will|mochte|wollte|wollen|mochten|wollten)\b[^.!?,]{0,15}\bkeine kundigung\b|\b(?:kundigt?|loscht?|beendet?|(?:kundigen|loschen|beenden) sie)\b[^.!?,]{0,30}\bnicht[ .!]*$/,
  ofAnEnd: [
    // "ich will doch nicht kündigen", "das muss nicht beendet werden"
    /(?<!\b(?:kann|konnte|konnen|konnten|darf|durfen|lasst sich|warum|wieso|weshalb|schaffe?n?|gelingt|nutze?n?|brauche?n?|solle|schreibt)\b[^.!?,;:\n]{0,40})(?<!\bist (?:\w+ )?)(?<!\b(?:aber|nur) )(?<!\bnoch (?=nicht ENDED))\b(?:nicht|nie|niemals|nimmer|net|ned|nit|nich|keinesfalls)(?: (?!(?:nur|und|sondern|STAY|bitte|bite|ob|wo|aber|oder|also|umgehend|zum|find\w*|ich|will|mochte|wie|klar|leicht|moglich|pausieren|deaktivieren) )\w+){0,2}? (?:END|ENDED (?:werden|wird|wurde|haben|sein))\b(?! (?:konnen|konnte|kann|durfen|lassen))/,
    // "kündigt mir den Vertrag bitte nicht", "löschen Sie es nicht"
    /(?<!\b(?:wie|ihr) )\b(?:kundigt?|kundige|loscht?|losche|beende|stoppt?|storniere|schliesst|END (?:sie|wir|ma|mir))\b(?:(?!\b(?:find\w*|weiss|geht|sehe?|klappt|brauch\w*|nutz\w*|will|mag|zahle?|gefallt|passt|lohnt)\b)[^.!?,;:\n]){0,40}\b(?:nicht|net|ned|nit|nich)(?: mehr| bitte| ab| auf)*[ .!,;]*$/,
    // "keine Kündigung", "von Kündigung war keine Rede", "nichts kündigen"
    /(?<!\bnoch )\b(?:keine?|koa) (?:\w+ )?NOTICE\b(?! (?:\w+ ){0,3}(?:vor|eingetragen|vom newsletter|erhalten|bekommen|bestatigt|moglich|gefunden|bearbeitet|angenommen|akzeptiert))|\bvon (?:\w+ )?NOTICE\b[^.!?,;:\n]{0,12}\bkeine rede\b|(?<!\bihr (?:\w+ )?habt |\bihr habt )\b(?:nichts|nix) (?:END|ENDED)\b/,
    // "ich ziehe die Kündigung zurück", "vergessen Sie meine Kündigung", "die Kündigung ist überflüssig"
    /\b(?:ziehe?n?|nehme?n?|zoge|nahme)\b[^.!?\n]{0,60}\bNOTICE\b[^.!?\n]{0,40}\bzuruck\b/,
    /\bNOTICE\b[^.!?\n]{0,60}\b(?:zuruckziehen|zuruckgezogen|zuruckgenommen|zuruckzunehmen|zuruckzuziehen|zurucknehmen|ignorieren|vergessen|(?<!\b(?:unterlagen|\w*kopien?|daten)\b[^.!?\n]{0,30})vernichten|zerreissen|verwerfen|nicht (?:weiter )?(?:bearbeiten|ausfuhren|durchfuhren|beachten|(?:zu )?verfolg\w+)|gegenstandslos|hinfallig|vom tisch|(?<!\b(?:ist|sei) (?:\w+ )?)ungultig|obsolet|uberflussig|entfallt|unterbleibt|erubrigt|fallen lassen|unter den tisch|weglegen|abbrechen|zuruckhalten)\b/,
    /\b(?:ignorier\w*|vergiss|vergesst|vergessen|zerreiss\w*|streich\w*|verwerf\w*|storniere|END) (?:sie |bitte |doch |einfach )*(?:die|meine|unsere|den|meinen|das|mein) (?:\w+ )?NOTICE\b/,
    /(?<!\b(?:begrundung|bestatigung) \w+ )\bNOTICE\b[^.!?\n]{0,30}\b(?:nicht (?:mehr )?(?:notig|erforderlich|notwendig|gewollt|gewunscht)|hat sich\b[^.!?\n]{0,20}erledigt)|\berledigt\b[^.!?\n]{0,20}\b(?:die|der|meine|unsere) NOTICE\b|\bhat sich (?:das mit der|die|meine|unsere|der) NOTICE\b[^.!?\n]{0,20}\berledigt\b/,
    // "von einer Kündigung sehen wir ab", "wir sind gegen das Beenden"
    /\b(?:von|auf)\b(?:(?!\b(?:begrundung|bestatigung)\b)[^.!?\n]){0,40}\bNOTICE\b(?! hin\b)(?:(?!\bnicht\b)[^.!?\n]){0,50}\b(?:ab|absehen|abstand|verzichten?)\b|\b(?:abstand|sehen (?:sie )?(?:bitte )?|sehe |absehen )\b[^.!?\n]{0,12}\bvon (?:der|einer|meiner|unserer) NOTICE\b|\bgegen (?:das|ein|eine|die) (?:NOTICE|ende|END)\b[^.!?\n]{0,25}\b(?:entschieden|ausgesprochen|gestimmt)\b/,
    // "kein Grund mehr aufzuhören", "es ist nicht nötig, das zu beenden"
    /(?<!\b(?:brauche?n?|muss|mussen)\b[^.!?\n]{0,20})\b(?:kein(?:en)? (?:grund|anlass)|nicht notig)\b(?:(?!\beinfach\b)[^.!?\n]){0,40}(?: zum?)? END\b/,
    // "wird nicht gekündigt", "wir treten nicht aus"
    /(?<!\bbitte END\b[^!?\n]{0,60})\b(?:wird|werden)\b[^.!?\n]{0,40}\b(?:nicht|nix) ENDED\b|\b(?:nicht|nix) wird ENDED\b|\b(?:trete|treten|steige|steigen|lose|losen|hore|horen|melde|melden) (?:ich |wir |uns |mich |den |das |die )*(?:\w+ )?(?:noch )?(?:nicht|nich|net)\b(?! (?:gern|wegen|aus (?:einer|arger)) )[^.!?,\n]{0,40}\b(?:aus|auf|ab)\b(?= ?(?:[.!,;]|$))|\b(?:verlasse|END) (?:ich|wir) nicht\b(?! (?:nur|mehr))/,
  ],
  unless:
    /^[^.!?\n]*(?:\b(?:sondern(?![^.!?\n]*\b(?:umschreiben|ubertragen)\b)|aber|nur(?! (?:wissen|fragen|mal|nicht mehr))|lediglich|erst|doch nach|sofort|bevor|solange|trotzdem|stattdessen)\b|\?)|\b(?:bitte|will|mochte) (?:\w+ ){0,3}(?:kundigen|loschen|beenden|END)\b|\bkundige (?:ich )?(?:hiermit|jetzt|trotzdem)\b|(?<!\b(?:nicht|nie) )\bEND(?: sie\b|[ .!]*$)|\b(?:will|mochte)\b[^!?,\n]{0,30}(?<!\bnicht )\braus\b|\braus (?:will|mochte)\b|\b(?:gilt wieder|jetzt doch|nun doch)\b/,
  ofStaying: [
    // "ich möchte nicht länger bleiben", "nicht weiterlaufen lassen"
    /(?<!\b(?:wer wurde|kein(?:en)? grund|nicht so, dass)\b[^.!?\n]{0,30})\b(?:nicht|nie|niemals|nimmer|net|ned|nit|keinesfalls)(?: (?:mehr|langer|weiter|linger|noch|auch|weiterhin|unbedingt|einfach|automatisch))* STAY\b/,
    // "ich bleibe nicht", "ich behalte das nicht"
    /\b(?:bleibe?|behalte|verlangere?|STAY)\b(?: (?:ich|wir|es|das|den|die|mein|meinen|abo|vertrag|sie|bei|euch|ihnen))* (?:nicht|nimmer|net|ned)(?: (?:mehr|langer|weiter))?\b(?! (?:nur|gern|ohne)\b)/,
    // "keine Verlängerung", "kein Interesse zu bleiben"
    /\bkeine (?:\w+ )?(?:verlangerung|weiterfuhrung|fortsetzung)\b|\b(?:kein(?:en|e)? (?:grund|lust|interesse|sinn)|statt)\b(?:(?!\bnicht\b)[^.!?,]){0,20}\bSTAY\b/,
  ],
  unlessStaying:
    /\b(?:ich|wir) (?:bleibe?|verlangere?|STAY|zahle? weiter)\b(?! (?:\w+ ){0,2}(?:nicht|nimmer|net))|\b(?:ich|selbst|naturlich) schon\b|\b(?:vergesst es|quatsch|sondern)\b/,
};
