import { expect } from 'chai';
import { as, converse, visitor } from '../support/converse.ts';

describe('the words of a declaration', () => {
  it('are those that led to the card, not the first ones', async () => {
    const { receipts } = await converse(as('dora'), [
      ['customer', 'ich will kündigen'],
      ['bot', /Stattdessen können Sie noch widerrufen/],
      ['bot', /^Art der Kündigung/],
      ['customer', 'ich will widerrufen'],
      ['bot', /^Nach dem Widerruf/],
      ['bot', 'Den Vertrag NL-5902 (Tarif Plus) widerrufen?'],
      ['customer presses', 'Widerruf bestätigen'],
      ['bot', /Sie haben „ich will widerrufen“ geschrieben und bestätigt\. Ihr Widerruf ist am/],
      ['bot', /^Möchten Sie uns sagen, warum/],
    ]);
    expect(receipts[0]?.declaration).to.include({
      change: 'withdraw',
      words: 'ich will widerrufen',
      by: 'sentence_and_button',
    });
  });

  for (const [account, declares, filler, end, quoted] of [
    [
      'ada',
      'I hereby cancel my subscription.',
      'I have read it for years. ',
      'Yours, Ada',
      /^Confirmation .+You wrote: "I hereby cancel.{400,500} \[…\]"/,
    ],
    [
      'ben',
      'Hiermit kündige ich zum nächstmöglichen Zeitpunkt.',
      'Ich habe es gern gelesen. ',
      'Mit freundlichen Grüßen, Ben',
      /^Bestätigung .+„Hiermit kündige ich.{400,500} \[…\]“/,
    ],
    [
      'carlijn',
      'Hierbij zeg ik mijn abonnement op.',
      'Ik heb het graag gelezen. ',
      'Met vriendelijke groet, Carlijn',
      /^Bevestiging .+‘Hierbij zeg ik.{400,500} \[…\]’/,
    ],
  ] as const) {
    it(`are kept to the last line of a long letter, and quoted by their beginning (${account})`, async () => {
      const letter = `${declares} ${filler.repeat(60)}${end}`;
      const { receipts } = await converse(as(account), [
        ['customer', letter],
        ['bot', quoted],
        ['bot', /./],
      ]);
      expect(receipts[0]?.declaration.words).to.equal(letter);
    });
  }

  it('are the clear wish and not the unclear one before it', async () => {
    await converse(visitor('de', 'DE'), [
      ['customer', 'ich will weg'],
      ['bot', /^Es gibt drei Möglichkeiten/],
      ['customer', 'Ich möchte kündigen'],
      ['bot', /^Sie können gleich hier kündigen/],
      ['bot', /^Art der Kündigung/],
      ['customer presses', 'jetzt kündigen', { name: 'Eva Muster' }],
      ['bot', /Sie haben „Ich möchte kündigen“ geschrieben und bestätigt\./],
    ]);
  });

  it('are the button where a button led to the card, whatever was asked there', async () => {
    const { receipts } = await converse(as('carlijn'), [
      ['customer', 'ik wil eigenlijk weg bij jullie'],
      ['bot', /^Er zijn drie mogelijkheden/],
      ['customer presses', 'Opzeggen'],
      ['bot', /^De opzegtermijn/],
      ['bot', /^Plus opzeggen/],
      ['customer', 'bent u een mens?'],
      ['bot', /^Dit is een geautomatiseerde assistent/],
      ['bot', /^Plus opzeggen/],
      ['customer presses', 'Nu opzeggen'],
      ['bot', /U hebt op ‘Nu opzeggen’ gedrukt\./],
      ['bot', /^Wilt u ons vertellen waarom/],
    ]);
    expect(receipts[0]?.declaration.by).to.equal(null);
  });
});

describe('withdrawing by a sentence', () => {
  it('is received at that moment and carried out, with a receipt, never as a cancellation', async () => {
    const { receipts, subscription, account } = await converse(as('dora'), [
      ['customer', 'Hiermit widerrufe ich den Vertrag'],
      [
        'bot',
        /Sie haben „Hiermit widerrufe ich den Vertrag“ geschrieben\. Ihr Widerruf ist am 22\. November 2026 um 19:14:05 Uhr \(MEZ\) eingegangen\. Der Vertrag NL-5902 \(Tarif Plus\) ist widerrufen\..*Sie bekommen 12,00 EUR zurück/,
      ],
      ['bot', /^Möchten Sie uns sagen, warum/],
    ]);
    expect(receipts.map(({ declaration }) => declaration.change)).to.deep.equal(['withdraw']);
    expect(subscription?.status).to.equal('ended');
    expect(account?.status).to.equal('active');
  });

  it('is received when the time is over, too: a person decides, and cancelling is named', async () => {
    const { subscription, receipts, tasks } = await converse(as('carlijn'), [
      ['customer', 'Hierbij herroep ik de overeenkomst'],
      [
        'bot',
        /Uw herroeping is ontvangen op 22 november 2026.*Een medewerker bekijkt uw herroeping en stuurt u een bericht\./,
      ],
      [
        'bot',
        'De bedenktijd is voorbij. U kunt wel opzeggen.',
        ['Opzeggen', 'Een medewerker', 'hier de overeenkomst herroepen'],
      ],
    ]);
    expect(subscription?.status).to.equal('active');
    expect(receipts[0]?.declaration.change).to.equal('withdraw');
    expect(tasks.map(({ kind }) => kind)).to.deep.equal(['match_declaration']);
  });

  it('is received from somebody who is not signed in, too', async () => {
    const { receipts, tasks } = await converse(visitor('nl'), [
      ['customer', 'Hierbij herroep ik de overeenkomst'],
      [
        'bot',
        /U hebt ‘Hierbij herroep ik de overeenkomst’ geschreven\. Uw herroeping is ontvangen/,
      ],
      ['bot', /^Met uw naam of contractnummer/],
    ]);
    expect(receipts[0]?.declaration).to.include({ change: 'withdraw', verified: false });
    expect(tasks.map(({ kind }) => kind)).to.deep.equal(['match_declaration']);
  });

  it('is not heard in a wish, which has its card', async () => {
    await converse(as('dora'), [
      ['customer', 'Kann ich den Vertrag noch widerrufen?'],
      ['bot', /^Nach dem Widerruf/],
      ['bot', /widerrufen\?$/],
    ]);
  });
});

describe('cancelling by a sentence while withdrawing is open', () => {
  it('is carried out, and until when withdrawing is open is said once, with its button', async () => {
    const { receipts } = await converse(as('dora'), [
      ['customer', 'hiermit kündige ich'],
      ['bot', /Sie haben „hiermit kündige ich“ geschrieben\. Ihre Kündigung ist am/],
      [
        'bot',
        'Bis zum 1. Dezember 2026 können Sie diesen Vertrag auch widerrufen.',
        ['Vertrag widerrufen'],
      ],
      ['bot', /^Möchten Sie uns sagen, warum/],
      ['customer', 'Hiermit widerrufe ich den Vertrag'],
      [
        'bot',
        /Ihr Widerruf ist am .* eingegangen\. Der Vertrag NL-5902 \(Tarif Plus\) ist widerrufen/,
      ],
      ['bot', /^Möchten Sie uns sagen, warum/],
    ]);
    expect(receipts.map(({ declaration }) => declaration.change)).to.have.members([
      'cancel',
      'withdraw',
    ]);
  });

  it('says nothing of it where the time is over', async () => {
    await converse(as('ben'), [
      ['customer', 'hiermit kündige ich'],
      ['bot', /Sie haben „hiermit kündige ich“ geschrieben/],
      ['bot', /^Möchten Sie uns sagen, warum/],
    ]);
  });
});

describe('a question in the same breath as the wish', () => {
  it('does not lose the wish, and the facts answer it', async () => {
    await converse(as('farah'), [
      ['customer', 'I want to cancel, but what happens to my team?'],
      [
        'bot',
        /^The notice period is one month\. Team ends on 10 January 2027.*14 people in your team lose access then\.$/,
      ],
      ['bot', 'Cancel Team on 10 January 2027?', ['Cancel now', 'Back']],
    ]);
  });
});

describe('the money on a receipt', () => {
  it('of resuming is the amount and the day', async () => {
    await converse(as('gus'), [
      ['customer', 'resume please'],
      ['bot', /12\.00 USD a month\.$/],
      ['bot', 'Resume Plus now?'],
      ['customer presses', 'Resume now'],
      ['bot', /goes on\. Next charge: 12\.00 USD on 22 November 2026\./],
    ]);
  });

  it('of another plan is the price and how often it is paid', async () => {
    await converse(as('ada'), [
      ['customer', 'too expensive, please cancel'],
      ['bot', /Basic is 4\.00 USD a month/],
      ['bot', /^Cancel Plus/],
      ['customer presses', 'Change to Basic'],
      ['bot', 'From 14 December 2026 you pay 4.00 USD a month.'],
      ['bot', 'Change from Plus to Basic?'],
      ['customer presses', 'Change now'],
      ['bot', /You pressed "Change now"\..* costs 4\.00 USD a month from then on\./],
    ]);
  });
});

describe('a contract that was written over in the card', () => {
  it('is the one on the receipt, and a person has to find it', async () => {
    const { receipts, tasks, subscription } = await converse(as('ben'), [
      ['customer', 'Ich möchte mein Abo kündigen'],
      ['bot', /^Die Kündigungsfrist/],
      ['bot', /^Art der Kündigung/],
      ['customer presses', 'jetzt kündigen', { contract: 'NL-9999' }],
      ['bot', /eingegangen\. Vertrag: NL-9999\. (?!.*NL-4711)/],
    ]);
    expect(receipts[0]).to.include({ contract: 'NL-9999', plan: null });
    expect(tasks.map(({ kind }) => kind)).to.deep.equal(['match_declaration']);
    expect(subscription?.status).to.equal('active');
  });
});

describe('an end that cannot be read', () => {
  for (const written of ['Ende März', '30.02.2027']) {
    it(`is never taken for the earliest: "${written}" in the card`, async () => {
      const { receipts, tasks, subscription } = await converse(as('ben'), [
        ['customer', 'Ich möchte mein Abo kündigen'],
        ['bot', /^Die Kündigungsfrist/],
        ['bot', /^Art der Kündigung/],
        ['customer presses', 'jetzt kündigen', { endDate: written, contract: 'Jahresabo NL-4711' }],
        [
          'bot',
          new RegExp(
            `eingegangen\\. Vertrag: NL-4711\\. Als Ende haben Sie „${written}“ angegeben\\. Das Datum folgt, sobald ein Mensch`,
          ),
        ],
      ]);
      expect(receipts[0]?.declaration).to.include({ endDate: null, endWords: written });
      expect(tasks[0]?.note).to.include(`"endWords":"${written}"`);
      expect(subscription?.status).to.equal('active');
    });
  }

  it('is never taken for the earliest in a sentence', async () => {
    const { tasks, subscription } = await converse(as('ben'), [
      ['customer', 'Hiermit kündige ich zum 30.02.2027.'],
      ['bot', /eingegangen\. Vertrag: NL-4711\. Als Ende haben Sie „30\.02\.2027“ angegeben\./],
    ]);
    expect(tasks.map(({ kind }) => kind)).to.deep.equal(['match_declaration']);
    expect(subscription?.status).to.equal('active');
  });

  it('of somebody who is not signed in stands on the receipt as written', async () => {
    await converse(visitor('nl', 'NL'), [
      ['customer', 'Hierbij zeg ik mijn abonnement NL-77777 op per 31-02-2027.'],
      ['bot', /Als einde hebt u ‘31-02-2027’ opgegeven\.(?!.*vroegst)/],
    ]);
  });

  it('is not a day that is over, which is about something else', async () => {
    const { subscription } = await converse(as('ben'), [
      ['customer', 'Hiermit kündige ich meinen Vertrag, den ich ab 01.02.2024 hatte.'],
      ['bot', /NL-4711 endet am 22\. Dezember 2026/],
      ['bot', /Grund|warum/],
    ]);
    expect(subscription?.status).to.equal('cancel_scheduled');
  });
});

describe('a declaration that names a number', () => {
  for (const [account, words] of [
    ['ada', 'I hereby cancel my contract NL-99999.'],
    ['ben', 'Hiermit kündige ich den Vertrag NL-99999.'],
    ['carlijn', 'Hierbij zeg ik mijn contract NL-99999 op.'],
  ] as const) {
    it(`of a contract that is not theirs ends none of theirs (${account})`, async () => {
      const { subscription, receipts } = await converse(as(account), [
        ['customer', words],
        ['bot', /NL-99999/],
      ]);
      expect(subscription?.status).to.equal('active');
      expect(receipts[0]?.declaration).to.include({ contract: 'NL-99999' });
    });
  }

  it('of a customer ends their only contract all the same', async () => {
    const { subscription } = await converse(as('ben'), [
      ['customer', 'Hiermit kündige ich meinen Vertrag, Kundennummer 48213377.'],
      ['bot', /NL-4711 endet am 22\. Dezember 2026/],
      ['bot', /^Möchten Sie uns sagen, warum/],
    ]);
    expect(subscription?.status).to.equal('cancel_scheduled');
  });
});

describe('a declaration of a few words in another language', () => {
  for (const [account, said, received] of [
    ['ada', 'hiermit kündige ich', /You wrote: "hiermit kündige ich" Received on/],
    ['ben', 'I hereby cancel', /Sie haben „I hereby cancel“ geschrieben/],
    ['ben', 'hierbij zeg ik op', /U hebt ‘hierbij zeg ik op’ geschreven/],
  ] as const) {
    it(`is received all the same: "${said}" (${account})`, () =>
      converse(as(account), [
        ['customer', said],
        ['bot', received],
        ['bot', /./],
      ]));
  }
});
