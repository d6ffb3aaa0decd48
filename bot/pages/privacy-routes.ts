import type { Server } from 'restify';
import { translator } from '../../data/locales/translate.ts';
import type { Language } from '../../data/model/language.ts';
import type { Company } from '../../data/policy/company.ts';
import { DECLARATION_YEARS, TRANSCRIPT_DAYS } from '../../data/policy/retention.ts';
import { CONSENT_GOOD_FOR } from '../../data/policy/win-back.ts';
import type { Logger } from '../log.ts';
import { markup } from '../markup.ts';
import { queryOf, route, sendHtml } from '../server/http.ts';
import { pageLanguage } from './page-language.ts';
import { plainPage } from './plain-page.ts';

export interface PrivacyRoutesDeps {
  readonly company: Company;
  readonly log: Logger;
}

/** `GET /privacy`: what is stored, how long, who sees it. */
export function privacyRoutes(server: Server, { company, log }: PrivacyRoutesDeps): void {
  server.get(
    '/privacy',
    route(log, (request, response) => {
      const language = pageLanguage(request, queryOf(request).get('lang'));
      sendHtml(response, 200, privacyPage(language, company));
      return Promise.resolve();
    }),
  );
}

function privacyPage(language: Language, company: Company): string {
  const t = translator(language);
  const { brand, contact } = company;
  const title = t('pages.privacy_title');
  const main = markup`<h1>${title}</h1>
    <p class="lead">${t('pages.privacy_intro', { brand })}</p>
    <h2>${t('pages.privacy_what')}</h2>
    <p>${t('pages.privacy_chat', TRANSCRIPT_DAYS)}</p>
    <p>${t('pages.privacy_declaration', { years: DECLARATION_YEARS })}</p>
    <p>${t('pages.privacy_reason')}</p>
    <p>${t('pages.privacy_consent', CONSENT_GOOD_FOR)}</p>
    <p>${t('pages.privacy_no_marketing')}</p>
    <p>${t('pages.privacy_record')}</p>
    <p>${t('pages.privacy_codes')}</p>
    <h2>${t('pages.privacy_not')}</h2>
    <p>${t('pages.privacy_secrets')}</p>
    <p>${t('pages.privacy_cookies')}</p>
    <h2>${t('pages.privacy_who')}</h2>
    <p>${t('pages.privacy_automatic')}</p>
    <p>${t('pages.privacy_people')}</p>
    <h2>${t('pages.privacy_rights')}</h2>
    <p>${t('pages.privacy_ask', { contact })}</p>`;
  const inLanguage = (other: Language): string => `/privacy?lang=${other}`;
  return plainPage({ language, title, main, company, inLanguage });
}
