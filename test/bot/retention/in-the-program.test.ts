import { expect } from 'chai';
import { AUDIT_SEQUENCE } from '../../../data/model/audit.ts';
import type { Receipt } from '../../../data/model/records.ts';
import { type App, startApp } from '../../support/app.ts';
import { advanceClock, WebsiteCustomer } from '../../support/website-customer.ts';

describe('a conversation whose time is over', () => {
  let app: App;
  beforeEach(async () => (app = await startApp()));
  afterEach(() => app.stop());

  const receiptOf = async (account: string): Promise<Receipt> => {
    const { items } = await app.context.store.list('receipts', 'byAccount', { equals: account });
    return items[0]?.doc ?? expect.fail('no receipt');
  };
  const evidence = async () => {
    await app.context.sealer.seal();
    const chain = await app.context.store.entriesAfter(AUDIT_SEQUENCE, 0);
    return chain.flatMap(({ entry }) =>
      entry.kind === 'audit' && entry.chained.entry.what === 'purged'
        ? [entry.chained.entry.facts]
        : [],
    );
  };

  it('goes by the clock, with evidence; the visitor comes back to a new one', async () => {
    const visitor = await WebsiteCustomer.arrive(app.url, null);
    await visitor.say('how long is the notice period?');
    await advanceClock(app.url, 'P29D');
    expect(await app.context.store.get('conversations', visitor.conversationId)).to.not.equal(null);
    await advanceClock(app.url, 'P2D');
    expect(await app.context.store.get('conversations', visitor.conversationId)).to.equal(null);
    expect(await app.context.store.entriesAfter(visitor.conversationId, 0)).to.deep.equal([]);
    const [facts] = (await evidence()).filter(({ rule }) => rule === 'conversations');
    expect(facts).to.include({ rule: 'conversations', conversations: 1 });
    const again = await WebsiteCustomer.arrive(app.url, null);
    expect(again.conversationId).to.not.equal(visitor.conversationId);
  });

  it('leaves the receipt, whose link still takes the cancellation back', async () => {
    const joost = await WebsiteCustomer.arrive(app.url, 'joost');
    await joost.say('ik zeg hierbij mijn abonnement op');
    await joost.until((seen) =>
      seen.some(({ channelData }) => channelData?.adieu?.kind === 'receipt'),
    );
    await app.context.outbox.drain();
    await advanceClock(app.url, 'P91D');
    expect(await app.context.store.get('conversations', joost.conversationId)).to.equal(null);
    const { id, key } = await receiptOf('joost');
    const page = await (await fetch(`${app.url}/receipts/${id}?key=${key}`)).text();
    expect(page).to.include('ik zeg hierbij mijn abonnement op');
    const undone = await fetch(`${app.url}/undo/${id}?key=${key}`, { method: 'POST' });
    expect(undone.status).to.equal(200);
    const account = await app.context.accounts.find('joost');
    expect(account?.subscriptions[0]?.status).to.equal('active');
    const off = await fetch(`${app.url}/unsubscribe/${id}?key=${key}`);
    expect(off.status).to.equal(200);
  });
});
