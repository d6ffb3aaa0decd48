import { expect } from 'chai';
import { withTimeout } from '../../../bot/accounts/with-timeout.ts';
import { AdieuError } from '../../../data/model/errors.ts';
import { DemoRig } from './demo-rig.ts';

describe('an account system under a time limit', () => {
  const codeOf = (answer: Promise<unknown>) =>
    answer.then(
      () => 'answered',
      (e: unknown) => (e instanceof AdieuError ? e.code : 'bare fault'),
    );

  it('answers as it would without', async () => {
    const { accounts } = await DemoRig.start();
    const limited = withTimeout(accounts);
    expect(await limited.find('ada')).to.deep.equal(await accounts.find('ada'));
    const names: string[] = [];
    for await (const file of limited.export('ada', 'en')) names.push(file.name);
    expect(names).to.include('profile.json');
  });

  it('is unavailable when a read does not answer in time', async () => {
    const { accounts } = await DemoRig.start();
    const asleep = withTimeout({ ...accounts, find: () => new Promise(() => {}) }, 20);
    const started = performance.now();
    expect(await codeOf(asleep.find('ada'))).to.equal('account_system_unavailable');
    expect(performance.now() - started).to.be.below(1000);
  });

  it('is unavailable when the system breaks, in reads, changes and exports', async () => {
    const { accounts } = await DemoRig.start();
    const breaks = () => Promise.reject(new TypeError('socket hang up'));
    const broken = withTimeout({
      ...accounts,
      preview: breaks,
      apply: breaks,
      export: () => ({ [Symbol.asyncIterator]: () => ({ next: breaks }) }),
    });
    expect(await codeOf(broken.preview('ada', { change: 'delete' }))).to.equal(
      'account_system_unavailable',
    );
    expect(await codeOf(broken.apply('ada', { change: 'delete' }, 'k'))).to.equal(
      'account_system_unavailable',
    );
    const first = broken.export('ada', 'en')[Symbol.asyncIterator]().next();
    expect(await codeOf(first)).to.equal('account_system_unavailable');
  });

  it('passes on what has a code of ours', async () => {
    const { accounts } = await DemoRig.start();
    const limited = withTimeout(accounts);
    expect(await codeOf(limited.preview('nobody', { change: 'delete' }))).to.equal(
      'no_such_account',
    );
  });

  it('waits for a change as long as it takes', async () => {
    const { accounts } = await DemoRig.start();
    const slow = withTimeout(
      {
        ...accounts,
        apply: async (...given) => {
          await new Promise((resolve) => setTimeout(resolve, 60));
          return accounts.apply(...given);
        },
      },
      20,
    );
    expect((await slow.apply('ada', { change: 'delete' }, 'k')).outcome).to.equal('applied');
  });
});
