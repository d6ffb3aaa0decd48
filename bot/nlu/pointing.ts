import type { Language } from '../../data/model/language.ts';

/** Words that name nothing, folded. */
const NAMES_NOTHING: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:the|that|this|these|those|it|its|ones?|things?|thingy|stuff|there|here|from|before|earlier|other|same|well|hm+|eh+|um+|just|with|of|my|i|mean|said|you|know|again|about|last|time|like|a|and|so|some|something)(?: |$))+$/,
  de: /^(?:(?:das|da|dies|dieses|diese|der|die|den|dem|eine?|eins|einen|es|dings?|dingsda|dingsbums|sache|halt|eben|von|vorhin|vorher|gerade|hier|dort|na|hm+|ah+m*|eh+m*|also|so|mit|mein|meine[mnr]?|andere|gleiche|wie|immer|letztes|mal|weisst|du|schon|was|ich|gesagt|hab|habe|und|irgendwas)(?: |$))+$/,
  nl: /^(?:(?:dat|die|dit|deze|het|de|een|ene|ding|dinges|dingetje|daar|daarnet|hier|van|net|straks|toen|nou|eh+|hm+|iets|met|mijn|mn|je|u|weet|wel|zelfde|hetzelfde|andere|als|altijd|vorige|keer|zei|ik|wat|al|weer|zo|ook|toch|dus|gewoon)(?: |$))+$/,
};

/** "The thing from before": it points at something, and whoever was not there cannot know what it is. */
export function onlyPoints(words: string, language: Language): boolean {
  return NAMES_NOTHING[language].test(words);
}
