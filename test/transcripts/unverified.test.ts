import { expect } from 'chai';
import { as, converse, visitor } from '../support/converse.ts';

describe('somebody who is not signed in', () => {
  it('declares on a card and has the receipt at once; nothing is said about any account', async () => {
    const { receipts, tasks, mails } = await converse(visitor('de', 'DE'), [
      ['customer', 'Ich möchte meinen Vertrag kündigen'],
      ['bot', /^Sie können gleich hier kündigen, ohne Anmeldung\./],
      ['bot', /^Art der Kündigung: ordentlich .* Bestätigung an: …$/, ['jetzt kündigen', 'Zurück']],
      [
        'customer presses',
        'jetzt kündigen',
        { name: 'Ada Lindqvist', contract: 'NL-2203', contact: 'someone@example.org' },
      ],
      [
        'bot',
        /eingegangen\. Name: Ada Lindqvist\. Vertrag: NL-2203\. Die Kündigung gilt zum frühestmöglichen Termin\./,
        ['Bestätigung öffnen', 'Herunterladen'],
      ],
    ]);
    expect(receipts[0]).to.include({ accountId: null, contract: null, consequences: null });
    expect(tasks.map(({ kind }) => kind)).to.deep.equal(['match_declaration']);
    expect(mails.map(({ to }) => to)).to.deep.equal(['someone@example.org']);
  });

  it('who wants to delete, and then to cancel after all, finds the day that was named in the form', async () => {
    await converse(visitor('en'), [
      ['customer', 'cancel my subscription on 31 January'],
      ['bot', /./],
      ['bot', /End date \(empty: the earliest possible\): 2027-01-31/],
      ['customer', 'delete everything you have about me'],
      ['bot', /./],
      ['bot', /^(?!.*End date)/, ['Delete now', 'Back']],
      ['customer', 'cancel'],
      ['bot', /./],
      ['bot', /End date \(empty: the earliest possible\): 2027-01-31/, ['Cancel now', 'Back']],
    ]);
  });

  for (const [language, wish, details, filled, label] of [
    [
      'en',
      'cancel my subscription',
      'John Smith, NL-2203, john@example.org',
      /Name: John Smith Contract: NL-2203 .* confirmation to: john@example\.org$/,
      'Cancel now',
    ],
    [
      'de',
      'ich will kündigen',
      'mein Name ist Anna-Lena Özdemir, Vertrag NL-4711',
      /Name: Anna-Lena Özdemir Vertrag: NL-4711/,
      'jetzt kündigen',
    ],
    [
      'nl',
      'ik wil opzeggen',
      'Jan de Vries, contract NL-3118',
      /Naam: Jan de Vries Contract: NL-3118/,
      'Nu opzeggen',
    ],
  ] as const) {
    it(`may fill in the card in words, and keeps the words of the wish (${language})`, async () => {
      const { cases } = await converse(visitor(language), [
        ['customer', wish],
        ['bot', /./],
        ['bot', /./],
        ['customer', details],
        ['bot', new RegExp(label)],
        ['bot', filled],
        ['customer presses', label, { name: 'John Smith', contract: 'NL-2203' }],
        ['bot', new RegExp(wish)],
      ]);
      expect(cases[0]?.declaration?.words).to.equal(wish);
    });
  }

  it('takes the day back with a no, as with the button', () =>
    converse(visitor('en', 'DE'), [
      ['customer', 'I want my subscription gone at the end of the month'],
      ['bot', /./],
      ['bot', /2026-11-30/],
      ['customer presses', 'Cancel now', { endDate: '2026-11-30' }],
      ['bot', /^Please give your name or your contract number/],
      ['bot', /2026-11-30/],
      ['customer', 'no thanks'],
      ['bot', 'Nothing was changed.'],
      ['bot', /^There are three options/],
      ['customer presses', 'Cancel'],
      ['bot', /^You can cancel right here/],
      ['bot', /the earliest possible\): …/],
    ]));

  it('may give the name alone', () =>
    converse(visitor('nl'), [
      ['customer', 'ik wil opzeggen'],
      ['bot', /./],
      ['bot', /./],
      ['customer', 'Piet van der Jansen'],
      ['bot', /^Druk op de knop/],
      ['bot', /Naam: Piet van der Jansen Contract: …/],
    ]));

  it('is told the same whether the contract exists or not', async () => {
    const answers = await Promise.all(
      ['NL-2203', 'NL-0000'].map(async (contract) => {
        const { activities } = await converse(visitor('en'), [
          ['customer', 'cancel my contract'],
          ['bot', /^You can cancel right here/],
          ['bot', /./],
          ['customer presses', 'Cancel now', { contract }],
          ['bot', /You wrote "cancel my contract" and confirmed\. Received on/],
        ]);
        return JSON.stringify(activities)
          .replaceAll(contract, 'CONTRACT')
          .replace(/(receipt|key|case)_[\w-]+/g, '$1')
          .replace(/"nonce":"[^"]*"/g, '"nonce"');
      }),
    );
    expect(answers[0]).to.equal(answers[1]);
  });

  it('has to give a name or a contract number, nothing else', async () => {
    const { receipts } = await converse(visitor('en', 'GB'), [
      ['customer', 'cancel my plan please'],
      ['bot', /^You can cancel right here/],
      ['bot', /^Name: …/, ['Cancel now', 'Back']],
      ['customer presses', 'Cancel now'],
      ['bot', 'Please give your name or your contract number, so that we can find the contract.'],
      ['bot', /^Name: …/],
      ['customer presses', 'Cancel now', { name: 'Jane Roe' }],
      ['bot', /Name: Jane Roe\. It takes effect on the earliest possible date\./],
    ]);
    expect(receipts).to.have.length(1);
  });

  it('declares by a sentence: received at that moment, then asked what is missing', async () => {
    const { receipts, events } = await converse(visitor('nl', 'NL'), [
      ['customer', 'Hierbij zeg ik mijn abonnement op.'],
      [
        'bot',
        /U hebt ‘Hierbij zeg ik mijn abonnement op\.’ geschreven\. Uw opzegging is ontvangen op 22 november 2026/,
      ],
      ['bot', /^Met uw naam of contractnummer/, ['Versturen', 'Overslaan']],
      ['customer presses', 'Versturen', { contract: 'NL-77', contact: 'jan@example.org' }],
      ['bot', /Contract: NL-77\..*Een kopie is gestuurd naar j•••@example\.org\./],
    ]);
    expect(receipts).to.have.length(1);
    expect(receipts[0]?.declaration).to.include({ contract: 'NL-77', verified: false });
    expect(events.filter(({ type }) => type === 'declaration')).to.have.length(1);
  });

  it('may answer what is missing in words', async () => {
    const { receipts } = await converse(visitor('en', 'GB'), [
      ['customer', 'I hereby cancel my subscription.'],
      ['bot', /You wrote/],
      ['bot', /^Your name or contract number helps/],
      ['customer', 'Jane Roe, nl-9999, jane@example.org'],
      ['bot', /Name: Jane Roe\. Contract: NL-9999\..*A copy was sent to j•••@example\.org\./],
    ]);
    expect(receipts[0]?.declaration).to.include({ name: 'Jane Roe', contract: 'NL-9999' });
  });

  it('cannot pause without an account, and is told what can be done', async () => {
    await converse(visitor('en'), [
      ['customer', 'pause my subscription'],
      [
        'bot',
        'For this, please open the chat from your account page. You can cancel without signing in.',
        ['Cancel', 'Talk to a person', 'Cancel subscription'],
      ],
    ]);
  });

  it('gets a number and a date for a copy of the data', async () => {
    const { tasks } = await converse(visitor('en'), [
      ['customer', 'send me a copy of my data'],
      [
        'bot',
        /^Your request is noted\. Your reference number is [\w-]{8}\. The copy will go to the address in our records by 20 December 2026\./,
      ],
    ]);
    expect(tasks.map(({ kind }) => kind)).to.deep.equal(['data_request']);
  });
});

describe('the leave page', () => {
  const form = { ...visitor('de', 'DE'), channel: 'form' as const };
  const press = {
    role: 'confirm',
    change: 'cancel',
    type: 'ordinary',
    reason: '',
    name: 'Max Muster',
    contract: '',
    endDate: '2027-01-31',
    contact: 'max@example.org',
  };

  it('makes the same declaration in one turn, and the same one again when it is posted again', async () => {
    const { receipts, events, mails } = await converse(form, [
      ['customer arrives'],
      ['customer posts', press],
      ['bot', /Die Kündigung gilt zum 31\. Januar 2027 oder zum frühestmöglichen Termin danach\./],
      ['customer posts', press],
      ['bot', /Die Kündigung gilt zum 31\. Januar 2027/],
    ]);
    expect(receipts).to.have.length(1);
    expect(receipts[0]?.declaration).to.include({ by: 'form', endDate: '2027-01-31' });
    expect(events.filter(({ type }) => type === 'declaration')).to.have.length(1);
    expect(mails).to.have.length(1);
  });

  it('withdraws', async () => {
    const { receipts } = await converse(form, [
      ['customer posts', { ...press, change: 'withdraw' }],
      ['bot', /Sie haben das Formular abgeschickt\. Ihr Widerruf ist am/],
    ]);
    expect(receipts[0]?.declaration.change).to.equal('withdraw');
  });
});

describe('somebody who is signed in', () => {
  it('is known: nothing known is asked', async () => {
    const { cases } = await converse(as('ada'), [
      ['customer', 'I hereby cancel my subscription.'],
      [
        'bot',
        /You wrote: "I hereby cancel my subscription\." Received on/,
        ['Undo', 'Open confirmation', 'Download'],
      ],
      ['bot', /^Would you tell us why/],
      ['customer', 'it kept crashing'],
      ['bot', /^"Technical problems" is noted as your reason\./],
      ['customer presses', '4', { missing: 'stability', feltHeard: 'yes', mayWrite: 'true' }],
      ['bot', 'Goodbye, Ada.'],
    ]);
    expect(cases[0]?.survey).to.deep.equal({
      rating: 4,
      feltHeard: true,
      wouldReturn: null,
      wouldRecommend: null,
      missing: 'stability',
      mayWrite: true,
    });
  });
});
