import { expect } from 'chai';
import { as, converse, visitor } from '../support/converse.ts';

const WHY = /^(Would you tell us why|Möchten Sie uns sagen, warum)/;

describe('a declaration that comes later', () => {
  it('is received at once after a pause was made', async () => {
    const { subscription, receipts } = await converse(as('ada'), [
      ['customer', 'pause for 2 months'],
      ['bot', /^From 14 December 2026 there is no service/],
      ['bot', 'Pause Plus until 14 February 2027?'],
      ['customer presses', 'Pause now'],
      ['bot', /is paused from 14 December 2026/],
      ['customer', 'I hereby cancel my subscription'],
      ['bot', /You wrote.* "I hereby cancel my subscription".* ends on 14 December 2026/],
      ['bot', WHY],
    ]);
    expect(subscription?.status).to.equal('cancel_scheduled');
    expect(receipts).to.have.length(2);
  });

  it('is received at once when it names a further contract', async () => {
    const { account } = await converse(as('ines'), [
      ['customer', 'I hereby cancel my Basic subscription'],
      ['bot', /Basic, ends on 19 December 2026/],
      ['bot', /^Plus goes on/],
      ['bot', WHY],
      ['customer', 'I hereby cancel Plus too'],
      ['bot', /Plus, ends on 1 December 2026/],
      ['bot', WHY],
    ]);
    expect(account?.subscriptions.map(({ status }) => status)).to.deep.equal([
      'cancel_scheduled',
      'cancel_scheduled',
    ]);
  });

  it('of the ordinary kind ends the contract while a person decides about the one for cause', async () => {
    const { subscription, tasks } = await converse(as('ben'), [
      ['customer', 'Hiermit kündige ich fristlos wegen ständiger Ausfälle'],
      ['bot', /sieht sich jetzt ein Mensch an/],
      ['customer', 'Hiermit kündige ich'],
      ['bot', /endet am 22\. Dezember 2026/],
      ['bot', WHY],
    ]);
    expect(subscription?.status).to.equal('cancel_scheduled');
    expect(tasks.map(({ kind }) => kind)).to.deep.equal(['extraordinary_termination']);
  });
});

describe('an address sent after the declaration', () => {
  it('is asked for by the receipt where what was given is none, and takes its place', async () => {
    const { mails, receipts } = await converse(visitor('en', 'GB'), [
      ['customer', 'cancel'],
      ['bot', /^You can cancel right here/],
      ['bot', /^Name/],
      ['customer presses', 'Cancel now', { name: 'Bob Hill', contact: 'at home' }],
      ['bot', /No copy was sent: "at home" is not an email address\./],
      ['customer', 'bob@example.net'],
      ['bot', /A copy was sent to b•••@example\.net/],
    ]);
    expect(mails.map(({ to }) => to)).to.deep.equal(['bob@example.net']);
    expect(receipts[0]?.declaration.contact).to.equal('bob@example.net');
  });

  it('gets the confirmation', async () => {
    const { mails } = await converse(visitor('de', 'DE'), [
      ['customer', 'Hiermit kündige ich'],
      ['bot', /eingegangen/],
      ['bot', /^Mit Ihrem Namen oder der Vertragsnummer/],
      ['customer', 'Max Muster'],
      ['bot', /Name: Max Muster/],
      ['customer', 'max@example.net'],
      ['bot', /Eine Kopie ging an m•••@example\.net/],
    ]);
    expect(mails.map(({ to }) => to)).to.deep.equal(['max@example.net']);
  });
});

describe('words that point two ways', () => {
  it('"no, pause it, do not cancel" never end in silence: the wished change can be pressed', async () => {
    const { activities } = await converse(as('ada'), [
      ['customer', 'no, pause it, do not cancel'],
      ['bot', /./],
    ]);
    expect(JSON.stringify(activities.at(-1))).to.match(/"role":"(pause|delete)"|Until when/);
  });

  it('"cancel my subscription and delete my account" lead to the card of the first, with the second beside it', async () => {
    await converse(as('ada'), [
      ['customer', 'cancel my subscription and delete my account'],
      ['bot', /^Plus ends on 14 December 2026/],
      ['bot', 'Cancel Plus on 14 December 2026?', ['Cancel now', 'Back']],
      [
        'bot',
        'Deleting the account ends the contract as well.',
        ['Delete account', 'Cancel subscription'],
      ],
    ]);
  });

  for (const [language, word] of [
    ['en', 'back'],
    ['en', 'go back'],
    ['de', 'zurück'],
    ['nl', 'terug'],
  ] as const) {
    it(`"${word}" goes back and asks nobody for money`, async () => {
      const { tasks } = await converse(as('ada', language), [
        ['customer', word],
        ['bot', /./],
      ]);
      expect(tasks).to.deep.equal([]);
    });
  }
});

describe('an end date', () => {
  it('in the German form in the card is the end', async () => {
    const { subscription } = await converse(as('ben'), [
      ['customer', 'kündigen'],
      ['bot', /Kündigungsfrist/],
      ['bot', /Jahresabo NL-4711/],
      ['customer presses', 'jetzt kündigen', { name: 'Ben Hartmann', endDate: '31.12.2026' }],
      ['bot', /endet am 31\. Dezember 2026/],
      ['bot', WHY],
    ]);
    expect(subscription?.status).to.equal('cancel_scheduled');
  });

  it('years away is explained in a sentence, not in a list of all charges', async () => {
    await converse(as('ada'), [
      ['customer', 'cancel on 31 December 2029'],
      [
        'bot',
        /Still to be charged: 12\.00 USD on 14 December 2026, then 36 more, the last one \d+\.\d\d USD on 14 December 2029\./,
      ],
      ['bot', 'Cancel Plus on 31 December 2029?'],
    ]);
  });

  it('that cannot be is not a new wish: the length of the pause is asked again', async () => {
    await converse(as('ada'), [
      ['customer', 'pause'],
      ['bot', /^Until when/],
      ['customer', '30.2.2027'],
      ['bot', /^There is no 30\.2\.2027\. Until when/],
      ['customer', '30.6.2020'],
      ['bot', 'That day was not clear, or it is not in the future.'],
      ['bot', /^Until when/],
    ]);
  });
});

describe('another language asked for while confirming', () => {
  it('is spoken from the message after it', async () => {
    await converse(as('ada'), [
      ['customer', 'cancel'],
      ['bot', /^Plus ends/],
      ['bot', 'Cancel Plus on 14 December 2026?'],
      ['customer', 'auf Deutsch bitte'],
      ['bot', 'The language changes after this step.'],
      ['bot', 'Cancel Plus on 14 December 2026?'],
      ['customer presses', 'Cancel now'],
      ['bot', /ends on 14 December 2026/],
      ['bot', WHY],
      ['customer', 'danke'],
      ['bot', 'Gern geschehen.'],
    ]);
  });
});

describe('a changed mind', () => {
  it('about an end from an earlier day gets the way to take it back, not a false comfort', async () => {
    const { activities } = await converse(as('hanna'), [
      ['customer', 'doch nicht kündigen'],
      ['bot', /läuft.*weiter/],
      ['bot', /rückgängig/],
    ]);
    expect(JSON.stringify(activities.at(-1))).to.include('"change":"undo"');
  });

  it('while the account system works on it is told so, not that there is nothing to undo', async () => {
    const { cases } = await converse(
      as('ada'),
      [
        ['customer', 'cancel'],
        ['bot', /^Plus ends/],
        ['bot', 'Cancel Plus on 14 December 2026?'],
        ['customer presses', 'Cancel now'],
        ['time passes', 'PT3S'],
        ['bot', /You wrote "cancel".* The exact dates follow/],
        ['bot', WHY],
        ['customer', 'undo'],
        ['bot', /received/],
      ],
      { changesDown: true },
    );
    expect(cases).to.have.length(1);
  });
});
