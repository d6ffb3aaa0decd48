import { expect } from 'chai';
import { renewed } from '../../../bot/accounts/demo/billing.ts';
import { change } from '../../../bot/accounts/demo/change.ts';
import type { DemoAccount, DemoSubscription } from '../../../bot/accounts/demo/records.ts';
import { seed } from '../../../bot/accounts/demo/seed.ts';
import type { ChangeRequest } from '../../../data/model/change.ts';
import { COMPANY, DemoRig, START } from './demo-rig.ts';

const TODAY = '2026-11-22';

/** A demo account with its first contract written otherwise, and what a change makes of it today. */
function changed(
  id: string,
  other: (subscription: DemoSubscription) => DemoSubscription[],
  request: (subscriptionId: string) => ChangeRequest,
) {
  const account = seed(new Date(START), COMPANY).accounts.find((one) => one.id === id);
  const [subscription] = account?.subscriptions ?? [];
  if (!account || !subscription) throw new Error(`${id} has no contract`);
  const situation: DemoAccount = { ...account, subscriptions: other(subscription) };
  return change({ account: situation, company: COMPANY, today: TODAY }, request(subscription.id));
}

const usd = (minor: number) => ({ minor, currency: 'USD' });
const eur = (minor: number) => ({ minor, currency: 'EUR' });

describe('at the borders of a demo account', () => {
  it('an end of tomorrow can still be taken back today, one of today no more', async () => {
    const rig = await DemoRig.start();
    rig.advance('P21D'); // Sunday, 13 December
    const request = { change: 'cancel', subscriptionId: 'ada-plus', endDate: null } as const;
    expect(await rig.preview('ada', request)).to.include({
      accessEndsOn: '2026-12-14',
      undoUntil: '2026-12-13',
    });
  });

  it('whoever withdraws gets back all that was ever charged', () => {
    const two = (one: DemoSubscription) => [
      { ...one, charges: [...one.charges, { amount: eur(300), on: TODAY }] },
    ];
    const result = changed('dora', two, (subscriptionId) => ({
      change: 'withdraw',
      subscriptionId,
    }));
    expect(result).to.have.nested.property('consequences.refund').deep.equal(eur(1500));
  });

  it('whoever deletes two contracts that are paid for longer gets the rest of both back', () => {
    const twice = (one: DemoSubscription) => [one, { ...one, id: 'second', contract: 'NL-4712' }];
    const result = changed('ben', twice, () => ({ change: 'delete' }));
    // 120.00 x 254 / 365, each rounded up by itself.
    expect(result)
      .to.have.nested.property('consequences.refund')
      .deep.equal(eur(2 * 8351));
  });

  it('a trial is not paused', () => {
    const tried = (one: DemoSubscription) => [
      { ...one, terms: { ...one.terms, trialEndsOn: one.periodEnd } },
    ];
    const result = changed('ada', tried, (subscriptionId) => ({
      change: 'pause',
      subscriptionId,
      until: '2027-01-22',
    }));
    expect(result).to.deep.equal({ outcome: 'refused', code: 'not_possible_now' });
  });

  it('the first paid period after a trial is no tacit renewal, the one after it is', () => {
    const [ada] = seed(new Date(START), COMPANY).accounts;
    const [one] = ada?.subscriptions ?? [];
    if (!one) throw new Error('ada has no contract');
    const terms = { ...one.terms, renewedTacitly: false, trialEndsOn: one.periodEnd };
    const first = renewed({ ...one, terms }).subscription;
    expect(first.terms).to.include({ trialEndsOn: null, renewedTacitly: false });
    expect(renewed(first).subscription.terms.renewedTacitly).to.equal(true);
  });

  it('a first term is over on the day that it ends, and what goes on has renewed itself', async () => {
    const rig = await DemoRig.start();
    rig.advance('P4M');
    const { terms } = await rig.subscription('joost');
    expect(terms).to.include({ minimumTermEndsOn: null, renewedTacitly: true });
  });

  it('the day is that of the customer, on both sides of UTC', async () => {
    const west = await DemoRig.start('2026-11-23T05:00:00Z'); // Sunday evening in California
    await west.accounts.apply('ada', { change: 'delete' }, 'k');
    expect(await west.accounts.find('ada')).to.include({ deletionDueOn: '2026-12-06' });
    const east = await DemoRig.start('2026-11-22T23:30:00Z'); // Monday in Berlin
    await east.cancel('ben');
    expect(await east.subscription('ben')).to.include({ accessEndsOn: '2026-12-23' });
  });

  it('a charge is made as the day begins where the customer is', async () => {
    const rig = await DemoRig.start();
    rig.advance('P1M');
    const charge = (await rig.accounts.eventsAfter(0)).find((one) => one.accountId === 'ada');
    expect(charge).to.include({
      type: 'charged',
      on: '2026-12-14',
      at: '2026-12-14T08:00:00.000Z',
    });
  });

  it('an account that is deleted ends with its contract where that is sooner', async () => {
    const rig = await DemoRig.start();
    rig.advance('P12D'); // 4 December: the grace is over on the 18th, what is paid for on the 14th
    expect(await rig.preview('ada', { change: 'delete' })).to.include({
      accessEndsOn: '2026-12-14',
      contractsEndOn: '2026-12-14',
    });
  });

  it('what was charged today is not still to be charged', async () => {
    const rig = await DemoRig.start();
    await rig.cancel('carlijn');
    const before = await rig.preview('carlijn', { change: 'delete' });
    expect(before.furtherCharges.map(({ on }) => on)).to.deep.equal(['2026-12-03']);
    rig.advance('P11D'); // 3 December
    expect(await rig.preview('carlijn', { change: 'delete' })).to.deep.include({
      furtherCharges: [],
    });
  });

  it('no length of a pause is named where there is none', async () => {
    const rig = await DemoRig.start();
    expect(await rig.accounts.capabilities('gus', 'gus-plus')).to.include({ longestPause: null });
    const { longestPause } = await rig.accounts.capabilities('ada', 'ada-plus');
    expect(longestPause).to.deep.equal({ months: 3 });
  });

  it('a cheaper plan that was chosen holds for the rest of the notice, and again when the end is taken back', async () => {
    const rig = await DemoRig.start();
    const subscriptionId = 'carlijn-plus';
    await rig.accounts.apply(
      'carlijn',
      { change: 'switch', subscriptionId, planId: 'basic' },
      'k1',
    );
    const cancelled = await rig.cancel('carlijn');
    // Basic from 3 December on: 4.00 x 19 / 31 = 2.45; Plus would be 7.35.
    expect(cancelled)
      .to.have.nested.property('consequences.furtherCharges')
      .deep.equal([{ amount: eur(245), on: '2026-12-03' }]);
    await rig.accounts.apply('carlijn', { change: 'undo', subscriptionId }, 'k2');
    expect(await rig.subscription('carlijn')).to.have.nested.property('nextPlan.plan.id', 'basic');
    await rig.cancel('carlijn', 'again');
    rig.advance('P31D');
    expect((await rig.subscription('carlijn')).lastCharge).to.deep.equal({
      amount: eur(245),
      on: '2026-12-03',
    });
  });

  it('an end that is asked for charges the new plan from its day on', async () => {
    const rig = await DemoRig.start();
    const subscriptionId = 'ada-plus';
    await rig.accounts.apply('ada', { change: 'switch', subscriptionId, planId: 'basic' }, 'k');
    const request = { change: 'cancel', subscriptionId, endDate: '2027-02-14' } as const;
    expect(await rig.preview('ada', request)).to.deep.include({
      furtherCharges: [
        { amount: usd(400), on: '2026-12-14' },
        { amount: usd(400), on: '2027-01-14' },
      ],
    });
  });

  it('notice runs from the declaration, however late the end is asked for', async () => {
    const rig = await DemoRig.start();
    rig.advance('P1D');
    const request = { change: 'cancel', subscriptionId: 'ben-year', endDate: null } as const;
    expect(await rig.preview('ben', request)).to.include({ accessEndsOn: '2026-12-23' });
    const declared = { ...request, declaredOn: TODAY };
    expect(await rig.preview('ben', declared)).to.include({ accessEndsOn: '2026-12-22' });
    // Nobody has declared tomorrow.
    const claimed = { ...request, declaredOn: '2026-11-24' };
    expect(await rig.preview('ben', claimed)).to.include({ accessEndsOn: '2026-12-23' });
  });

  it('what was charged after a declared end comes back, and service ends today', async () => {
    const rig = await DemoRig.start();
    rig.advance('P23D'); // 15 December, charged on the 14th
    const request = { change: 'cancel', subscriptionId: 'ada-plus', endDate: null } as const;
    const declared = { ...request, declaredOn: '2026-12-13' };
    expect(await rig.preview('ada', declared)).to.deep.include({
      accessEndsOn: '2026-12-15',
      billingEndsOn: '2026-12-14',
      refund: usd(1200),
      furtherCharges: [],
      undoUntil: null,
    });
    rig.advance('P2M'); // Charged on 14 January and 14 February as well.
    expect(await rig.preview('ada', declared)).to.deep.include({
      billingEndsOn: '2026-12-14',
      refund: usd(3600),
    });
  });

  it('a withdrawal that was declared on the last day is in time on the day after', async () => {
    const rig = await DemoRig.start();
    rig.advance('P10D'); // 2 December, a day late
    const request = { change: 'withdraw', subscriptionId: 'dora-plus' } as const;
    const late = await rig.accounts.apply('dora', request, 'late');
    expect(late).to.deep.equal({ outcome: 'refused', code: 'too_late' });
    const declared = { ...request, declaredOn: '2026-12-01' };
    const inTime = await rig.accounts.apply('dora', declared, 'in time');
    expect(inTime).to.have.property('outcome', 'applied');
  });
});
