import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { DemoRig } from './demo-rig.ts';

const cancelAda = { change: 'cancel', subscriptionId: 'ada-plus', endDate: null } as const;

describe('a change of a demo account', () => {
  let rig: DemoRig;
  beforeEach(async () => (rig = await DemoRig.start()));

  it('is carried out once per key, and a repetition gets the same consequences', async () => {
    const first = await rig.accounts.apply('ada', cancelAda, 'key-1');
    rig.advance('P3D');
    const second = await rig.accounts.apply('ada', cancelAda, 'key-1');
    expect([first.outcome, second.outcome]).to.deep.equal(['applied', 'already']);
    expect(second).to.deep.equal({ ...first, outcome: 'already' });
    expect(await rig.subscription('ada')).to.include({
      status: 'cancel_scheduled',
      accessEndsOn: '2026-12-14',
    });
  });

  it('is known again after a crash between the effect and the answer', async () => {
    await rig.cancel('ben', 'key-1');
    await rig.open();
    expect((await rig.cancel('ben', 'key-1')).outcome).to.equal('already');
  });

  it('keeps the earlier end when somebody cancels again under another key', async () => {
    await rig.cancel('ben', 'key-1');
    rig.advance('P5D');
    const again = await rig.cancel('ben', 'key-2');
    expect(again.outcome).to.equal('already');
    expect((await rig.subscription('ben')).accessEndsOn).to.equal('2026-12-22');
  });

  it('can be taken back until the last day, and a repeated old key does not bring it about again', async () => {
    await rig.cancel('ada', 'key-1');
    rig.advance('P20D');
    const undone = await rig.accounts.apply(
      'ada',
      { change: 'undo', subscriptionId: 'ada-plus' },
      'key-2',
    );
    expect(undone.outcome).to.equal('applied');
    await rig.cancel('ada', 'key-1');
    rig.advance('P10D');
    expect(await rig.subscription('ada')).to.deep.include({
      status: 'active',
      accessEndsOn: null,
      periodEnd: '2027-01-14',
    });
  });

  it('is too late to take back once the contract has ended', async () => {
    await rig.cancel('ada');
    rig.advance('P25D');
    const result = await rig.accounts.apply(
      'ada',
      { change: 'undo', subscriptionId: 'ada-plus' },
      'k',
    );
    expect(result).to.deep.equal({ outcome: 'refused', code: 'too_late' });
  });

  it('returns the money of a withdrawal at once, and an early end on its day', async () => {
    await rig.accounts.apply('dora', { change: 'withdraw', subscriptionId: 'dora-plus' }, 'k');
    expect((await rig.subscription('dora')).status).to.equal('ended');
    expect(await exported('dora', 'charges.csv')).to.include('2026-11-22,NL-5902,12.00,EUR,refund');
    await rig.cancel('ben');
    expect(await exported('ben', 'charges.csv')).to.not.include('refund');
    rig.advance('P31D');
    expect(await exported('ben', 'charges.csv')).to.include('2026-12-22,NL-4711,83.51,EUR,refund');
  });

  it('lets dora withdraw on the last day and not on the day after', async () => {
    rig.advance('P9D'); // 1 December
    const { changes } = await rig.accounts.capabilities('dora', 'dora-plus');
    expect(changes).to.include('withdraw');
    rig.advance('P1D');
    const late = await rig.accounts.apply(
      'dora',
      { change: 'withdraw', subscriptionId: 'dora-plus' },
      'k',
    );
    expect(late).to.deep.equal({ outcome: 'refused', code: 'too_late' });
  });

  it('resumes gus today with a charge, and hanna stays when she takes it back', async () => {
    await rig.accounts.apply('gus', { change: 'resume', subscriptionId: 'gus-plus' }, 'k1');
    expect(await rig.subscription('gus')).to.deep.include({
      status: 'active',
      lastCharge: { amount: { minor: 1200, currency: 'USD' }, on: '2026-11-22' },
      periodEnd: '2026-12-22',
      pause: null,
    });
    await rig.accounts.apply('hanna', { change: 'undo', subscriptionId: 'hanna-plus' }, 'k2');
    expect(await rig.subscription('hanna')).to.include({ status: 'active', accessEndsOn: null });
  });

  it('puts gus back into his pause when he takes a cancellation back', async () => {
    await rig.cancel('gus');
    await rig.accounts.apply('gus', { change: 'undo', subscriptionId: 'gus-plus' }, 'k');
    expect((await rig.subscription('gus')).status).to.equal('paused');
  });

  it('takes a deletion back with the contracts that it ended, and no others', async () => {
    await rig.cancel('ines');
    await rig.accounts.apply('ines', { change: 'delete' }, 'k1');
    expect(await rig.accounts.find('ines')).to.include({
      status: 'deletion_scheduled',
      deletionDueOn: '2026-12-06',
    });
    await rig.accounts.apply('ines', { change: 'undo', subscriptionId: null }, 'k2');
    expect(await rig.accounts.find('ines')).to.include({ status: 'active', deletionDueOn: null });
    expect((await rig.subscription('ines', 0)).status).to.equal('cancel_scheduled');
    expect((await rig.subscription('ines', 1)).status).to.equal('active');
  });

  it('lets nothing go on in an account that is being deleted', async () => {
    await rig.cancel('ada');
    await rig.accounts.apply('ada', { change: 'delete' }, 'k1');
    const result = await rig.accounts.apply(
      'ada',
      { change: 'undo', subscriptionId: 'ada-plus' },
      'k2',
    );
    expect(result).to.deep.equal({ outcome: 'refused', code: 'not_possible_now' });
  });

  const refusals = [
    [
      'a subscription of somebody else',
      { change: 'cancel', subscriptionId: 'ben-year', endDate: null },
      'no_such_subscription',
    ],
    [
      'a pause into the past',
      { change: 'pause', subscriptionId: 'ada-plus', until: '2026-11-22' },
      'not_possible_now',
    ],
    [
      'a pause of more than three months',
      { change: 'pause', subscriptionId: 'ada-plus', until: '2027-03-15' },
      'not_possible_now',
    ],
    [
      'a plan that does not exist',
      { change: 'switch', subscriptionId: 'ada-plus', planId: 'gold' },
      'not_possible_now',
    ],
  ] as const;
  for (const [what, request, code] of refusals)
    it(`refuses ${what} with a code, and changes nothing`, async () => {
      const before = await rig.accounts.find('ada');
      expect(await rig.accounts.apply('ada', request, 'k')).to.deep.equal({
        outcome: 'refused',
        code,
      });
      expect(await rig.accounts.find('ada')).to.deep.equal(before);
    });

  it('of an account that does not exist is a fault with a code', async () => {
    const fault = await rig.accounts
      .apply('nobody', { change: 'delete' }, 'k')
      .catch((e: unknown) => e);
    expect(fault).to.have.property('code', 'no_such_account');
  });

  it('goes on after a restart in the middle, wherever the program was stopped', async () => {
    await rig.cancel('carlijn');
    rig.advance('P10D');
    await rig.open();
    rig.move('P21D');
    await rig.open();
    const undisturbed = await DemoRig.start();
    await undisturbed.cancel('carlijn');
    undisturbed.advance('P31D');
    expect(await rig.accounts.eventsAfter(0)).to.deep.equal(
      await undisturbed.accounts.eventsAfter(0),
    );
    expect(await rig.subscription('carlijn')).to.deep.equal(
      await undisturbed.subscription('carlijn'),
    );
  });

  it('is in a file that a person can read and nobody else', () => {
    const text = readFileSync(rig.file, 'utf8');
    expect(text).to.match(/\n {6}"name": "Ben Hartmann",\n/);
    expect(statSync(rig.file).mode & 0o777).to.equal(0o600);
  });

  it('does not start on a file that somebody broke', async () => {
    writeFileSync(rig.file, readFileSync(rig.file, 'utf8').replace('"2026-11-14"', '"soon"'));
    expect(await rig.open().catch((e: unknown) => e)).to.be.instanceOf(Error);
  });

  it('changes nothing in memory when the disk takes nothing', async () => {
    const { accounts, file } = rig;
    const { chmodSync, rmSync, mkdirSync } = await import('node:fs');
    rmSync(file);
    mkdirSync(file); // a folder stands where the file should go
    chmodSync(file, 0o700);
    expect(await accounts.apply('ada', cancelAda, 'k').catch((e: unknown) => e)).to.be.instanceOf(
      Error,
    );
    expect((await rig.subscription('ada')).status).to.equal('active');
  });

  async function exported(id: string, name: string): Promise<string> {
    for await (const file of rig.accounts.export(id, 'en'))
      if (file.name === name) return new TextDecoder().decode(file.content);
    throw new Error(`no ${name}`);
  }
});
