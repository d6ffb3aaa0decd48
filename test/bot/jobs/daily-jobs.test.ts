import { expect } from 'chai';
import { AdjustableClock } from '../../../bot/clock.ts';
import { DailyJobs } from '../../../bot/jobs/daily-jobs.ts';
import { createMemoryStore } from '../../../data/store/memory-store.ts';

describe('what happens once a night', () => {
  function night(at: string) {
    const ran: string[] = [];
    const faults: string[] = [];
    let machineAt = at;
    const started = (): AdjustableClock => new AdjustableClock(0, () => Date.parse(machineAt));
    const clock = started();
    const store = createMemoryStore();
    /** Of a program that starts when the machine says so. */
    const machine = (now: string): void => void (machineAt = now);
    const jobs = () =>
      new DailyJobs({
        store,
        clock: machineAt === at ? clock : started(),
        timeZone: 'Europe/Berlin',
        jobs: {
          broken: () => Promise.reject(new Error('on purpose')),
          purge: () => Promise.resolve(void ran.push('purge')),
        },
        onError: (_, job) => faults.push(job),
      });
    return { ran, faults, clock, jobs, machine };
  }

  it('happens once a day, which begins at three in the morning', async () => {
    const { ran, clock, jobs } = night('2026-11-22T01:30:00Z');
    const daily = jobs();
    await daily.runDue();
    await daily.runDue();
    expect(ran).to.have.length(1);
    clock.advance('PT29M');
    await daily.runDue();
    expect(ran, '02:59 in Berlin').to.have.length(1);
    clock.advance('PT1M');
    await daily.runDue();
    expect(ran, '03:00 in Berlin').to.have.length(2);
  });

  it('happens once when the clock jumps over several nights', async () => {
    const { ran, clock, jobs } = night('2026-11-22T12:00:00Z');
    const daily = jobs();
    await daily.runDue();
    clock.advance('P31D');
    await daily.runDue();
    await daily.runDue();
    expect(ran).to.have.length(2);
  });

  for (const [change, before] of [
    ['an hour is left out', '2027-03-27T12:00:00Z'],
    ['an hour comes twice', '2026-10-24T12:00:00Z'],
  ] as const) {
    it(`happens once in the night in which ${change}`, async () => {
      const { ran, clock, jobs } = night(before);
      const daily = jobs();
      await daily.runDue();
      for (let minutes = 0; minutes < 24 * 60; minutes += 10) {
        clock.advance('PT10M');
        await daily.runDue();
      }
      expect(ran).to.have.length(2);
    });
  }

  it('goes on in the next night where the clock was years ahead and is set right', async () => {
    const { ran, jobs, machine } = night('2036-11-22T12:00:00Z');
    await jobs().runDue();
    machine('2026-11-22T12:00:00Z');
    await jobs().runDue();
    await jobs().runDue();
    machine('2026-11-23T12:00:00Z');
    await jobs().runDue();
    expect(ran).to.have.length(3);
  });

  it('is not done again by a process whose clock is a little behind', async () => {
    const { ran, jobs, machine } = night('2026-11-22T02:00:01Z');
    await jobs().runDue();
    machine('2026-11-22T01:59:59Z');
    await jobs().runDue();
    expect(ran).to.have.length(1);
  });

  it('is done by one of several processes', async () => {
    const { ran, jobs } = night('2026-11-22T12:00:00Z');
    await Promise.all([jobs().runDue(), jobs().runDue(), jobs().runDue()]);
    expect(ran).to.have.length(1);
  });

  it('goes on with the next job when one fails', async () => {
    const { ran, faults, jobs } = night('2026-11-22T12:00:00Z');
    await jobs().runDue();
    expect(faults).to.deep.equal(['broken']);
    expect(ran).to.deep.equal(['purge']);
  });
});
