import { expect } from 'chai';
import { CHANGES } from '../../../data/model/change.ts';
import { REASONS } from '../../../data/model/understanding.ts';
import { PROFILE_KEYS } from '../../../data/policy/profile.ts';
import { profileFor } from '../../../data/policy/profile-for.ts';
import {
  mayAskToWrite,
  SOLVABLE_REASONS,
  winBackToday,
  type Leaver,
  type WinBackQuestion,
} from '../../../data/policy/win-back.ts';

const leaver: Leaver = {
  profile: profileFor('NL'),
  change: 'cancel',
  reasons: ['missing_feature'],
  mood: 'calm',
  inTrouble: false,
  comeBackOn: null,
  objected: false,
};

/** Left in November, may be written to, and what was missing is there since January. */
const solved: WinBackQuestion = {
  ...leaver,
  today: '2027-02-01',
  consentedOn: '2026-11-22',
  writtenBefore: false,
  account: 'ended',
  solved: [{ reason: 'missing_feature', on: '2027-01-15' }],
};

const barOf = (change: Partial<WinBackQuestion>) => {
  const answer = winBackToday({ ...solved, ...change });
  return 'bar' in answer ? answer.bar : null;
};

describe('asking whether one may write once', () => {
  it('is done where there may be something to write about', () => {
    expect(mayAskToWrite(leaver, false)).to.equal(true);
    expect(mayAskToWrite({ ...leaver, reasons: [] }, false)).to.equal(false);
    expect(mayAskToWrite({ ...leaver, reasons: [], comeBackOn: '2027-03-01' }, false)).to.equal(
      true,
    );
    for (const reason of REASONS) {
      const solvable = SOLVABLE_REASONS.some((one) => one === reason);
      expect(mayAskToWrite({ ...leaver, reasons: [reason] }, false), reason).to.equal(solvable);
    }
  });

  it('is done once a person', () => {
    expect(mayAskToWrite(leaver, true)).to.equal(false);
  });

  it('is never done in Germany, nor where the country is not known', () => {
    const asked = PROFILE_KEYS.filter((key) =>
      mayAskToWrite({ ...leaver, profile: profileFor(key === 'EU' ? 'PT' : key) }, false),
    );
    expect(asked).to.have.members(['AT', 'NL', 'BE', 'FR', 'EU', 'GB', 'US-CA', 'US']);
    expect(mayAskToWrite({ ...leaver, profile: profileFor(null) }, false)).to.equal(false);
  });

  it('is done of people who cancel or withdraw, never of people who want to be erased', () => {
    const asked = CHANGES.filter((change) => mayAskToWrite({ ...leaver, change }, false));
    expect(asked).to.have.members(['cancel', 'withdraw']);
  });

  for (const [who, change] of [
    ['in distress', { mood: 'distressed' }],
    ['who told of a death, an illness, hardship or a minor', { inTrouble: true }],
    ['who said that they want no advertising', { objected: true }],
    ['whose life has changed', { reasons: ['missing_feature', 'life_change'] }],
    ['who do not trust us with their data', { reasons: ['missing_feature', 'privacy_trust'] }],
    ['who closed their business', { reasons: ['business_closed'], comeBackOn: '2027-03-01' }],
  ] as const) {
    it(`is not done of people ${who}`, () => {
      expect(mayAskToWrite({ ...leaver, ...change }, false)).to.equal(false);
    });
  }
});

describe('writing once', () => {
  it('is done when the reason is solved, from that day on', () => {
    expect(winBackToday(solved)).to.deep.equal({
      cause: { kind: 'solved', reason: 'missing_feature' },
    });
    expect(barOf({ today: '2027-01-14' })).to.equal('nothing_new');
    expect(barOf({ today: '2027-01-15' })).to.equal(null);
  });

  it('is not done for another reason than the one given, nor for what was there when they left', () => {
    expect(barOf({ solved: [{ reason: 'too_expensive', on: '2027-01-15' }] })).to.equal(
      'nothing_new',
    );
    expect(barOf({ solved: [{ reason: 'missing_feature', on: '2026-11-22' }] })).to.equal(
      'nothing_new',
    );
    expect(barOf({ solved: [] })).to.equal('nothing_new');
  });

  it('is done on the day that was named, and not before, whatever is solved', () => {
    const named = { reasons: ['temporary_break'], comeBackOn: '2027-02-01' } as const;
    expect(winBackToday({ ...solved, ...named })).to.deep.equal({
      cause: { kind: 'date', on: '2027-02-01' },
    });
    expect(barOf({ ...named, today: '2027-01-31' })).to.equal('nothing_new');
    expect(barOf({ comeBackOn: '2027-03-01' })).to.equal('nothing_new');
  });

  for (const [bar, who, change] of [
    ['no_consent', 'who did not say so', { consentedOn: null }],
    ['written_before', 'who were written to before', { writtenBefore: true }],
    ['objected', 'who objected since', { objected: true }],
    ['erased', 'whose account is gone or about to be', { account: 'erased' }],
    ['erased', 'who asked to be erased', { change: 'delete' }],
    ['still_a_customer', 'who are customers still or again', { account: 'running' }],
    ['consent_too_old', 'who said so more than a year ago', { today: '2027-11-23' }],
    ['forbidden', 'in Germany', { profile: profileFor('DE') }],
    ['left_alone', 'whose life has changed', { reasons: ['missing_feature', 'life_change'] }],
    ['left_alone', 'who left for privacy', { reasons: ['missing_feature', 'privacy_trust'] }],
    ['left_alone', 'who grieve, are ill, in need, or minors', { inTrouble: true }],
    ['left_alone', 'in distress', { mood: 'distressed' }],
    ['left_alone', 'who only paused', { change: 'pause' }],
  ] as const) {
    it(`is not done to people ${who}`, () => expect(barOf(change)).to.equal(bar));
  }

  it('counts a year from the day that was named, where one was', () => {
    const named = { comeBackOn: '2027-12-01', today: '2027-12-01' } as const;
    expect(barOf(named)).to.equal(null);
    expect(barOf({ ...named, today: '2028-12-02' })).to.equal('consent_too_old');
  });
});
