import { expect } from 'chai';
import { openFairChat } from '../support/fair-chat.ts';
import type { Line } from '../support/converse.ts';
import { as, converse } from '../support/converse.ts';

const ADA_AT_THE_CARD: readonly Line[] = [
  ['customer', 'cancel my subscription'],
  ['bot', /^Plus ends on 14 December 2026/],
  ['bot', 'Cancel Plus on 14 December 2026?', ['Cancel now', 'Back']],
];

/** What is said in between, and the beginning of its answer. */
const INTERRUPTIONS: readonly (readonly [string, RegExp])[] = [
  ['are you a bot?', /^This is an automated assistant, not a person\./],
  ['help', /^Here you can pause, cancel or delete/],
  [
    'what happens to my data?',
    /^If you cancel today: Your data stays until 14 December 2027\. If you delete the account today: What you made is deleted on 6 December 2026\./,
  ],
  [
    'is there a cancellation fee?',
    /^Cancelling itself costs nothing\. If you cancel today: Plus ends on 14 December 2026/,
  ],
  ['where is your privacy policy', /^The privacy page says/],
  ['stop', /^This ends the conversation, not the contract\./],
  ['send me a copy of my data', /^Your data is ready\. The link works for 60 minutes\./],
  [
    'stop sending me advertising emails',
    /^From today, 22 November 2026, you get no more advertising\./,
  ],
  ['this is the worst service I have ever had', /^Your message is noted/],
  ['thank you', /^You are welcome\.$/],
  ['hello', /^Hello\./],
  ['purple elephants sing loudly', /^This assistant helps with pausing, cancelling and deleting\./],
  ['hm that there', /^The assistant did not understand that\. Do you mean one of these\?/],
];

describe('an interruption', () => {
  for (const [text, answer] of INTERRUPTIONS) {
    it(`"${text}" is answered, and the place is kept`, async () => {
      const { subscription } = await converse(as('ada'), [
        ...ADA_AT_THE_CARD,
        ['customer', text],
        ['bot', answer],
        ['bot', 'Cancel Plus on 14 December 2026?', ['Cancel now', 'Back']],
        ['customer presses', 'Cancel now'],
        ['bot', /Received on 22 November 2026/],
        ['bot', /./],
      ]);
      expect(subscription?.status).to.equal('cancel_scheduled');
    });
  }

  it('asking for money back leads to withdrawing where that is open', async () => {
    await converse(as('dora'), [
      ['customer', 'Ich will mein Geld zurück'],
      [
        'bot',
        'Sie können den Vertrag noch widerrufen. Dann bekommen Sie Ihr Geld zurück.',
        ['Vertrag widerrufen', 'Mit einem Menschen sprechen', 'Vertrag widerrufen'],
      ],
    ]);
  });

  it('asking for money back otherwise goes to a person, with a number and a date', async () => {
    const { tasks } = await converse(as('ada'), [
      ['customer', 'I want a refund'],
      [
        'bot',
        /^A person will decide about a refund by 25 November 2026\. Your reference number is [\w-]{8}\./,
      ],
      ['bot', /^Nobody is available/],
    ]);
    expect(tasks.map(({ kind }) => kind)).to.deep.equal(['refund']);
  });

  it('a hacked account: what is confirmed from now on waits for a person, with its receipt', async () => {
    const { subscription, tasks, receipts } = await converse(as('ada'), [
      ['customer', 'somebody hacked my account'],
      ['bot', /^A person will check this first\./],
      ['bot', /^Nobody is available/],
      ['customer', 'cancel my subscription'],
      ['bot', /^Plus ends/],
      ['bot', /^Cancel Plus/],
      ['customer presses', 'Cancel now'],
      ['bot', /Received on 22 November 2026/],
    ]);
    expect(subscription?.status).to.equal('active');
    expect(receipts).to.have.length(1);
    expect(tasks.map(({ kind }) => kind)).to.include('security');
  });

  it('that is not understood twice offers a person, never a third question', async () => {
    await converse(as('ada'), [
      ['customer', 'well that one'],
      ['bot', 'The assistant did not understand that. Do you mean one of these?'],
      ['customer', 'hm that there'],
      ['bot', 'The assistant did not understand that either. A person can help.'],
    ]);
  });

  it('never comes between a stop word and the confirm card', async () => {
    for (const [account, word, question] of [
      ['ada', 'just cancel', 'Cancel Plus on 14 December 2026?'],
      ['ben', 'einfach kündigen', /^Art der Kündigung/],
      ['joost', 'gewoon opzeggen', 'Plus opzeggen per 22 maart 2027?'],
    ] as const) {
      await converse(as(account), [
        ['customer', word],
        ['bot', /./],
        ['bot', question],
      ]);
    }
  });

  it('in another language is followed, but never at the confirm card', async () => {
    const { conversation } = await converse(as('ada'), [
      ['customer', 'Ich möchte bitte mein Abo kündigen'],
      ['bot', /^Ihr Tarif Plus endet dann am 14\. Dezember 2026\./],
      ['bot', 'Tarif Plus zum 14. Dezember 2026 kündigen?', ['jetzt kündigen', 'Zurück']],
      ['customer', 'are you a bot or a person?'],
      ['bot', /^Hier antwortet ein automatischer Assistent/],
      ['bot', 'Tarif Plus zum 14. Dezember 2026 kündigen?'],
    ]);
    expect(conversation?.language).to.equal('de');
  });

  it('asking for a language by name changes to it', async () => {
    await converse(as('ada'), [
      ['customer', 'auf Deutsch bitte'],
      ['bot', 'Ab jetzt geht es auf Deutsch weiter.'],
    ]);
  });

  it('a change of mind ends the case, and nothing was changed', async () => {
    const { cases, subscription } = await converse(as('ada'), [
      ...ADA_AT_THE_CARD,
      ['customer', 'actually, I changed my mind, I want to keep it'],
      ['bot', 'Nothing was changed. Everything goes on as before.'],
    ]);
    expect(cases[0]?.state).to.equal('withdrawn');
    expect(subscription?.status).to.equal('active');
  });

  it('a further wish in the same sentence is answered after the card', async () => {
    await converse(as('ada'), [
      ['customer', 'cancel my subscription. And please send me a copy of my data'],
      ['bot', /^Plus ends/],
      ['bot', /^Cancel Plus/],
      ['bot', /^Your data is ready\./, ['Download my data', 'Privacy']],
    ]);
  });
});

describe('what a customer writes', () => {
  for (const [name, text] of [
    ['nothing', ''],
    ['10,000 characters', 'cancel '.repeat(1_430)],
    ['emoji', '😡'.repeat(200)],
    ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['Markdown', '[click](javascript:alert(1)) **x**'],
    ['broken characters', 'cancel \u0000 \ud800 it'],
  ] as const) {
    it(`(${name}) always gets an answer`, async () => {
      const chat = await openFairChat(as('ada'));
      try {
        await chat.say(text);
        expect(await chat.botActivities()).to.not.be.empty;
      } finally {
        await chat.close();
      }
    });
  }

  it('is shown back as text, never as Markdown', async () => {
    const { activities } = await converse(as('ada'), [
      ['customer', 'please [cancel](https://evil.example) my **subscription**'],
      ['bot', /./],
      ['bot', 'Cancel Plus on 14 December 2026?'],
      ['customer presses', 'Cancel now'],
      ['bot', /You wrote "please \[cancel\]\(https:\/\/evil\.example\) my \*\*subscription\*\*"/],
      ['bot', /./],
    ]);
    const receipt = JSON.stringify(activities.at(-2)?.attachments);
    expect(receipt).to.include('please \\\\[cancel\\\\](https');
    expect(receipt).to.include('\\\\*\\\\*subscription\\\\*\\\\*');
  });
});
