import type { CalendarLength } from '../model/time.ts';
import type { Stricter, StricterProfiles } from './company/stricter.ts';
import { inWords, isLonger } from './length.ts';
import type { Profile, ProfileKey } from './profile.ts';
import { KNOWN_PROFILES, UNKNOWN } from './profiles/unknown.ts';

type Row = keyof Stricter;

interface Looser {
  readonly row: Row;
  readonly rule: `I${number}`;
  readonly message: string;
}

/** Invariant that each row serves. */
const RULES: Readonly<Record<Row, `I${number}`>> = {
  helpWithConfirm: 'I19',
  signInToDeclare: 'I08',
  confirmCard: 'I13',
  endDateIfNoneGiven: 'I17',
  mayAskForWinBack: 'I45',
  withdrawalDays: 'I32',
  longestNoticeAfterRenewal: 'I39',
  longestNoticeInMinimumTerm: 'I39',
  longestMinimumTerm: 'I39',
};

/** Rows in which these are looser than the law of the profile, or of any where they are for all. */
export function looserRows(key: ProfileKey | 'all', rows: Stricter): readonly Looser[] {
  const profiles = [...KNOWN_PROFILES, UNKNOWN].filter((one) => key === 'all' || one.key === key);
  return ROWS.flatMap((row) => {
    const asked = rows[row];
    const over = profiles.find((one) => asked !== undefined && isLooser(row, asked, one[row]));
    if (!over) return [];
    const message = `is looser than ${over.key}, which has ${said(over[row])}`;
    return [{ row, rule: RULES[row], message }];
  });
}

const ROWS = Object.keys(RULES) as readonly Row[];

/** The profile with a company's rows in it, which were found to be no looser. */
export function stricterProfile(profile: Profile, written: StricterProfiles): Profile {
  return { ...profile, ...written.all, ...written[profile.key] };
}

const STRICT: Readonly<Partial<Record<Row, Profile[Row]>>> = {
  helpWithConfirm: 0,
  signInToDeclare: 'never',
  confirmCard: 'five_fields',
  endDateIfNoneGiven: 'earliest',
  mayAskForWinBack: false,
};

function isLooser(row: Row, asked: Stricter[Row], law: Profile[Row]): boolean {
  if (row === 'withdrawalDays') return typeof law === 'number' && Number(asked) < law;
  if (isLength(asked)) return isLength(law) && isLonger(asked, law);
  return law === STRICT[row] && asked !== law;
}

function said(row: Profile[Row]): string {
  return isLength(row) ? inWords(row) : String(row);
}

function isLength(row: unknown): row is CalendarLength {
  return typeof row === 'object' && row !== null;
}
