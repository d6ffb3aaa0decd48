import type { DeclarationGrammar } from './grammar.ts';

const OURS = String.raw`(\w*(abo|abos|abonnement|abonnements|vertrag|vertrage|mitgliedschaft|tarif|anschluss|zeitung|lizenz|lizenzen|versicherung)|account|konto|premium|plus|paket|dienst|service|probemonat|testphase|kundenkonto|strom|gas|internet|dsl|handy)`;

export const GERMAN_DECLARATION: DeclarationGrammar = {
  frames: [
    [/\b(hiermit )?(teile|teilen) (ich|wir) (ihnen|euch|dir) (hiermit )?mit,? dass /, 'hiermit '],
    [/\b(hiermit )?informiere (ich|wir) sie (hiermit )?(daruber )?,? dass /, 'hiermit '],
    [/\bich mochte (ihnen|euch) mitteilen,? dass (?=ich)/, 'hiermit '],
    [/\b(wenn|falls|sofern|soweit) (es )?(irgend )?moglich( ist)?\b/, ''],
    [/\b(ersatzweise|hilfsweise|ansonsten|sonst|andernfalls) (zum|zu dem)\b.*/, ''],
  ],
  acts: [
    /\b(ich|wir) ((hiermit|somit|daher|deshalb|jetzt|nun) )*kundige?n?\b/,
    /\bkundige?n? (ich|wir)\b/,
    /^(hiermit )?kundige? (hiermit )?(mein|meinen|meine|den|das)\b(?=.*\bhiermit\b|.*)(?<=^hiermit .*|hiermit (mein|meinen|meine|den|das))/,
    /\bhiermit (ich|wir) .{0,60}\bkundige?n?\b/,
    /\b(ich|wir|bin|sind|habe|haben) [^.;]{1,60}\bund kundige?n? (hiermit|somit)\b/,
    /^kundige (fristgerecht |fristgemass )?(hiermit|zum|per)\b/,
    /\bhiermit .{0,12}(ich|wir) .{0,60}\bkundigung (aus|ein)\b/,
    /\b(erklare|erklaren) (ich|wir) (hiermit |euch |ihnen )*(\w+ ){0,2}(kundigung|austritt)\b/,
    /\b(ich|wir) (erklare|erklaren) (hiermit |euch |ihnen )*(\w+ ){0,2}(kundigung|austritt)\b/,
    /\b(ich|wir) (spreche|sprechen|reiche|reichen) (hiermit )?(\w+ ){0,3}kundigung .{0,40}(aus|ein)\b/,
    /\b(mache|machen) (ich|wir) (hiermit )?.{0,20}kundigungsrecht .{0,20}gebrauch\b/,
    /\b(ich|wir) (mache|machen) (hiermit )?.{0,20}kundigungsrecht .{0,20}gebrauch\b/,
    new RegExp(
      String.raw`\b(hiermit (beende|beenden) (ich|wir)|(ich|wir) (beende|beenden) hiermit) .{0,30}\b${OURS}\b`,
    ),
    /\b(trete|treten) (ich|wir) .{0,30}\baus\b/,
    /\b(ich|wir) (trete|treten) hiermit .{0,30}\baus\b/,
    /\b(betrachten|werten|nehmen) sie (dies|diese \w+|dieses \w+) (bitte )?als (\w+ )?(meine |unsere )?(\w+ )?kundigung\b/,
    /\b(dies|das|hiermit) ist (hiermit )?meine (\w+ )?kundigung\b/,
  ],
  before:
    /\b(wenn|falls|sofern|sobald|bevor|ehe|ob|dass|soll|sollte|sollen|kann|konnte|konnen|mochte|will|wollen|wollte|wurde|werde|werden|muss|musste|darf|warum|wieso|weshalb|wie|was|wann|wo|womit|wozu|vielleicht|eventuell|evtl|sonst|ansonsten|andernfalls|notfalls|dann|bald|demnachst|irgendwann|angenommen|annehmen|schreib\w*|geschrieben|sag\w*|gesagt|steht|stand|lautet|heisst|hiess|text|satz|formulierung|muster|vorlage|beispiel|fast|beinahe|glaube|denke|dachte|uberlege|nicht|nie|niemals|entweder|oder|zweifel|hatte|nur|reicht|meint\w*|droht\w*|angst|morgen vielleicht|vorher|erst|bedeutet|wer|welche\w*|woher|jedes mal|immer|sie:|er:)\b/,
  near: /\b(nicht|nie|niemals|kaum|bald|demnachst|irgendwann|vielleicht|eventuell|evtl|wahrscheinlich|vermutlich|wohl|sonst|nur|jedes|immer|lieber|erst|noch nicht|nirgends|nix|an$|gar)\b/,
  after:
    /\b(wenn|falls|sofern|sobald|es sei denn|ausser|sonst|glaube ich|denke ich|oder nicht|oder doch|oder (soll|muss|kann|was|wie)|wird mir|wurde mir|steht (da|dort|in|im)|war ein scherz|nur spass|spass|scherz|schrieb|sagte|richtig so|stimmt das|korrekt so)\b/,
  clauseEnd: /[,;:]| (weil|da|denn|und|aber) /,
  object: new RegExp(
    String.raw`\b(hiermit|fristgerecht|fristgemass|fristlos|zum|per|sofort|ab sofort|mit sofortiger|ordentlich|ausserordentlich|nachstmoglich\w*|kundigung|austritt|austreten|kundigungsrecht|aus|${OURS})\b`,
  ),
  bare: /^(dann )?(ich kundige|kundige ich|wir kundigen)( hiermit| jetzt| euch| ihnen)?[ .!]*$/,
  foreign:
    /\b(job|jobs|arbeit|arbeitsvertrag|arbeitsverhaltnis|stelle|wohnung|mietvertrag|miete|mieter|newsletter|einzugsermachtigung|lastschrift|freundschaft|termin ab|mitarbeiter|angestellten|anderen anbieter|alten anbieter|bei meinem|netflix|spotify|\w+ an[.! ]*$|widerrufe|besuch)\b/,
};
