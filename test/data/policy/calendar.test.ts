import { expect } from 'chai';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dateIn } from '../../../data/policy/calendar.ts';

describe('the date of a moment in a time zone', () => {
  it('turns at local midnight, also where the clocks change at midnight', () => {
    const turns = [
      ['Europe/Berlin', '2026-11-21T23:00:00Z', '2026-11-22'],
      ['America/Los_Angeles', '2026-11-22T08:00:00Z', '2026-11-22'],
      // Summer time ends in this night: the day has 25 hours.
      ['Europe/Berlin', '2026-10-25T23:00:00Z', '2026-10-26'],
      // Summer time begins at midnight: the day starts at one o'clock.
      ['America/Havana', '2026-03-08T05:00:00Z', '2026-03-08'],
    ] as const;
    for (const [zone, instant, date] of turns) {
      const moment = new Date(instant);
      const before = new Date(moment.getTime() - 1);
      expect(dateIn(zone, before) < date, `${zone} before ${instant}`).to.equal(true);
      expect(dateIn(zone, moment), `${zone} ${instant}`).to.equal(date);
      expect(dateIn(zone, before) < date, `${zone} before ${instant}, again`).to.equal(true);
    }
  });

  it('is what Temporal says, whatever was asked before', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Apia', 'Asia/Kathmandu'];
    const moment = fc.integer({ min: Date.UTC(2011, 0), max: Date.UTC(2031, 0) });
    const near = fc.tuple(moment, fc.integer({ min: -90_000_000, max: 90_000_000 }));
    fc.assert(
      fc.property(fc.constantFrom(...zones), near, (zone, [at, distance]) => {
        for (const ms of [at, at + distance, at]) {
          const expected = Temporal.Instant.fromEpochMilliseconds(ms)
            .toZonedDateTimeISO(zone)
            .toPlainDate()
            .toString();
          expect(dateIn(zone, new Date(ms))).to.equal(expected);
        }
      }),
      { numRuns: 300 },
    );
  });
});
