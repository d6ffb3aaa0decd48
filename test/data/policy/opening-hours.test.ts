import { expect } from 'chai';
import { openNow } from '../../../data/policy/open-now.ts';
import { alwaysOpen, nextOpening } from '../../../data/policy/opening-hours.ts';

const hours = { timeZone: 'Europe/Berlin', days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
const at = (iso: string) => new Date(iso);

describe('opening hours', () => {
  it('are those of their own time zone, in winter and in summer', () => {
    expect(openNow(hours, at('2026-11-23T08:00:00Z'))).to.be.true; // Monday 09:00 CET
    expect(openNow(hours, at('2026-11-23T07:59:59Z'))).to.be.false;
    expect(openNow(hours, at('2026-07-06T07:00:00Z'))).to.be.true; // Monday 09:00 CEST
  });

  it('end with the minute before closing', () => {
    expect(openNow(hours, at('2026-11-23T15:59:59Z'))).to.be.true;
    expect(openNow(hours, at('2026-11-23T16:00:00Z'))).to.be.false;
  });

  it('are none on a Sunday', () => {
    expect(openNow(hours, at('2026-11-22T11:00:00Z'))).to.be.false;
  });

  it('come again on Monday after a weekend', () => {
    expect(nextOpening(hours, at('2026-11-20T16:30:00Z'))).to.equal('2026-11-23T08:00:00.000Z');
    expect(nextOpening(hours, at('2026-11-22T02:00:00Z'))).to.equal('2026-11-23T08:00:00.000Z');
  });

  it('come later the same day before opening, and are now while open', () => {
    expect(nextOpening(hours, at('2026-11-23T05:00:00Z'))).to.equal('2026-11-23T08:00:00.000Z');
    expect(nextOpening(hours, at('2026-11-23T10:00:00Z'))).to.equal('2026-11-23T10:00:00.000Z');
  });

  it('keep the local hour over the change of the clocks', () => {
    expect(nextOpening(hours, at('2027-03-27T12:00:00Z'))).to.equal('2027-03-29T07:00:00.000Z');
  });

  it('never come without days', () => {
    expect(nextOpening({ ...hours, days: [] }, at('2026-11-22T11:00:00Z'))).to.equal(null);
  });

  it('come next week when the one day of the week is over', () => {
    const mondays = { ...hours, days: [1] };
    expect(nextOpening(mondays, at('2026-11-23T18:00:00Z'))).to.equal('2026-11-30T08:00:00.000Z');
  });
});

describe('a company that is always open', () => {
  it('is open in the last minute of a Sunday, and has no hours to tell', () => {
    const always = {
      timeZone: 'Europe/Berlin',
      days: [1, 2, 3, 4, 5, 6, 7],
      from: '00:00',
      to: '24:00',
    };
    expect(openNow(always, new Date('2026-11-22T22:59:59Z'))).to.equal(true);
    expect(alwaysOpen(always)).to.equal(true);
    expect(alwaysOpen({ ...always, days: [1, 2, 3, 4, 5] })).to.equal(false);
  });
});
