import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../../data/model/language.ts';
import { translator } from '../../data/locales/translate.ts';
import type { Company } from '../../data/policy/company.ts';
import { Html, markup } from '../markup.ts';
import { PLAIN_STYLE } from './plain-style.ts';

export interface PlainPage {
  readonly language: Language;
  readonly title: string;
  readonly main: Html;
  readonly company: Pick<Company, 'brand' | 'contact' | 'privacyUrl'>;
  /** The same page in another language; `null`: it is in one language only, as a receipt. */
  readonly inLanguage: ((language: Language) => string) | null;
}

/** What the languages call themselves. */
const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  nl: 'Nederlands',
};

const STYLE = new Html(PLAIN_STYLE);

/** In the page, so that no browser asks for one. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  readFileSync(new URL('../web/chat/mark.svg', import.meta.url), 'utf8').trim(),
)}`;

/** A whole page without scripts. */
export function plainPage({ language, title, main, company, inLanguage }: PlainPage): string {
  const t = translator(language);
  const privacy = company.privacyUrl ?? `/privacy?lang=${language}`;
  return markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="${ICON}" />
        <title>${title} · ${company.brand}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <header>
          <div class="column">
            <span class="brand">${company.brand}</span
            >${inLanguage && languageLinks(language, inLanguage, t('pages.languages'))}
          </div>
        </header>
        <div class="column"><main>${main}</main></div>
        <footer>
          <div class="column">
            <ul>
              <li><a href="${privacy}">${t('common.privacy')}</a></li>
              <li><a href="mailto:${company.contact}">${company.contact}</a></li>
            </ul>
          </div>
        </footer>
      </body>
    </html> `.toString();
}

function languageLinks(
  now: Language,
  address: (language: Language) => string,
  label: string,
): Html {
  const links = LANGUAGES.map((language) => {
    const current = language === now ? markup` aria-current="true"` : null;
    return markup`<li>
      <a lang="${language}" hreflang="${language}" href="${address(language)}" ${current}
        >${OWN_NAMES[language]}</a
      >
    </li>`;
  });
  return markup`<nav aria-label="${label}">
    <ul>
      ${links}
    </ul>
  </nav>`;
}
