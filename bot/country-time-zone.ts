/** Countries with several zones whose people nearly all live in one. */
const MOSTLY: Readonly<Record<string, string>> = {
  DE: 'Europe/Berlin',
  ES: 'Europe/Madrid',
  PT: 'Europe/Lisbon',
  'US-CA': 'America/Los_Angeles',
};

/** The time zone of a country that has one, out of the platform's own data; `null` where it takes more to know. */
export function timeZoneOf(country: string | null): string | null {
  if (country === null) return null;
  const mostly = MOSTLY[country];
  if (mostly !== undefined) return mostly;
  const zones = zonesOf(country);
  return zones.length === 1 ? (zones[0] ?? null) : null;
}

function zonesOf(country: string): readonly string[] {
  try {
    // TypeScript's library does not know the method yet; Node 24 has it.
    const locale: Intl.Locale & { getTimeZones?: () => string[] | undefined } = new Intl.Locale(
      `und-${country}`,
    );
    return locale.getTimeZones?.() ?? [];
  } catch {
    return [];
  }
}
