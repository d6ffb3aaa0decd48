import { expect } from 'chai';
import { AdjustableClock } from '../../../bot/clock.ts';
import { DailyJobs } from '../../../bot/jobs/daily-jobs.ts';
import { createMemoryStore } from '../../../data/store/memory-store.ts';

describe('what happens once a night', () => {
  function night(at: string) {
    const ran: string[] = [];
    const faults: string[] = [];
    const clock = new AdjustableClock(0, () => Date.parse(at));
    const store = createMemoryStore();
    const jobs = () =>
      new DailyJobs({
        store,
        clock,
        timeZone: 'Europe/Berlin',
        jobs: {
          broken: () => Promise.reject(new Error('on purpose')),
          purge: () => Promise.resolve(void ran.push('purge')),
        },
        onError: (_, job) => faults.push(job),
      });
    return { ran, faults, clock, jobs };
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
