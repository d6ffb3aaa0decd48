import { expect } from 'chai';
import { pauseEnd, pauseStart } from '../../../data/policy/pause-start.ts';

describe('a pause', () => {
  it('begins when the paid period is over, if the customer comes back after it', () => {
    expect(pauseStart('2027-01-15', '2026-11-22', '2026-12-14')).to.equal('2026-12-14');
  });

  it('begins at once when the customer is back before the period is over, that day included', () => {
    expect(pauseStart('2026-12-13', '2026-11-22', '2026-12-14')).to.equal('2026-11-22');
    expect(pauseStart('2026-12-14', '2026-11-22', '2026-12-14')).to.equal('2026-11-22');
  });

  it('never begins in the past, where the account system is late with the next period', () => {
    expect(pauseStart('2027-01-15', '2026-11-22', '2026-11-20')).to.equal('2026-11-22');
  });

  it('lasts for as long as it was asked for, wherever it begins', () => {
    expect(pauseEnd({ months: 1 }, '2026-11-22', '2026-12-14')).to.equal('2027-01-14');
    expect(pauseEnd({ months: 2 }, '2026-11-22', '2027-09-02')).to.equal('2027-01-22');
    expect(pauseEnd({ months: 1 }, '2027-01-31', '2027-09-02')).to.equal('2027-02-28');
  });
});
