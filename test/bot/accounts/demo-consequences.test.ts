import { expect } from 'chai';
import type { Consequences } from '../../../data/model/account.ts';
import { DemoRig } from './demo-rig.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const eur = (minor: number) => ({ minor, currency: 'EUR' });
const gbp = (minor: number) => ({ minor, currency: 'GBP' });

interface Expected {
  readonly end: string;
  readonly last: Consequences['lastCharge'];
  readonly further?: Consequences['furtherCharges'];
  readonly refund?: Consequences['refund'];
  readonly undo: string;
  readonly rule: string;
}

/** All on Sunday, 22 November 2026; worked out by hand from each contract. */
const CANCEL: Readonly<Record<string, Expected>> = {
  ada: {
    end: '2026-12-14',
    last: { amount: usd(1200), on: '2026-11-14' },
    undo: '2026-12-13',
    rule: 'contract.period_end',
  },
  // 120.00 EUR paid from 2 September for 365 days; 254 of them, from 22 December on, go back: 83.506...
  ben: {
    end: '2026-12-22',
    last: { amount: eur(12000), on: '2026-09-02' },
    refund: eur(8351),
    undo: '2026-12-21',
    rule: 'de.after_renewal',
  },
  // 19 of the 31 days from 3 December: 12.00 * 19 / 31 = 7.354...
  carlijn: {
    end: '2026-12-22',
    last: { amount: eur(735), on: '2026-12-03' },
    further: [{ amount: eur(735), on: '2026-12-03' }],
    undo: '2026-12-21',
    rule: 'nl.after_renewal',
  },
  dora: {
    end: '2026-12-17',
    last: { amount: eur(1200), on: '2026-11-17' },
    undo: '2026-12-16',
    rule: 'contract.period_end',
  },
  emil: {
    end: '2026-12-07',
    last: { amount: gbp(1200), on: '2026-11-07' },
    undo: '2026-12-06',
    rule: 'contract.period_end',
  },
  farah: {
    end: '2027-01-10',
    last: { amount: eur(16800), on: '2026-12-10' },
    further: [{ amount: eur(16800), on: '2026-12-10' }],
    undo: '2027-01-09',
    rule: 'contract.notice',
  },
  gus: {
    end: '2026-12-12',
    last: { amount: usd(1200), on: '2026-09-13' },
    undo: '2026-12-11',
    rule: 'contract.period_end',
  },
  hanna: {
    end: '2026-12-04',
    last: { amount: eur(1200), on: '2026-11-04' },
    undo: '2026-12-03',
    rule: 'contract.period_end',
  },
  ines: {
    end: '2026-12-01',
    last: { amount: eur(1200), on: '2026-11-01' },
    undo: '2026-11-30',
    rule: 'contract.period_end',
  },
  joost: {
    end: '2027-03-22',
    last: { amount: eur(1200), on: '2027-02-22' },
    further: [
      { amount: eur(1200), on: '2026-12-22' },
      { amount: eur(1200), on: '2027-01-22' },
      { amount: eur(1200), on: '2027-02-22' },
    ],
    undo: '2027-03-21',
    rule: 'contract.minimum_term',
  },
};

const CHANGES: Readonly<Record<string, readonly string[]>> = {
  ada: ['cancel', 'pause', 'delete', 'switch'],
  ben: ['cancel', 'pause', 'delete'],
  carlijn: ['cancel', 'pause', 'delete', 'switch'],
  dora: ['cancel', 'pause', 'delete', 'withdraw', 'switch'],
  emil: ['cancel', 'pause', 'delete', 'switch'],
  farah: ['cancel', 'pause', 'delete'],
  gus: ['cancel', 'delete', 'resume', 'undo'],
  hanna: ['delete', 'undo'],
  ines: ['cancel', 'pause', 'delete', 'switch'],
  joost: ['cancel', 'pause', 'delete', 'switch'],
};

describe('what leaving means for each demo account', () => {
  let rig: DemoRig;
  before(async () => (rig = await DemoRig.start()));

  for (const [id, expected] of Object.entries(CANCEL))
    it(`${id} cancels and is out on ${expected.end}`, async () => {
      const { id: subscriptionId } = await rig.subscription(id);
      const effects = await rig.preview(id, { change: 'cancel', subscriptionId, endDate: null });
      expect(effects).to.deep.include({
        accessEndsOn: expected.end,
        billingEndsOn: expected.end,
        lastCharge: expected.last,
        furtherCharges: expected.further ?? [],
        refund: expected.refund ?? null,
        undoUntil: expected.undo,
      });
      expect(effects.notice?.rule).to.equal(expected.rule);
    });

  for (const [id, changes] of Object.entries(CHANGES))
    it(`${id} can ${changes.join(', ')}`, async () => {
      const { id: subscriptionId } = await rig.subscription(id);
      const { changes: possible } = await rig.accounts.capabilities(id, subscriptionId);
      expect(possible).to.have.members([...changes]);
    });

  it('keeps the data of ada for a year, invoices for the tax office, the declaration as proof', async () => {
    const effects = await rig.preview('ada', {
      change: 'cancel',
      subscriptionId: 'ada-plus',
      endDate: null,
    });
    expect(effects.data).to.deep.equal([
      { data: 'profile', fate: 'kept', on: '2027-12-14', reason: 'way_back' },
      { data: 'content', fate: 'kept', on: '2027-12-14', reason: 'way_back' },
      { data: 'invoices', fate: 'kept', on: '2034-12-31', reason: 'tax_law' },
      { data: 'declaration', fate: 'kept', on: '2032-12-31', reason: 'proof' },
    ]);
  });

  it('takes a later end that is asked for, and no earlier one', async () => {
    const request = { change: 'cancel', subscriptionId: 'ada-plus' } as const;
    const later = await rig.preview('ada', { ...request, endDate: '2027-01-14' });
    expect(later).to.deep.include({
      accessEndsOn: '2027-01-14',
      furtherCharges: [{ amount: usd(1200), on: '2026-12-14' }],
    });
    const earlier = await rig.preview('ada', { ...request, endDate: '2026-11-25' });
    expect(earlier.accessEndsOn).to.equal('2026-12-14');
  });

  it('pauses ada from the end of what she paid, and ben at once since his year is long', async () => {
    const ada = await rig.preview('ada', {
      change: 'pause',
      subscriptionId: 'ada-plus',
      until: '2027-01-22',
    });
    expect(ada).to.deep.include({
      accessEndsOn: '2026-12-14',
      billingEndsOn: '2026-12-14',
      startsAgain: { on: '2027-01-22', price: usd(1200) },
      undoUntil: '2027-01-21',
    });
    const ben = await rig.preview('ben', {
      change: 'pause',
      subscriptionId: 'ben-year',
      until: '2027-01-22',
    });
    expect(ben.accessEndsOn).to.equal('2026-11-22');
  });

  it('deletes ada after 14 days; her contract ends on its own day, her name goes with it', async () => {
    const effects = await rig.preview('ada', { change: 'delete' });
    expect(effects).to.deep.include({
      accessEndsOn: '2026-12-06',
      billingEndsOn: '2026-12-14',
      contractsEndOn: '2026-12-14',
      undoUntil: '2026-12-05',
    });
    expect(effects.data.slice(0, 2)).to.deep.equal([
      { data: 'profile', fate: 'erased', on: '2026-12-14', reason: null },
      { data: 'content', fate: 'erased', on: '2026-12-06', reason: null },
    ]);
  });

  it('deletes ines with both of her contracts', async () => {
    expect((await rig.preview('ines', { change: 'delete' })).contractsEndOn).to.equal('2026-12-19');
  });

  it('gives dora everything back when she withdraws, and nobody else can', async () => {
    const effects = await rig.preview('dora', { change: 'withdraw', subscriptionId: 'dora-plus' });
    expect(effects).to.deep.include({
      accessEndsOn: '2026-11-22',
      refund: eur(1200),
      undoUntil: null,
    });
    const refused = await rig
      .preview('ben', { change: 'withdraw', subscriptionId: 'ben-year' })
      .catch((e: unknown) => e);
    expect(refused).to.have.property('code', 'change_not_possible');
  });

  it('offers ada Basic for 4.00 USD from her next charge', async () => {
    const { cheaperPlans } = await rig.accounts.capabilities('ada', 'ada-plus');
    expect(cheaperPlans).to.deep.equal([
      { id: 'basic', name: 'Basic', price: usd(400), interval: 'month' },
    ]);
    const effects = await rig.preview('ada', {
      change: 'switch',
      subscriptionId: 'ada-plus',
      planId: 'basic',
    });
    expect(effects.startsAgain).to.deep.equal({ on: '2026-12-14', price: usd(400) });
  });

  it('says that 14 people are concerned when farah leaves', async () => {
    const effects = await rig.preview('farah', {
      change: 'cancel',
      subscriptionId: 'farah-team',
      endDate: null,
    });
    expect(effects.seatsAffected).to.equal(14);
  });

  it('shows the situations the demo promises', async () => {
    const { accounts } = rig;
    const emil = await accounts.find('emil');
    expect([emil?.openInvoices.length, emil?.disputes.length]).to.deep.equal([1, 1]);
    expect(await accounts.find('farah')).to.include({ kind: 'business', country: 'IE' });
    expect(await rig.subscription('gus')).to.deep.include({
      status: 'paused',
      pause: { from: '2026-10-13', until: '2026-12-12' },
    });
    expect(await rig.subscription('hanna')).to.include({
      status: 'cancel_scheduled',
      accessEndsOn: '2026-12-04',
    });
    expect((await accounts.find('ines'))?.subscriptions).to.have.length(2);
    expect(await rig.subscription('ada')).to.include({
      contract: 'NL-2203',
      periodStart: '2026-11-14',
      periodEnd: '2026-12-14',
    });
    expect((await rig.subscription('joost')).terms.minimumTermEndsOn).to.equal('2027-03-22');
    expect(await accounts.find('nobody')).to.equal(null);
  });

  it('leaves everything as it was after any number of previews', async () => {
    const before = await rig.accounts.find('ada');
    await rig.preview('ada', { change: 'delete' });
    expect(await rig.accounts.find('ada')).to.deep.equal(before);
  });
});
