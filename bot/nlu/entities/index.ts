import type { Language } from '../../../data/model/language.ts';
import type { Entities, RecognizeOptions } from '../../../data/model/understanding.ts';
import { LEXICONS } from '../lexicon/index.ts';
import { findDate } from './date.ts';
import { findDuration } from './duration.ts';
import { findMentions } from './mentions.ts';
import { findNoSuchDay } from './no-such-day.ts';
import { findUnreadDate, isNoDay } from './unread-date.ts';

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u;
/** "NL-2203": two or three letters, at least three digits. */
const CONTRACT = /(?<![\p{L}\d])(\p{Lu}{2,3}[- ]?\d{3,12}|\p{L}{2,3}-\d{3,12})(?![\p{L}\d])/u;
/** "contract number 12345", "Kundennummer: 12345". */
const NUMBERED =
  /(?:contract|customer|member(?:ship)?|account|vertrag\p{L}*|kunden\p{L}*|mitglieds?\p{L}*|klant\p{L}*|lidmaatschap\p{L}*|lid\p{L}*)[\s.:#-]*(?:number|nr|no|nummer|is|lautet|ist)?[\s.:#]*([\p{L}\d-]*\d{4,}[\p{L}\d-]*)/iu;
const CODE = /(?<![\p{L}\d-])(\d{3}) ?(\d{3})(?![\p{L}\d-])/u;

/** Dates, lengths, addresses, numbers and names that a text holds. */
export function findEntities(
  text: string,
  folded: string,
  language: Language,
  options: Pick<RecognizeOptions, 'asked' | 'today' | 'names'>,
): Entities {
  const email = EMAIL.exec(text)?.[0];
  const contract = (CONTRACT.exec(text)?.[1] ?? NUMBERED.exec(text)?.[1])?.toUpperCase();
  const code = contract === undefined || options.asked === 'code' ? CODE.exec(text) : null;
  const names: readonly (string | undefined)[] =
    LEXICONS[language].competitor.exec(text)?.slice(1) ?? [];
  const competitor = names.find((name) => name !== undefined);
  const mentions = findMentions(text, options.names, language);
  const withoutNumbers = [email, contract].reduce<string>(
    (rest, part) => rest.replace(part ?? '', ' '),
    text,
  );
  const asked = options.asked === 'date';
  const noSuchDay = findNoSuchDay(withoutNumbers, language, options.today, asked);
  const date =
    noSuchDay === null ? findDate(withoutNumbers, folded, language, options.today, asked) : null;
  const unreadDate =
    noSuchDay ?? (date === null ? findUnreadDate(withoutNumbers, options.today, asked) : null);
  const duration = findDuration(folded, language);
  return {
    ...(date === null ? {} : { date }),
    ...(unreadDate === null ? {} : { unreadDate }),
    ...(noSuchDay !== null || (unreadDate !== null && isNoDay(unreadDate, options.today))
      ? { noSuchDay: true as const }
      : {}),
    ...(duration === null ? {} : { duration }),
    ...(LEXICONS[language].immediately.test(folded) ? { immediately: true as const } : {}),
    ...(competitor === undefined ? {} : { competitor: competitor.replace(/[.,!?]+$/, '') }),
    ...(email === undefined ? {} : { email }),
    ...(contract === undefined ? {} : { contract }),
    ...(mentions.length === 0 ? {} : { mentions }),
    ...(code === null ? {} : { code: `${code[1] ?? ''}${code[2] ?? ''}` }),
  };
}
