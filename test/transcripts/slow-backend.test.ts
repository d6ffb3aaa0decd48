import { expect } from 'chai';
import { as, converse } from '../support/converse.ts';

describe('an account system that is slow, refuses or is down', () => {
  it('shows the receipt after two seconds; the dates follow', async () => {
    const { receipts, mails, cases } = await converse(
      as('ada'),
      [
        ['customer', 'Please cancel my subscription'],
        ['bot', /^Plus ends on 14 December 2026/],
        ['bot', 'Cancel Plus on 14 December 2026?'],
        ['customer presses', 'Cancel now'],
        ['time passes', 'PT1S'],
        ['time passes', 'PT1S'],
        [
          'bot',
          /Received on 22 November 2026 at 10:14:05 \(PST\)\. Contract: NL-2203\. It counts from this moment\. The exact dates follow/,
          ['Open confirmation', 'Download'],
        ],
        ['bot', 'Would you tell us why? You can skip this.'],
        ['customer presses', 'Skip'],
        ['bot', /^A few last questions/],
        ['backend', { changesDown: false }],
        ['time passes', 'PT10M'],
        ['bot', 'The date is known now: 14 December 2026. It is in the confirmation as well.'],
      ],
      { changesDown: true },
    );
    expect(receipts).to.have.length(1);
    expect(receipts[0]?.consequences?.accessEndsOn).to.equal('2026-12-14');
    expect(receipts[0]?.declaration.at).to.equal('2026-11-22T18:14:05.000Z');
    expect(cases[0]?.state).to.equal('applied');
    expect(mails.map(({ kind }) => kind)).to.deep.equal(['receipt', 'dates_follow']);
  });

  it('lets the declaration stand when the change is refused, and a person does it', async () => {
    const { receipts, tasks, cases, subscription } = await converse(
      as('ada'),
      [
        ['customer', 'Please cancel my subscription'],
        ['bot', /^Plus ends/],
        ['bot', /^Cancel Plus/],
        ['customer presses', 'Cancel now'],
        ['bot', /Received on 22 November 2026/],
        ['bot', /^Your declaration stands\./],
        ['bot', /^Nobody is available at the moment\./, ['Write to me', 'Cancel subscription']],
      ],
      { changesRefused: true },
    );
    expect(receipts).to.have.length(1);
    expect(cases[0]?.state).to.equal('with_person');
    expect(tasks.map(({ kind }) => kind)).to.deep.equal(['account_refused']);
    expect(subscription?.status).to.equal('active');
  });

  it('takes the declaration when not even the account can be read', async () => {
    const { receipts, tasks } = await converse(
      as('ben'),
      [
        ['customer', 'Ich möchte mein Abo kündigen'],
        ['bot', /^Ihr Konto ist gerade nicht erreichbar\. Hier geht es trotzdem/],
        ['bot', /^Art der Kündigung: ordentlich/, ['jetzt kündigen', 'Zurück']],
        ['customer presses', 'jetzt kündigen', { name: 'Ben Hartmann' }],
        ['bot', /Ihre Kündigung ist am 22\. November 2026 um 19:14:05 Uhr \(MEZ\) eingegangen/],
      ],
      { accountsDown: true },
    );
    expect(receipts).to.have.length(1);
    expect(receipts[0]?.declaration.verified).to.equal(true);
    expect(tasks.map(({ kind }) => kind)).to.deep.equal(['account_refused']);
  });
});
