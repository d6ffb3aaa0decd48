import { expect } from 'chai';
import { writeOnce } from '../../../bot/win-back/write-once.ts';
import type { Company } from '../../../data/policy/company.ts';
import { type Chat, openChat } from '../../support/chat.ts';
import { as } from '../../support/converse.ts';
import { brokenPromises } from '../../support/fair.ts';

const winBack: NonNullable<Company['winBack']> = {
  solved: [
    {
      reason: 'missing_feature',
      on: '2027-01-15',
      text: {
        en: 'There is a calendar now, beside the notes.',
        de: 'Es gibt jetzt einen Kalender neben den Notizen.',
        nl: 'Er is nu een agenda naast de notities.',
      },
    },
  ],
};

describe('the one message to people who have left', () => {
  let chat: Chat;
  afterEach(() => chat.close());

  const night = () =>
    writeOnce({
      store: chat.store,
      accounts: chat.accounts,
      clock: chat.clock,
      company: { winBack },
      wakeOutbox: () => undefined,
    });
  /** Cancels, says what was missing, and answers the questions afterwards. */
  const leave = async (
    account: string,
    words: { readonly cancel: string; readonly confirm: string; readonly why: string },
    answers: Readonly<Record<string, string>> = { mayWrite: 'true' },
  ) => {
    chat = await openChat(as(account), { company: { winBack } });
    await chat.arrive();
    await chat.say(words.cancel);
    await chat.press(words.confirm);
    await chat.say(words.why);
    await chat.press('4', answers);
    chat.mails.length = 0;
  };
  const ada = {
    cancel: 'please cancel my subscription',
    confirm: 'Cancel now',
    why: 'I need a calendar and you have none, a feature is missing',
  };
  const fair = async () => expect(await brokenPromises(chat.store, 'c1')).to.deep.equal([]);

  it('goes out when the reason is solved, in the morning, with its ways out', async () => {
    await leave('ada', ada);
    await chat.wait('P30D');
    expect(await night()).to.equal(0);
    await chat.wait('P30D');
    await chat.wait('PT16H');
    expect(await night()).to.equal(1);
    await chat.worker.drain();
    expect(chat.mails).to.deep.equal([]);
    await chat.wait('PT7H');
    const [mail, ...others] = chat.mails;
    expect(others).to.deep.equal([]);
    expect(mail).to.include({
      kind: 'win_back',
      to: 'ada@example.com',
      subject: 'Northlight: what made you leave is solved',
    });
    expect(mail?.text).to.include(
      'When you left Northlight on 22 November 2026, you told us why: “Something is missing”.',
    );
    expect(mail?.text).to.include('There is a calendar now, beside the notes.');
    expect(mail?.unsubscribeUrl).to.match(/\/unsubscribe\/receipt_[\w-]+\?key=[\w-]+$/);
    expect(mail?.text).to.include(mail?.unsubscribeUrl);
    expect((await chat.events()).at(-1)).to.include({ type: 'mail', kind: 'win_back' });
    await fair();
  });

  it('goes out once, however many nights pass and however many do it at once', async () => {
    await leave('ada', ada);
    await chat.wait('P60D');
    const asked = await Promise.all([night(), night(), night()]);
    expect(asked.reduce((sum, count) => sum + count)).to.equal(1);
    await chat.wait('P1D');
    expect(await night()).to.equal(0);
    await chat.wait('P30D');
    expect(await night()).to.equal(0);
    expect(chat.mails.filter(({ kind }) => kind === 'win_back')).to.have.length(1);
    await fair();
  });

  it('comes on the day that was named, in the customer’s own language', async () => {
    await leave('carlijn', {
      cancel: 'ik wil mijn abonnement opzeggen',
      confirm: 'Nu opzeggen',
      why: 'ik ben tot 1 maart 2027 op reis, het is alleen even pauze',
    });
    await chat.wait('P98D');
    expect(await night()).to.equal(0);
    await chat.wait('P1D');
    expect(await night()).to.equal(1);
    await chat.wait('P1D');
    expect(chat.mails.map(({ subject }) => subject)).to.deep.equal([
      'Northlight: de dag die u noemde',
    ]);
    expect(chat.mails[0]?.text).to.match(
      /noemde u 1 maart 2027\. Vanaf die dag mochten we u één keer/,
    );
    await fair();
  });

  it('does not go to whoever did not tick it', async () => {
    await leave('ada', ada, {});
    await chat.wait('P60D');
    expect(await night()).to.equal(0);
  });

  it('does not go to whoever was not asked, whatever was posted', async () => {
    await leave('ben', {
      cancel: 'Ich möchte mein Abo kündigen',
      confirm: 'jetzt kündigen',
      why: 'mir fehlt ein Kalender, da fehlt eine Funktion',
    });
    const [one] = (await chat.store.list('cases', 'byAccount', { equals: 'ben' })).items;
    expect(one?.doc.survey?.mayWrite).to.equal(false);
    expect(one?.doc.consent).to.equal(undefined);
    await chat.wait('P60D');
    expect(await night()).to.equal(0);
  });

  it('does not go to whoever wants no advertising, said before the night or after it', async () => {
    await leave('ada', ada);
    await chat.wait('P60D');
    expect(await night()).to.equal(1);
    await chat.say('no more advertising please');
    await chat.wait('P1D');
    expect(chat.mails.filter(({ kind }) => kind === 'win_back')).to.deep.equal([]);
    expect((await chat.store.list('outbox', 'scheduledByDue')).items).to.deep.equal([]);
    expect((await chat.store.list('outbox', 'dead')).items).to.deep.equal([]);
    await fair();
  });

  it('does not go to whoever is a customer again, or deletes the account', async () => {
    await leave('ada', ada);
    await chat.press('Undo');
    await chat.press('Undo now');
    await chat.wait('P60D');
    expect(await night()).to.equal(0);
  });
});
