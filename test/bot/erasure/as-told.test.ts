import { expect } from 'chai';
import { accountSubject } from '../../../bot/audit/personal.ts';
import { daysBetween } from '../../../data/policy/calendar.ts';
import { type App, startApp } from '../../support/app.ts';
import { mailTo } from '../../support/mail-files.ts';
import { advanceClock, kindOf, WebsiteCustomer } from '../../support/website-customer.ts';

describe('what the answer to a deletion says', () => {
  let app: App;
  beforeEach(async () => (app = await startApp()));
  afterEach(() => app.stop());

  it('comes true by the day that it names: gone is gone, and what stays is there', async () => {
    const { store, config } = app.context;
    const ada = await WebsiteCustomer.arrive(app.url, 'ada');
    await ada.say('delete my account');
    await ada.press('Delete now');
    const code = /\d{6}/.exec((await mailTo(config.dataDir, 'code', 'ada@example.com')).text ?? '');
    await ada.say(code?.[0] ?? 'no code');
    await ada.until((seen) => seen.some((one) => kindOf(one) === 'receipt'));
    await app.context.outbox.drain();
    const receiptOf = async () =>
      (await store.list('receipts', 'byAccount', { equals: 'ada' })).items[0]?.doc;
    const told = (await receiptOf())?.consequences?.data ?? [];
    const dayOf = (data: string) => told.find((one) => one.data === data)?.on ?? '';
    const left = async () => ({
      conversation: await store.get('conversations', ada.conversationId),
      key: await store.get('auditKeys', accountSubject('ada')),
      no_marketing: await store.get('meta', 'no_marketing:ada'),
      receipt: await receiptOf(),
    });
    const days = daysBetween(new Date().toISOString().slice(0, 10), dayOf('conversation'));
    await advanceClock(app.url, `P${String(days - 1)}D`);
    await app.context.sealer.seal();
    for (const [what, doc] of Object.entries(await left())) expect(doc, what).to.be.an('object');
    await advanceClock(app.url, 'P2D');
    await advanceClock(app.url, 'P1D');
    const { conversation, key, no_marketing, receipt } = await left();
    expect(dayOf('record')).to.equal(dayOf('conversation'));
    expect({ conversation, key }).to.deep.equal({ conversation: null, key: null });
    expect(no_marketing).to.be.an('object');
    expect(receipt?.declaration.change).to.equal('delete');
  });
});
