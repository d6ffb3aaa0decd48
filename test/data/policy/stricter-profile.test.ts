import { expect } from 'chai';
import type { Stricter } from '../../../data/policy/company/stricter.ts';
import type { CalendarLength } from '../../../data/model/time.ts';
import type { Profile } from '../../../data/policy/profile.ts';
import { KNOWN_PROFILES, UNKNOWN } from '../../../data/policy/profiles/unknown.ts';
import { looserRows, stricterProfile } from '../../../data/policy/stricter-profile.ts';

const PROFILES = [...KNOWN_PROFILES, UNKNOWN];

/** The rows of a profile as a company would copy them into its policy file. */
function asWritten(profile: Profile): Stricter {
  const { helpWithConfirm, signInToDeclare, confirmCard, endDateIfNoneGiven } = profile;
  const { mayAskForWinBack, withdrawalDays, longestNoticeAfterRenewal } = profile;
  const { longestNoticeInMinimumTerm, longestMinimumTerm } = profile;
  return {
    helpWithConfirm,
    signInToDeclare,
    confirmCard,
    endDateIfNoneGiven,
    mayAskForWinBack,
    ...(withdrawalDays !== null && { withdrawalDays }),
    ...(longestNoticeAfterRenewal && { longestNoticeAfterRenewal }),
    ...(longestNoticeInMinimumTerm && { longestNoticeInMinimumTerm }),
    ...(longestMinimumTerm && { longestMinimumTerm }),
  };
}

const aDayMore = (length: CalendarLength): CalendarLength => ({
  ...length,
  days: (length.days ?? 0) + 1,
});

describe('the rows that a company sets', () => {
  for (const profile of PROFILES) {
    const law = asWritten(profile);

    it(`may say what the law says anyway (${profile.key})`, () => {
      expect(looserRows(profile.key, law)).to.deep.equal([]);
    });

    it(`may not be a day looser (${profile.key})`, () => {
      const looser: Stricter = {
        ...(law.withdrawalDays !== undefined && { withdrawalDays: law.withdrawalDays - 1 }),
        ...(law.longestNoticeAfterRenewal && {
          longestNoticeAfterRenewal: aDayMore(law.longestNoticeAfterRenewal),
        }),
        ...(law.longestNoticeInMinimumTerm && {
          longestNoticeInMinimumTerm: aDayMore(law.longestNoticeInMinimumTerm),
        }),
        ...(law.longestMinimumTerm && { longestMinimumTerm: aDayMore(law.longestMinimumTerm) }),
        ...(profile.helpWithConfirm === 0 && { helpWithConfirm: 1 }),
        ...(profile.signInToDeclare === 'never' && { signInToDeclare: 'allowed' }),
        ...(profile.confirmCard === 'five_fields' && { confirmCard: 'button' }),
        ...(profile.endDateIfNoneGiven === 'earliest' && { endDateIfNoneGiven: 'period_end' }),
        ...(!profile.mayAskForWinBack && { mayAskForWinBack: true }),
      };
      expect(looserRows(profile.key, looser).map(({ row }) => row)).to.have.members(
        Object.keys(looser),
      );
    });

    it(`are held against the strictest of all where they are for all (${profile.key})`, () => {
      const rows = looserRows('all', law).map(({ row }) => row);
      expect(rows).to.deep.equal(looserRows('unknown', law).map(({ row }) => row));
    });
  }

  it('win over the rows for all, and both over the law', () => {
    const [de] = PROFILES;
    const made = stricterProfile(de!, {
      all: { longestNoticeAfterRenewal: { days: 20 }, withdrawalDays: 30 },
      DE: { longestNoticeAfterRenewal: {} },
    });
    expect(made).to.deep.include({ longestNoticeAfterRenewal: {}, withdrawalDays: 30 });
    expect(made.longestMinimumTerm).to.deep.equal({ years: 2 });
  });
});
