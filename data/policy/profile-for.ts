import type { StricterProfiles } from './company/stricter.ts';
import type { Profile } from './profile.ts';
import { AT } from './profiles/at.ts';
import { BE } from './profiles/be.ts';
import { DE } from './profiles/de.ts';
import { EU } from './profiles/eu.ts';
import { FR } from './profiles/fr.ts';
import { GB } from './profiles/gb.ts';
import { NL } from './profiles/nl.ts';
import { UNKNOWN } from './profiles/unknown.ts';
import { US_CA } from './profiles/us-ca.ts';
import { US } from './profiles/us.ts';
import { stricterProfile } from './stricter-profile.ts';

const OWN_FILE: ReadonlyMap<string, Profile> = new Map([
  ['DE', DE],
  ['AT', AT],
  ['NL', NL],
  ['BE', BE],
  ['FR', FR],
  ['GB', GB],
  ['US-CA', US_CA],
  ['US', US],
]);

/** Members of the European Union, ISO 3166-1; "EL" is how the Union itself writes Greece. */
const EU_MEMBERS: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE EL ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/**
 * The rules for a customer of this country.
 * @param country ISO 3166-1 alpha-2, with or without a region ("US-CA", "DE-BY"). What is not
 *   known, `null` included, gets the strictest rules.
 * @param stricter The company's own rows, out of its policy file.
 */
export function profileFor(country: string | null, stricter?: StricterProfiles): Profile {
  const code = (country ?? '').trim().toUpperCase();
  const land = code.split('-')[0] ?? '';
  const law = OWN_FILE.get(code) ?? OWN_FILE.get(land) ?? (EU_MEMBERS.has(land) ? EU : UNKNOWN);
  return stricter ? madeStricter(law, stricter) : law;
}

/** Asked for several times a turn: made once per policy file and profile. */
const made = new WeakMap<StricterProfiles, Map<Profile, Profile>>();

function madeStricter(law: Profile, stricter: StricterProfiles): Profile {
  const known = made.get(stricter) ?? new Map<Profile, Profile>();
  made.set(stricter, known);
  const profile = known.get(law) ?? stricterProfile(law, stricter);
  known.set(law, profile);
  return profile;
}
