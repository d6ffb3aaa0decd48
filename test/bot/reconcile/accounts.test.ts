import { expect } from 'chai';
import type { ChangeRequest } from '../../../data/model/change.ts';
import { AdieuError } from '../../../data/model/errors.ts';
import { reconcile } from '../../../bot/reconcile/reconcile.ts';
import { sampleCase } from '../../data/store/samples.ts';
import { type Chat, CODE, openChat } from '../../support/chat.ts';
import { as } from '../../support/converse.ts';
import { differencesIn } from '../../support/reconciled.ts';

const subscriptionId = 'ada-plus';

describe('what was reported as done', () => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await openChat(as('ada'));
    await chat.arrive();
  });
  afterEach(() => chat.close());

  const kinds = async (): Promise<readonly string[]> =>
    (await differencesIn(chat)).map((line) => line.split(':')[0] ?? '');
  /** As the company's own people do it, in their own program. */
  const byTheHost = async (request: ChangeRequest): Promise<void> => {
    const { outcome } = await chat.accounts.apply('ada', request, `host ${request.change}`);
    expect(outcome).to.equal('applied');
  };

  it('is so in the account system, for as long as nobody changes it there', async () => {
    await chat.say('I hereby cancel my subscription');
    expect(await kinds()).to.deep.equal([]);
    await byTheHost({ change: 'undo', subscriptionId });
    expect(await kinds()).to.deep.equal(['not_applied']);
  });

  it('is so after the end, too', async () => {
    await chat.say('I hereby cancel my subscription');
    await chat.wait('P60D');
    expect(await kinds()).to.deep.equal([]);
  });

  it('is compared with what was done last: an undoing by the customer is no difference', async () => {
    await chat.say('I hereby cancel my subscription');
    await chat.wait('PT1M');
    await chat.say('undo the cancellation please');
    await chat.press('Undo now');
    expect((await chat.accounts.find('ada'))?.subscriptions[0]?.status).to.equal('active');
    expect(await kinds()).to.deep.equal([]);
    await byTheHost({ change: 'cancel', subscriptionId, endDate: null });
    expect(await kinds(), 'the undoing does not hold').to.deep.equal(['not_applied']);
  });

  it('is a deletion that is under way, and then carried out', async () => {
    await chat.say('delete my account');
    await chat.press('Delete now');
    await chat.say(CODE);
    expect((await chat.accounts.find('ada'))?.status).to.equal('deletion_scheduled');
    expect(await kinds()).to.deep.equal([]);
    await chat.wait('P30D');
    expect(await kinds()).to.deep.equal([]);
  });

  it('is a deletion that was taken back elsewhere, and a difference', async () => {
    await chat.say('delete my account');
    await chat.press('Delete now');
    await chat.say(CODE);
    await byTheHost({ change: 'undo', subscriptionId: null });
    expect(await kinds()).to.deep.equal(['not_applied']);
  });

  it('is told of while a change to another contract is on its way, and not while one to the same is', async () => {
    await chat.say('I hereby cancel my subscription');
    await byTheHost({ change: 'undo', subscriptionId });
    const declared = (of: string): Promise<void> => {
      const request = { change: 'cancel', subscriptionId: of, endDate: null } as const;
      const patch = { accountId: 'ada', state: 'declared', request } as const;
      const doc = sampleCase('case_on_its_way', patch);
      return chat.store.commit([
        { op: 'put', collection: 'cases', id: doc.id, doc, expect: 'any' },
      ]);
    };
    await declared('ada-other');
    expect(await kinds()).to.deep.equal(['not_applied']);
    await declared(subscriptionId);
    expect(await kinds()).to.deep.equal([]);
  });

  it('is not told of where the account system does not answer', async () => {
    await chat.say('I hereby cancel my subscription');
    const down = new AdieuError('account_system_unavailable', 'down');
    const { store, clock } = chat;
    const found = await reconcile({
      store,
      accounts: { find: () => Promise.reject(down) },
      now: new Date(clock.now().getTime() + 7_200_000),
      since: '',
      onDifference: ({ kind }) => expect.fail(kind),
    });
    expect(found).to.include({ changes: 0, unchecked: 1, differences: 0 });
  });
});
