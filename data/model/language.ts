/** The languages that Adieu speaks. A further one is a folder in `data/locales`. */
export const LANGUAGES = ['en', 'de', 'nl'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Reads a BCP 47 tag ("de-AT") as one of our languages; anything else is `null`. */
export function readLanguage(tag: unknown): Language | null {
  if (typeof tag !== 'string') return null;
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}
