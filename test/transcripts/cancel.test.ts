import { expect } from 'chai';
import { as, converse, visitor } from '../support/converse.ts';

describe('cancelling', () => {
  it('greets as an automated assistant with every way on one button', async () => {
    await converse(as('ada'), [
      ['customer arrives'],
      [
        'bot',
        /^Hello Ada\. This is an automated assistant, not a person\./,
        ['Pause', 'Cancel', 'Delete account', 'Talk to a person', 'Privacy', 'Cancel subscription'],
      ],
    ]);
  });

  it('takes two turns when the wish is clear, and asks no reason that was volunteered', async () => {
    const { subscription, mails, receipts } = await converse(as('ada'), [
      ['customer', "it's got too expensive, please cancel"],
      [
        'bot',
        'Plus ends on 14 December 2026; you can use it until then. Nothing more will be charged. Your data stays until 14 December 2027. If it is the price: Basic is 4.00 USD a month from 14 December 2026, with no end date and no change later.',
        ['Change to Basic', 'Talk to a person', 'Cancel subscription'],
      ],
      ['bot', 'Cancel Plus on 14 December 2026?', ['Cancel now', 'Back']],
      ['customer presses', 'Cancel now'],
      [
        'bot',
        /You wrote "it's got too expensive, please cancel" and confirmed\. Received on 22 November 2026 at 10:14:05 \(PST\)\. Contract NL-2203, Plus, ends on 14 December 2026\. Last charge: 12\.00 USD on 14 November 2026\./,
        ['Undo', 'Open confirmation', 'Download'],
      ],
      ['bot', /^"Too expensive" is noted as your reason\./],
      ['customer presses', 'Skip'],
      ['bot', 'Goodbye, Ada.'],
    ]);
    expect(subscription).to.include({ status: 'cancel_scheduled', accessEndsOn: '2026-12-14' });
    expect(receipts).to.have.length(1);
    expect(mails.map(({ kind, to }) => [kind, to])).to.deep.equal([['receipt', 'ada@example.com']]);
  });

  for (const [language, wish, again] of [
    ['en', "it's got too expensive, please cancel", 'too expensive, please cancel'],
    ['de', 'Mir ist es zu teuer, bitte kündigen', 'Es ist zu teuer, bitte kündigen'],
    ['nl', 'het is te duur, graag opzeggen', 'te duur, ik wil opzeggen'],
  ] as const) {
    it(`holds a cheaper plan out once, also where the reason is said again (${language})`, () =>
      converse(as('ada', language), [
        ['customer', wish],
        ['bot', /Basic .*4[.,]00/],
        ['bot', /Plus/],
        ['customer', again],
        ['bot', /^(?!.*Basic)/],
        ['bot', /^(?!.*Basic)/],
      ]));
  }

  it('may become a change of plan, whose card names both plans alike', async () => {
    const { subscription } = await converse(as('ada', 'de'), [
      ['customer', 'Mir ist es zu teuer, bitte kündigen'],
      ['bot', /Basic kostet ab dem 14\. Dezember 2026 dauerhaft 4,00 USD im Monat, auch später/],
      ['bot', 'Tarif Plus zum 14. Dezember 2026 kündigen?'],
      ['customer presses', 'Zu Basic wechseln'],
      ['bot', 'Ab dem 14. Dezember 2026 zahlen Sie 4,00 USD im Monat.'],
      ['bot', 'Vom Tarif Plus zum Tarif Basic wechseln?', ['jetzt wechseln', 'Zurück']],
    ]);
    expect(subscription?.status).to.equal('active');
  });
});

describe('"cancel my account"', () => {
  it('ends the contract, with deleting beside it, and says of nobody that they asked for that', () =>
    converse(as('ada'), [
      ['customer', 'please cancel my account'],
      ['bot', /^Plus ends on 14 December 2026/],
      ['bot', 'Cancel Plus on 14 December 2026?'],
      [
        'bot',
        'Deleting the account ends the contract as well.',
        ['Delete account', 'Cancel subscription'],
      ],
      ['customer presses', 'Cancel now'],
      ['bot', /You wrote "please cancel my account" and confirmed/],
      ['bot', /^Would you tell us why/],
    ]));

  it('notes no request to delete of somebody unknown', async () => {
    const { tasks } = await converse(visitor('en'), [
      ['customer', 'cancel my account'],
      ['bot', /^You can cancel right here/],
      ['bot', /^Kind of cancellation/],
    ]);
    expect(tasks).to.deep.equal([]);
  });
});
