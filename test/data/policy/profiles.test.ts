import { expect } from 'chai';
import { profileFor } from '../../../data/policy/profile-for.ts';
import { KNOWN_PROFILES, UNKNOWN } from '../../../data/policy/profiles/unknown.ts';

describe('the profile of a country', () => {
  const cases: readonly (readonly [string | null, string])[] = [
    ['DE', 'DE'],
    ['de-BY', 'DE'],
    ['AT', 'AT'],
    ['NL', 'NL'],
    ['BE', 'BE'],
    ['FR', 'FR'],
    ['IE', 'EU'],
    ['PT', 'EU'],
    ['GB', 'GB'],
    ['US-CA', 'US-CA'],
    ['US-NY', 'US'],
    ['us', 'US'],
    ['CH', 'unknown'],
    ['', 'unknown'],
    [null, 'unknown'],
  ];
  for (const [country, key] of cases) {
    it(`is ${key} for ${String(country)}`, () => {
      expect(profileFor(country).key).to.equal(key);
    });
  }

  it('is that of the Union for each of its members without a file of their own', () => {
    const members = 'BG CY CZ DK EE EL ES FI GR HR HU IE IT LT LU LV MT PL PT RO SE SI SK';
    for (const country of members.split(' '))
      expect(profileFor(country).key, country).to.equal('EU');
    for (const country of ['NO', 'IS', 'CH', 'TR', 'UA'])
      expect(profileFor(country).key, country).to.equal('unknown');
  });

  it('shows no help beside the confirm card in Germany, one line elsewhere', () => {
    expect(profileFor('DE').helpWithConfirm).to.equal(0);
    for (const country of ['AT', 'NL', 'BE', 'FR', 'IE', 'GB', 'US-CA', 'US'])
      expect(profileFor(country).helpWithConfirm, country).to.equal(1);
  });

  it('lets nobody but the United States ask for a sign-in to declare', () => {
    const allowed = KNOWN_PROFILES.filter((p) => p.signInToDeclare === 'allowed').map((p) => p.key);
    expect(allowed).to.deep.equal(['US-CA', 'US']);
  });

  it('is row by row the strictest where the country is not known', () => {
    expect(UNKNOWN).to.deep.include({
      helpWithConfirm: 0,
      signInToDeclare: 'never',
      confirmCard: 'five_fields',
      longestNoticeAfterRenewal: { months: 1 },
      longestNoticeInMinimumTerm: { months: 1 },
      longestMinimumTerm: { years: 1 },
      oldContracts: null,
      endDateIfNoneGiven: 'earliest',
      withdrawalDays: 14,
      mayAskForWinBack: false,
    });
  });

  it('names the law that each rests on', () => {
    for (const profile of KNOWN_PROFILES) {
      expect(profile.sources, profile.key).to.not.be.empty;
      expect(profile.noticeSource, profile.key).to.not.equal('');
    }
  });
});
