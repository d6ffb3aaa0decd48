import type { Language } from '../../../data/model/language.ts';

/** Words of what has been, folded. Perfect tenses that announce ("I have decided", "habe beschlossen") are none. */
const STORY: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:since|ago|still|last (?!day)|was|were|had|did|didnt|havent|hasnt|not been|been|began|became|bought|came|died|fell|found|gave|got|left|lost|made|met|paid|put|ran|sent|sold|spent|started|stole|stopped|took|went|won|broke|withdrew|(?!(?:need|decided|wanted|planned|intended|requested|used|unused|limited|unlimited|attached|paused|linked|married|related|prepaid|based|united|feed|speed)\b)[a-z]{2,}ed)\b/,
  de: /\b(?:seit|lauft noch|letzte[nrsm]? (?!tag)|vergangene[nrsm]?|starb|verlor|zog|ging|kam|bekam|wollte|hatten?|war(?:en)?|wurden?|(?:ver|ge)storben\w*|(?:ab)?geschlossene?[nrsm]?)\b|\b(?:bin|ist|sind|habe?|hat|haben)\b.*\b(?!gekundigt|beschlossen|entschieden|entschlossen|uberlegt|vorgenommen)(?:[a-z]*ge[a-z]{2,}|(?:ver|be|er|ent|zer|uber|unter|wieder)[a-z]{3,}|[a-z]{3,}ier)(?:t|en)\b|\b[a-z]*ge[a-z]{2,}(?:t|en) (?:bin|ist|sind|habe?|hat|haben)\b/,
  nl: /\b(?:sinds|loopt nog|deed|afgelopen|vorige?|laatste (?!dag)|geleden|was|waren|had(?:den)?|werd(?:en)?|ging(?:en)?|kwam(?:en)?|kreeg|stierf|verloor|overleden)\b|\b(?:ben|is|zijn|heb|hebt|heeft|hebben)\b.*\b(?!besloten|opgezegd|gepland|voorgenomen)(?:[a-z]*ge[a-z]{2,}|(?:ver|be|her|ont|over|onder)[a-z]{3,})(?:d|t|en)\b/,
};

/**
 * Whether a part of a text tells what has been: its days and lengths are not wished for.
 * Own code: no library finds tenses in German and Dutch, and these few words are enough here.
 * @param folded as of `foldText`
 */
export function isStory(folded: string, language: Language): boolean {
  return STORY[language].test(folded);
}
