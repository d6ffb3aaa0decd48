import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { daysBetween, plus } from '../../../data/policy/calendar.ts';
import { DemoRig } from './demo-rig.ts';

describe('31 days pass and nobody looks', () => {
  it('charges, notices, resumes, ends and erases, each on its own date and in order', async () => {
    const rig = await DemoRig.start();
    await rig.accounts.apply('ada', { change: 'delete' }, 'ada-1');
    await rig.cancel('ben');
    rig.advance('P31D');
    const events = await rig.accounts.eventsAfter(0);
    expect(
      events.map((e) => `${e.on} ${e.accountId} ${e.type} ${String(e.amount?.minor ?? '')}`.trim()),
    ).to.deep.equal([
      '2026-12-01 ines charged 1200',
      '2026-12-03 carlijn charged 1200',
      '2026-12-04 hanna ended',
      '2026-12-12 gus pause_ending_soon 1200',
      '2026-12-06 ada deleted',
      '2026-12-07 emil charged 1200',
      '2026-12-10 farah charged 16800',
      '2026-12-12 gus resumed',
      '2026-12-12 gus charged 1200',
      '2026-12-14 ada ended',
      '2026-12-17 dora charged 1200',
      '2026-12-19 ines charged 400',
      '2026-12-22 ben ended',
      '2026-12-22 joost charged 1200',
    ]);
    expect(events.map((e) => e.seq)).to.deep.equal(events.map((_, i) => i + 1));
    const times = events.map((e) => e.at);
    expect(times).to.deep.equal(times.toSorted());
    expect(events.find((e) => e.type === 'pause_ending_soon')?.at).to.equal(
      '2026-12-05T15:00:00.000Z',
    );
  });

  it('is the same in one step and in many', async () => {
    const [once, often] = [await DemoRig.start(), await DemoRig.start()];
    once.advance('P100D');
    for (let day = 0; day < 100; day += 1) often.advance('P1D');
    expect(await once.accounts.eventsAfter(0)).to.deep.equal(await often.accounts.eventsAfter(0));
  });

  it('wakes by itself for what is due next, without any call', async () => {
    const rig = await DemoRig.start();
    for (let hours = 0; hours < 24 * 31; hours += 1) {
      expect(rig.alarm!.ms).to.be.at.most(3_600_000);
      rig.now = new Date(rig.now.getTime() + rig.alarm!.ms);
      rig.alarm!.ring();
    }
    expect(await rig.accounts.eventsAfter(0)).to.have.length.above(10);
  });

  it('says that something happened, also when a change comes before its own timer', async () => {
    const rig = await DemoRig.start();
    rig.move('P31D');
    expect(rig.heard).to.equal(0);
    await rig.cancel('ada');
    expect(rig.heard).to.equal(1);
    expect(await rig.accounts.eventsAfter(0)).to.not.be.empty;
    rig.accounts.tick();
    expect(rig.heard).to.equal(1);
  });

  it('never charges a customer who has gone', async () => {
    const rig = await DemoRig.start();
    await rig.cancel('ada');
    rig.advance('P2Y');
    const charges = (await rig.accounts.eventsAfter(0)).filter(
      (e) => e.accountId === 'ada' && e.type === 'charged',
    );
    expect(charges).to.be.empty;
  });

  for (const id of ['carlijn', 'joost', 'farah'])
    it(`charges ${id} exactly what was said before the end of the notice`, async () => {
      const rig = await DemoRig.start();
      const result = await rig.cancel(id);
      const said = result.outcome === 'applied' ? result.consequences.furtherCharges : [];
      expect(said).to.not.be.empty;
      rig.advance('P6M');
      const charged = (await rig.accounts.eventsAfter(0))
        .filter((event) => event.accountId === id && event.type === 'charged')
        .map(({ amount, on }) => ({ amount, on }));
      expect(charged).to.deep.equal(said);
      expect((await rig.subscription(id)).status).to.equal('ended');
    });

  it('erases the content at the end of the grace, name and address with the last contract', async () => {
    const rig = await DemoRig.start();
    await rig.accounts.apply('ada', { change: 'delete' }, 'k');
    rig.advance('P13D');
    expect(readFileSync(rig.file, 'utf8')).to.include('packing-list');
    rig.advance('P2D');
    expect(await rig.accounts.find('ada')).to.include({
      status: 'deleted',
      email: 'ada@example.com',
    });
    rig.advance('P8D');
    const ada = await rig.accounts.find('ada');
    expect(ada).to.include({ status: 'deleted', email: '', name: '' });
    expect(readFileSync(rig.file, 'utf8')).to.not.match(/Lindqvist|ada@example/);
  });

  it('erases an account a year after its last contract, as was said', async () => {
    const rig = await DemoRig.start();
    await rig.cancel('ada');
    rig.advance('P386D');
    expect(await rig.accounts.find('ada')).to.include({ status: 'active' });
    rig.advance('P2D');
    expect(await rig.accounts.find('ada')).to.include({ status: 'deleted', email: '' });
  });

  it('changes the plan on the day of the next charge', async () => {
    const rig = await DemoRig.start();
    await rig.accounts.apply(
      'ada',
      { change: 'switch', subscriptionId: 'ada-plus', planId: 'basic' },
      'k',
    );
    expect(await rig.subscription('ada')).to.have.nested.property('nextPlan.plan.name', 'Basic');
    rig.advance('P31D');
    const { plan, lastCharge } = await rig.subscription('ada');
    expect([plan.name, lastCharge]).to.deep.equal([
      'Basic',
      { amount: { minor: 400, currency: 'USD' }, on: '2026-12-14' },
    ]);
  });

  it('starts a pause when the paid period is over, notices it a week before its end, and resumes', async () => {
    const rig = await DemoRig.start();
    await rig.accounts.apply(
      'ada',
      { change: 'pause', subscriptionId: 'ada-plus', until: '2027-01-22' },
      'k',
    );
    expect((await rig.subscription('ada')).status).to.equal('pause_scheduled');
    rig.advance('P30D');
    expect((await rig.subscription('ada')).status).to.equal('paused');
    rig.advance('P60D');
    const events = (await rig.accounts.eventsAfter(0)).filter((e) => e.accountId === 'ada');
    expect(events.map((e) => `${e.type} ${e.on}`)).to.deep.equal([
      'pause_started 2026-12-14',
      'pause_ending_soon 2027-01-22',
      'resumed 2027-01-22',
      'charged 2027-01-22',
    ]);
    expect(events[1]?.at.slice(0, 10)).to.equal('2027-01-15');
  });

  it('gives ben the days of his pause back at the end of his year', async () => {
    const rig = await DemoRig.start();
    await rig.accounts.apply(
      'ben',
      { change: 'pause', subscriptionId: 'ben-year', until: '2027-01-22' },
      'k',
    );
    expect((await rig.subscription('ben')).status).to.equal('paused');
    rig.advance('P62D');
    const ben = await rig.subscription('ben');
    expect(ben.status).to.equal('active');
    expect(ben.periodEnd).to.equal('2027-11-02'); // 2 September and 61 days
  });

  it('moves a charge on the 30th to the end of February and back', async () => {
    const rig = await DemoRig.start('2026-12-08T12:00:00Z'); // ada's period began on 30 November
    rig.advance('P5M');
    const days = (await rig.accounts.eventsAfter(0))
      .filter((e) => e.accountId === 'ada')
      .map((e) => e.on);
    expect(days).to.deep.equal([
      '2026-12-30',
      '2027-01-30',
      '2027-02-28',
      '2027-03-30',
      '2027-04-30',
    ]);
  });

  it('never ends before what was paid, unless that is refunded', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 800 }),
        fc.constantFrom('ada', 'ben', 'carlijn', 'dora', 'emil', 'farah', 'ines', 'joost'),
        async (days, id) => {
          const rig = await DemoRig.start(`${plus('2026-01-01', { days })}T12:00:00Z`);
          const { id: subscriptionId, periodEnd } = await rig.subscription(id);
          const effects = await rig.preview(id, {
            change: 'cancel',
            subscriptionId,
            endDate: null,
          });
          const cut = daysBetween(effects.accessEndsOn!, periodEnd);
          expect(effects.refund !== null).to.equal(cut > 0);
          for (const charge of effects.furtherCharges)
            expect(charge.on < effects.accessEndsOn!).to.be.true;
        },
      ),
      { numRuns: 60 },
    );
  });
});
