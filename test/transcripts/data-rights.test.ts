import { expect } from 'chai';
import { CODE } from '../support/chat.ts';
import { as, converse, visitor } from '../support/converse.ts';
import { textOf } from '../support/shown.ts';

describe('a copy of the data', () => {
  it('is there at once when signed in, with a number, the day, and the page that says why it is kept', async () => {
    await converse(as('ada'), [
      ['customer', 'send me a copy of my data'],
      [
        'bot',
        /^Your data is ready\. .* Your request of 22 November 2026 has the number [2-9A-HJ-NP-Z]{8}\.$/,
        ['Download my data', 'Privacy'],
      ],
    ]);
    await converse(as('ben'), [
      ['customer', 'Ich will eine Kopie meiner Daten'],
      [
        'bot',
        /Ihre Anfrage vom 22\. November 2026 hat die Nummer [2-9A-HJ-NP-Z]{8}\.$/,
        ['Meine Daten herunterladen', 'Datenschutz'],
      ],
    ]);
    await converse(as('carlijn'), [
      ['customer', 'ik wil een kopie van mijn gegevens'],
      [
        'bot',
        /Uw verzoek van 22 november 2026 heeft nummer [2-9A-HJ-NP-Z]{8}\.$/,
        ['Mijn gegevens downloaden', 'Privacy'],
      ],
    ]);
  });
});

describe('a copy of the data for somebody who is not signed in', () => {
  const ASKED =
    /^Your request is noted\. Your reference number is (\w{8})\. The copy will go to the address in our records by 20 December 2026\. Give your email address here/;
  const SENT = /^If \w•••@example\.(com|org) is in our records, a code was sent there\./;

  it('comes at once with the code that went to the address on file, under the number that was told', async () => {
    const { tasks, mails, activities } = await converse(visitor('en'), [
      ['customer', 'send me a copy of my data'],
      ['bot', ASKED],
      ['customer', 'Ada@example.com'],
      ['bot', SENT, ['Get a copy of my data']],
      ['customer', CODE],
      ['bot', /^Your data is ready\./, ['Download my data', 'Privacy']],
    ]);
    expect(mails.map(({ kind, to }) => `${kind} ${to}`)).to.deep.equal(['code ada@example.com']);
    expect(tasks.map(({ kind, doneBy }) => `${kind} ${String(doneBy)}`)).to.deep.equal([
      'data_request customer',
    ]);
    const said = activities.map(textOf);
    const [, number] = ASKED.exec(said[1] ?? '') ?? [];
    expect(said.at(-1)).to.include(`has the number ${String(number)}.`);
  });

  it('says the same to whoever names an address that nobody has, and no code is ever right', async () => {
    const { tasks, mails } = await converse(visitor('en'), [
      ['customer', 'send me a copy of my data'],
      ['bot', ASKED],
      ['customer', 'it is nobody@example.org'],
      ['bot', SENT, ['Get a copy of my data']],
      ['customer', CODE],
      ['bot', /^That code is not right\./],
      ['customer presses', 'Get a copy of my data', { code: CODE }],
      ['bot', /^That code is not right\./],
    ]);
    expect(mails).to.deep.equal([]);
    expect(tasks.map(({ doneAt }) => doneAt)).to.deep.equal([null]);
  });

  it('speaks German and Dutch, and takes the code in the card', async () => {
    await converse(visitor('de', 'DE'), [
      ['customer', 'Ich will eine Kopie meiner Daten'],
      ['bot', /Wenn Sie hier Ihre E-Mail-Adresse angeben, geht ein Code dorthin\./],
      ['customer', 'ben@example.com'],
      [
        'bot',
        /^Wenn b•••@example\.com bei uns hinterlegt ist, haben wir einen Code dorthin gesendet\./,
      ],
      ['customer presses', 'Kopie meiner Daten', { code: CODE }],
      ['bot', /^Ihre Daten liegen bereit\./],
    ]);
    await converse(visitor('nl', 'NL'), [
      ['customer', 'ik wil een kopie van mijn gegevens'],
      ['bot', /Geeft u hier uw e-mailadres, dan sturen we daar een code heen\./],
      ['customer', 'carlijn@example.com'],
      ['bot', /^Als c•••@example\.com bij ons bekend is, hebben we daar een code heen gestuurd\./],
      ['customer', CODE],
      ['bot', /^Uw gegevens staan klaar\./],
    ]);
  });

  it('does not come after ten minutes, after five tries, nor twice with one code', async () => {
    const asked = [
      ['customer', 'send me a copy of my data'],
      ['bot', ASKED],
      ['customer', 'ada@example.com'],
      ['bot', SENT],
    ] as const;
    await converse(visitor('en'), [
      ...asked,
      ['time passes', 'PT11M'],
      ['customer', CODE],
      ['bot', /^That code has expired\./],
      ['customer', 'ada@example.com'],
      ['bot', SENT],
      ['customer', CODE],
      ['bot', /^Your data is ready\./],
      ['customer', CODE],
      ['bot', /^(?!Your data is ready)/],
    ]);
    const wrong = ['customer', '111111'] as const;
    const no = ['bot', /^That code is not right\./] as const;
    await converse(visitor('en'), [
      ...asked,
      ...[wrong, no, wrong, no, wrong, no, wrong, no],
      wrong,
      ['bot', /^That code no longer works\./],
      ['customer', CODE],
      ['bot', /^That code no longer works\./],
    ]);
  });

  it('floods nobody: after five codes a day none goes to an address, and the answer is the same', async () => {
    const again = [
      ['customer', 'ada@example.com'],
      ['bot', SENT],
    ] as const;
    const { mails } = await converse(visitor('en'), [
      ['customer', 'send me a copy of my data'],
      ['bot', ASKED],
      ...again,
      ...again,
      ...again,
      ...again,
      ...again,
      ['customer', 'ada@example.com'],
      ['bot', /^Enough codes were sent\. A person will answer by the day named above\.$/],
    ]);
    expect(mails).to.have.length(5);
  });

  it('goes on beside a form that is open, and waits for a person while accounts cannot be read', async () => {
    await converse(visitor('en'), [
      ['customer', 'cancel my subscription'],
      ['bot', /./],
      ['bot', /^Kind of cancellation/],
      ['customer', 'send me a copy of my data'],
      ['bot', ASKED],
      ['bot', /^Kind of cancellation/],
      ['backend', { accountsDown: true }],
      ['customer', 'ada@example.com'],
      ['bot', SENT],
      ['bot', /^Kind of cancellation/],
      ['customer', CODE],
      ['bot', /^That code is not right\./],
      ['bot', /^Kind of cancellation/],
    ]);
  });
});

describe('no more advertising', () => {
  it('counts at once for whoever is signed in; confirmations and codes still come', async () => {
    for (const [account, words, answer] of [
      [
        'ada',
        'no more advertising please',
        /^From today, 22 November 2026, you get no more advertising\. Confirmations and codes still reach you\. Your reference number is \w{8}\.$/,
      ],
      [
        'ben',
        'Ich will keine Werbung mehr',
        /^Ab heute, dem 22\. November 2026, bekommen Sie keine Werbung mehr\. .* Ihre Vorgangsnummer lautet \w{8}\.$/,
      ],
      [
        'carlijn',
        'ik wil geen reclame meer',
        /^Vanaf vandaag, 22 november 2026, krijgt u geen reclame meer\. .* Uw referentienummer is \w{8}\.$/,
      ],
    ] as const) {
      const { tasks } = await converse(as(account), [
        ['customer', words],
        ['bot', answer],
      ]);
      expect(tasks).to.have.length(1);
      expect(tasks[0]).to.include({ kind: 'no_marketing', accountId: account });
      expect(tasks[0]?.dueAt).to.match(/^2026-11-23/);
    }
  });

  it('does not keep the receipt and its mail away', async () => {
    const { mails } = await converse(as('ada'), [
      ['customer', 'no more advertising please'],
      ['bot', /^From today/],
      ['customer', 'I hereby cancel my subscription.'],
      ['bot', /You wrote: "I hereby cancel my subscription\."/],
      ['bot', /^Would you tell us why/],
    ]);
    expect(mails.map(({ kind }) => kind)).to.deep.equal(['receipt']);
  });

  it('counts at once for an address, whether anybody knows it or not', async () => {
    for (const address of ['ada@example.com', 'nobody@example.org']) {
      await converse(visitor('en'), [
        ['customer', 'no more advertising please'],
        [
          'bot',
          /^Your request is noted and will be done by 23 November 2026 at the latest\. Your reference number is \w{8}\. Give your email address here, and it counts at once\.$/,
        ],
        ['customer', address],
        [
          'bot',
          /^From today, 22 November 2026, \w•••@example\.(com|org) gets no more advertising\. Your reference number is \w{8}\.$/,
        ],
      ]);
    }
  });
});

describe('deleting', () => {
  it('says class by class what goes, what stays, until when and why', async () => {
    const { receipts, activities } = await converse(as('carlijn'), [
      ['customer', 'verwijder mijn account'],
      ['bot', /^Wat u hebt gemaakt/],
      ['bot', 'Uw account verwijderen?'],
      ['customer presses', 'Nu verwijderen'],
      ['bot', /^Voor uw veiligheid/],
      ['customer', CODE],
      [
        'bot',
        /Dit gesprek, de e-mails daarbij en uw gegevens in het logboek worden uiterlijk op 6 december 2026 verwijderd\. U krijgt van ons geen reclame meer; alleen een aantekening daarvan blijft bewaard\./,
      ],
      ['bot', /./],
    ]);
    const said = activities.map(textOf).find((text) => text.includes('uiterlijk op')) ?? '';
    expect(said).to.include('Facturen blijven bewaard tot 31 december 2034.');
    expect(said).to.include('Deze verklaring blijft tot 31 december 2032 als bewijs bewaard.');
    expect(
      receipts[0]?.consequences?.data.map(({ data, fate, on }) => `${data} ${fate} ${on}`),
    ).to.deep.equal([
      'profile erased 2026-12-22',
      'content erased 2026-12-06',
      'invoices kept 2034-12-31',
      'declaration kept 2032-12-31',
      'conversation erased 2026-12-06',
      'record erased 2026-12-06',
      'no_marketing kept null',
    ]);
  });

  it('gets a number and a date at once, also from somebody whom nobody knows', async () => {
    for (const [language, words, answer] of [
      [
        'en',
        'delete my account',
        /Your request is noted, with the number \w{8}\. You will get an answer by 20 December 2026\.$/,
      ],
      [
        'de',
        'Bitte löschen Sie mein Konto',
        /Ihr Wunsch ist unter der Nummer \w{8} notiert\. Sie bekommen bis zum 20\. Dezember 2026 eine Antwort\.$/,
      ],
      [
        'nl',
        'verwijder mijn account',
        /Uw verzoek is genoteerd onder nummer \w{8}\. U krijgt uiterlijk op 20 december 2026 antwoord\.$/,
      ],
    ] as const) {
      const { tasks } = await converse(visitor(language), [
        ['customer', words],
        ['bot', answer],
        ['bot', /./],
      ]);
      expect(tasks.map(({ kind, note }) => `${kind} ${note}`)).to.deep.equal([
        'data_request erasure',
      ]);
    }
  });

  it('asks nobody to answer once the customer has gone back', async () => {
    const { tasks } = await converse(visitor('en'), [
      ['customer', 'delete my account'],
      ['bot', /You will get an answer by 20 December 2026\.$/],
      ['bot', /./],
      ['customer presses', 'Back'],
      ['bot', 'Nothing was changed.'],
      ['bot', /./],
    ]);
    expect(tasks.map(({ doneBy }) => doneBy)).to.deep.equal(['customer']);
  });
});

describe('asking whether one may write once', () => {
  const mayWrite = (activities: Parameters<typeof textOf>[0][]) =>
    activities.filter((one) => JSON.stringify(one).includes('"id":"mayWrite"'));

  it('is done once, not ticked, after a reason that can be solved', async () => {
    const { activities, cases } = await converse(as('ines'), [
      ['customer', 'I hereby cancel my Plus subscription.'],
      ['bot', /You wrote/],
      ['bot', /^Basic goes on/],
      ['bot', /^Would you tell us why/],
      ['customer presses', 'Technical problems'],
      ['bot', /You may write to me once, when this is solved\./],
      ['customer presses', '4'],
      ['bot', /^Goodbye/],
      ['customer', 'I hereby cancel my Basic subscription.'],
      ['bot', /You wrote/],
      ['bot', /^Would you tell us why/],
      ['customer presses', 'Technical problems'],
      ['bot', /^(?!.*write to me)/],
    ]);
    expect(mayWrite([...activities])).to.have.length(1);
    expect(JSON.stringify(mayWrite([...activities]))).to.include('"value":"false"');
    expect(cases.map(({ consent }) => consent)).to.deep.equal([undefined, undefined]);
  });

  it('names the day that the customer has named, and keeps the words that were ticked', async () => {
    const { cases } = await converse(as('joost'), [
      ['customer', 'ik zeg hierbij mijn abonnement op'],
      ['bot', /U hebt/],
      ['bot', /waarom/],
      ['customer', 'ik ben tot 1 maart 2027 op reis, alleen even pauze'],
      ['bot', /U mag mij één keer schrijven, vanaf 1 maart 2027\./],
      ['customer presses', '5', { mayWrite: 'true' }],
      ['bot', /^Tot ziens/],
    ]);
    expect(cases[0]?.consent).to.deep.equal({
      at: '2026-11-22T18:14:05.000Z',
      words: 'U mag mij één keer schrijven, vanaf 1 maart 2027.',
    });
  });

  for (const [why, account, words, reason] of [
    [
      'in Germany',
      'ben',
      'Hiermit kündige ich zum nächstmöglichen Zeitpunkt.',
      'Technische Probleme',
    ],
    [
      'after a reason that nobody can solve',
      'ada',
      'I hereby cancel my subscription.',
      'Only a break',
    ],
    ['after no reason at all', 'ada', 'I hereby cancel my subscription.', 'Skip'],
  ] as const) {
    it(`is not done ${why}`, async () => {
      const { activities } = await converse(as(account), [
        ['customer', words],
        ['bot', /./],
        ['bot', /./],
        ['customer presses', reason],
        ['bot', /./],
      ]);
      expect(mayWrite([...activities])).to.deep.equal([]);
    });
  }

  it('is not done of somebody who wants no advertising', async () => {
    const { activities } = await converse(as('ada'), [
      ['customer', 'no more advertising please'],
      ['bot', /^From today/],
      ['customer', 'I hereby cancel my subscription.'],
      ['bot', /You wrote/],
      ['bot', /^Would you tell us why/],
      ['customer presses', 'Technical problems'],
      ['bot', /./],
    ]);
    expect(mayWrite([...activities])).to.deep.equal([]);
  });
});
