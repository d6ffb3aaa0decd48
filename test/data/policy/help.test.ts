import { expect } from 'chai';
import { BUILT_IN_HELP, helpAllowed, type HelpQuestion } from '../../../data/policy/help.ts';
import { profileFor } from '../../../data/policy/profile-for.ts';

const tooExpensive: HelpQuestion = {
  profile: profileFor('US-CA'),
  company: { help: { too_expensive: 'on', temporary_break: 'on', technical_problems: 'off' } },
  reasons: ['too_expensive'],
  mood: 'calm',
  sensitive: null,
  complaint: false,
  change: 'cancel',
  withConfirmCard: true,
  afterNo: false,
  alreadyShown: false,
  daysSinceLastHelp: null,
};

describe('help, once', () => {
  it('answers a price with the cheaper plan, then a pause', () => {
    expect(helpAllowed(tooExpensive)).to.deep.equal({ reason: 'too_expensive', entry: 'on' });
    expect(BUILT_IN_HELP.too_expensive).to.deep.equal(['cheaper_plan', 'pause']);
  });

  it('answers a break with a pause', () => {
    const reasons = ['temporary_break'] as const;
    expect(helpAllowed({ ...tooExpensive, reasons })?.reason).to.equal('temporary_break');
    expect(BUILT_IN_HELP.temporary_break).to.deep.equal(['pause']);
  });

  it('answers the first reason that has a rule', () => {
    const reasons = ['bad_support', 'temporary_break'] as const;
    expect(helpAllowed({ ...tooExpensive, reasons })?.reason).to.equal('temporary_break');
  });

  it('says what the company wrote for the reason', () => {
    const entry = { text: { en: 'One.', de: 'Eins.', nl: 'Een.' } };
    const company = { help: { too_expensive: entry } };
    expect(helpAllowed({ ...tooExpensive, company })).to.deep.equal({
      reason: 'too_expensive',
      entry,
    });
  });

  const never: readonly (readonly [string, Partial<HelpQuestion>])[] = [
    ['no reason was volunteered', { reasons: [] }],
    ['no rule answers the reason', { reasons: ['not_needed'] }],
    ['the company switched it off', { reasons: ['technical_problems'] }],
    ['the company says nothing about it', { reasons: ['missing_feature'] }],
    ['the customer said no', { afterNo: true }],
    ['it was shown before', { alreadyShown: true }],
    ['the person was helped 89 days ago', { daysSinceLastHelp: 89 }],
    ['Germany shows the confirm card', { profile: profileFor('DE') }],
    ['the country is unknown and the card is shown', { profile: profileFor(null) }],
    ['the customer is upset', { mood: 'upset' }],
    ['the customer is in distress', { mood: 'distressed' }],
    ['somebody died', { sensitive: 'bereavement' }],
    ['somebody is ill', { sensitive: 'illness' }],
    ['there is no money', { sensitive: 'hardship' }],
    ['a child writes', { sensitive: 'minor' }],
    ['a lawyer is named', { sensitive: 'legal_threat' }],
    ['it is a complaint', { complaint: true }],
    ['it is about privacy', { reasons: ['too_expensive', 'privacy_trust'] }],
    ['erasure is asked for', { change: 'delete' }],
    ['the contract is withdrawn from', { change: 'withdraw' }],
  ];
  for (const [when, patch] of never)
    it(`is silent when ${when}`, () => {
      expect(helpAllowed({ ...tooExpensive, ...patch })).to.equal(null);
    });

  it('may come again after 90 days', () => {
    expect(helpAllowed({ ...tooExpensive, daysSinceLastHelp: 90 })).to.not.equal(null);
  });

  it('may come in Germany in a turn without the card', () => {
    const question = { ...tooExpensive, profile: profileFor('DE'), withConfirmCard: false };
    expect(helpAllowed({ ...question, change: null })).to.not.equal(null);
  });
});
