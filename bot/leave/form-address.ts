import type { Language } from '../../data/model/language.ts';
import type { FormChange } from './leave-form.ts';

export const FORM_PATHS: Readonly<Record<FormChange, string>> = {
  cancel: '/leave',
  withdraw: '/withdraw',
};

/** The address of an empty form in a language, for a country. */
export function formAddress(
  change: FormChange,
  language: Language,
  country: string | null,
): string {
  const place = country === null ? '' : `&country=${encodeURIComponent(country)}`;
  return `${FORM_PATHS[change]}?lang=${language}${place}`;
}

/** ISO 3166-1 alpha-2, with the state where there is one: "DE", "US-CA". Anything else is `null`. */
export function readCountry(text: string | null): string | null {
  const country = text?.trim().toUpperCase() ?? '';
  return /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(country) ? country : null;
}
