import { expect } from 'chai';
import { DemoRig } from './demo-rig.ts';

const CANCEL = { change: 'cancel', subscriptionId: 'ada-plus', endDate: null } as const;

describe('what the demo accounts answer twice', () => {
  it('is the same', async () => {
    const { accounts } = await DemoRig.start();
    const first = await accounts.preview('ada', CANCEL);
    expect(await accounts.preview('ada', CANCEL)).to.deep.equal(first);
    const can = await accounts.capabilities('ada', 'ada-plus');
    expect(await accounts.capabilities('ada', 'ada-plus')).to.deep.equal(can);
  });

  it('is not the same for another question, another subscription or another account', async () => {
    const { accounts } = await DemoRig.start();
    const atPeriodEnd = await accounts.preview('ada', CANCEL);
    const later = await accounts.preview('ada', { ...CANCEL, endDate: '2027-03-14' });
    expect(later.accessEndsOn).to.not.equal(atPeriodEnd.accessEndsOn);
    const plans = async (id: string, subscriptionId: string) =>
      (await accounts.capabilities(id, subscriptionId)).cheaperPlans.length;
    expect(await plans('ines', 'ines-plus')).to.be.above(await plans('ines', 'ines-basic'));
    expect(await plans('farah', 'farah-team')).to.equal(0);
  });

  it('follows a change of the account, and the calendar', async () => {
    const rig = await DemoRig.start();
    const before = await rig.accounts.preview('ada', CANCEL);
    expect((await rig.accounts.capabilities('ada', 'ada-plus')).changes).to.include('cancel');
    await rig.cancel('ada');
    expect((await rig.accounts.capabilities('ada', 'ada-plus')).changes).to.not.include('cancel');
    await rig.accounts.apply('ada', { change: 'undo', subscriptionId: 'ada-plus' }, 'undo-1');
    expect((await rig.accounts.preview('ada', CANCEL)).accessEndsOn).to.equal(before.accessEndsOn);
    rig.advance('P31D');
    const after = await rig.accounts.preview('ada', CANCEL);
    expect(after.accessEndsOn! > before.accessEndsOn!).to.equal(true);
  });
});
