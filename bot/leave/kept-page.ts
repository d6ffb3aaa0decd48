import { formatInstant } from '../../data/locales/format.ts';
import { translator } from '../../data/locales/translate.ts';
import type { Language } from '../../data/model/language.ts';
import type { Company } from '../../data/policy/company.ts';
import { markup } from '../markup.ts';
import { plainPage } from '../pages/plain-page.ts';
import type { Declared } from './declare-by-form.ts';

/** The declaration is stored, but its receipt could not be made: says so, with the time. */
export function keptPage(
  { at, timeZone }: Extract<Declared, { kind: 'kept' }>,
  language: Language,
  company: Company,
): string {
  const t = translator(language);
  const title = t('leave.kept_title');
  const main = markup`<h1>${title}</h1>
    <p class="lead">${t('leave.kept', formatInstant(language, at, timeZone))}</p>
    <p>${t('leave.kept_person', { contact: company.contact })}</p>`;
  return plainPage({ language, title, main, company, inLanguage: null });
}
