import { expect } from 'chai';
import type { Chat } from '../support/chat.ts';
import { openFairChat } from '../support/fair-chat.ts';
import { as } from '../support/converse.ts';
import { actionsOf, textOf } from '../support/shown.ts';

describe('a button', () => {
  let chat: Chat;

  beforeEach(async () => {
    chat = await openFairChat(as('ada'));
    await chat.say('Please cancel my subscription');
  });

  afterEach(() => chat.close());

  const said = async () => (await chat.botActivities()).map(textOf);
  const receipts = async () => (await chat.store.list('receipts', 'byCase')).items;
  const declarations = async () =>
    (await chat.events()).filter(({ type }) => type === 'declaration').length;

  it('pressed twice gives the same receipt, and one change', async () => {
    const confirm = await chat.buttonData('Cancel now');
    await chat.post(confirm);
    await chat.post(confirm);
    const shown = (await said()).filter((text) => text.includes('Received on'));
    expect(shown).to.have.length(2);
    expect(shown[0]).to.equal(shown[1]);
    expect(await receipts()).to.have.length(1);
    expect(await declarations()).to.equal(1);
    expect(chat.mails).to.have.length(1);
  });

  it('pressed 30 days later still works', async () => {
    await chat.wait('P30D');
    await chat.press('Cancel now');
    expect(await declarations()).to.equal(1);
  });

  it('of another wish changes nothing and shows the card of now', async () => {
    const old = await chat.buttonData('Cancel now');
    await chat.say('pause for two months instead');
    await chat.post(old);
    expect(await declarations()).to.equal(0);
    const [answer, card] = (await said()).slice(-2);
    expect(answer).to.match(/^That button belongs to an earlier message\. Nothing was changed\./);
    expect(card).to.equal('Pause Plus until 14 February 2027?');
  });

  it('whose change was edited changes nothing', async () => {
    await chat.post({ ...(await chat.buttonData('Cancel now')), change: 'delete' });
    expect(await declarations()).to.equal(0);
    expect(await said()).to.include(
      'That button belongs to an earlier message. Nothing was changed. This is how things stand now:',
    );
  });

  for (const nonce of ['', 'x', 'a.b.c.d', 'case.1.cancel.' + 'A'.repeat(43), 'ü'.repeat(3_000)]) {
    it(`with the nonce "${nonce.slice(0, 12)}" changes nothing`, async () => {
      await chat.post({ role: 'confirm', change: 'cancel', label: 'Cancel now', nonce });
      expect(await declarations()).to.equal(0);
      expect((await said()).at(-1)).to.equal('Cancel Plus on 14 December 2026?');
    });
  }

  it("of somebody else's conversation changes nothing", async () => {
    const other = await openFairChat(as('emil'));
    try {
      await other.say('cancel');
      await chat.post(await other.buttonData('Cancel now'));
    } finally {
      await other.close();
    }
    expect(await declarations()).to.equal(0);
  });

  it('for a subscription of somebody else is not for it', async () => {
    await chat.post({ role: 'cancel', label: 'Cancel', subscriptionId: 'emil-plus' });
    expect((await said()).at(-1)).to.equal('Cancel Plus on 14 December 2026?');
    expect((await chat.accounts.find('emil'))?.subscriptions[0]?.status).to.equal('active');
  });

  it('"Back" changes nothing and shows all ways', async () => {
    await chat.press('Back');
    const [answer, options] = (await chat.botActivities()).slice(-2);
    expect(answer && textOf(answer)).to.equal('Nothing was changed.');
    expect(options && actionsOf(options).map(({ title }) => title)).to.deep.equal([
      'Pause',
      'Cancel',
      'Delete account',
      'Talk to a person',
      'Cancel subscription',
    ]);
    expect(await declarations()).to.equal(0);
  });

  it('is asked for when the customer types "yes": words carry nothing out', async () => {
    await chat.say('yes');
    expect(await declarations()).to.equal(0);
    expect((await said()).slice(-2)).to.deep.equal([
      'To go ahead, please press "Cancel now". Then it is done.',
      'Cancel Plus on 14 December 2026?',
    ]);
    await chat.press('Cancel now');
    expect(await declarations()).to.equal(1);
  });

  it('for a reason, pressed after the question was answered, is noted as well', async () => {
    await chat.press('Cancel now');
    await chat.press('Too expensive');
    await chat.press('Poor support');
    const { items } = await chat.store.list('cases', 'byConversation');
    expect(items[0]?.doc.reasons.map(({ reason }) => reason)).to.deep.equal([
      'too_expensive',
      'bad_support',
    ]);
  });

  for (const value of [
    null,
    7,
    'x',
    [],
    {},
    { role: 'root' },
    { role: 'confirm' },
    { role: 'select' },
  ]) {
    it(`that sends ${JSON.stringify(value)} gets an answer`, async () => {
      const before = (await said()).length;
      await chat.post(value);
      expect((await said()).length).to.be.above(before);
      expect(await declarations()).to.equal(0);
    });
  }
});
