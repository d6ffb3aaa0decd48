import type { Consequences, DataClass } from '../data/model/account.ts';
import type { Language } from '../data/model/language.ts';
import type { PlainDate } from '../data/model/time.ts';
import { formatDate } from '../data/locales/format.ts';
import type { Translate } from '../data/locales/translate.ts';

/** Date until which a class of data is kept, or on which it is erased. */
export function dataDate(effects: Consequences, data: DataClass): PlainDate | null {
  return effects.data.find((fate) => fate.data === data)?.on ?? null;
}

/** When what the customer made and the profile are erased; one sentence when it is one day. */
export function erasedFacts(t: Translate, language: Language, effects: Consequences): string[] {
  const content = dataDate(effects, 'content');
  const profile = dataDate(effects, 'profile');
  const sentence = (key: 'deleteErased' | 'deleteContent' | 'deleteProfile', on: PlainDate) =>
    t(`change.${key}`, { date: formatDate(language, on) });
  if (content !== null && content === profile) return [sentence('deleteErased', content)];
  return [
    ...(content === null ? [] : [sentence('deleteContent', content)]),
    ...(profile === null ? [] : [sentence('deleteProfile', profile)]),
  ];
}
