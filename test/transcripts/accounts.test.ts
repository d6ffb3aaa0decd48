import { expect } from 'chai';
import { LANGUAGES } from '../../data/model/language.ts';
import { as, converse } from '../support/converse.ts';

describe('each demo account leaves as its situation asks', () => {
  it('ben: five fields on one card, no help in its turn, one month of notice', async () => {
    const { subscription, receipts } = await converse(as('ben'), [
      ['customer arrives'],
      [
        'bot',
        /^Guten Tag, Ben Hartmann\. Hier antwortet ein automatischer Assistent, kein Mensch\./,
      ],
      ['customer', 'Mir ist das zu teuer, ich möchte mein Abo kündigen'],
      [
        'bot',
        /^Die Kündigungsfrist beträgt einen Monat\. Ihr Jahresabo endet dann am 22\. Dezember 2026\./,
        ['Mit einem Menschen sprechen', 'Verträge hier kündigen'],
      ],
      [
        'bot',
        'Art der Kündigung: ordentlich Name: Ben Hartmann Vertrag: Jahresabo NL-4711 Kündigen zum (leer: frühestmöglich): … Bestätigung an: ben@example.com',
        ['jetzt kündigen', 'Zurück'],
      ],
      ['customer presses', 'jetzt kündigen', { contact: 'ben@example.com' }],
      [
        'bot',
        /Ihre Kündigung ist am 22\. November 2026 um 19:14:05 Uhr \(MEZ\) eingegangen\. Ihr Jahresabo NL-4711 endet am 22\. Dezember 2026\./,
        ['Rückgängig machen', 'Bestätigung öffnen', 'Herunterladen'],
      ],
      ['bot', /^„Zu teuer“ ist als Grund notiert\./],
      ['customer presses', 'Überspringen'],
      ['bot', 'Auf Wiedersehen, Ben Hartmann.'],
    ]);
    expect(subscription).to.include({ status: 'cancel_scheduled', accessEndsOn: '2026-12-22' });
    expect(receipts[0]?.mailedTo).to.equal('b•••@example.com');
  });

  it('ben, for cause: received at once, a person decides, the contract runs until then', async () => {
    const { subscription, tasks, receipts } = await converse(as('ben'), [
      ['customer', 'Ich möchte mein Abo kündigen'],
      ['bot', /^Die Kündigungsfrist/],
      ['bot', /^Art der Kündigung/],
      [
        'customer presses',
        'jetzt kündigen',
        { type: 'extraordinary', reason: 'Seit drei Wochen keine Leistung' },
      ],
      [
        'bot',
        /Ihre außerordentliche Kündigung \(„Seit drei Wochen keine Leistung“\) sieht sich jetzt ein Mensch an/,
      ],
    ]);
    expect(subscription?.status).to.equal('active');
    expect(tasks.map(({ kind }) => kind)).to.deep.equal(['extraordinary_termination']);
    expect(receipts[0]?.declaration).to.include({ type: 'extraordinary' });
  });

  it('carlijn: an unclear wish gets the ways side by side', async () => {
    const { subscription } = await converse(as('carlijn'), [
      ['customer', 'ik wil eigenlijk weg bij jullie'],
      [
        'bot',
        /^Er zijn drie mogelijkheden\. Pauzeren Kosten: niets tijdens de pauze.*Terug kan: t\/m 21 december 2026/,
        ['Pauzeren', 'Opzeggen', 'Account verwijderen', 'Een medewerker', 'Opzeggen'],
      ],
      ['customer presses', 'Account verwijderen'],
      ['bot', /^Wat u hebt gemaakt, wordt op 6 december 2026 verwijderd\./],
      ['bot', 'Uw account verwijderen?', ['Nu verwijderen', 'Terug']],
      ['customer presses', 'Terug'],
      ['bot', 'Er is niets gewijzigd.'],
      ['bot', /^Er zijn drie mogelijkheden\./],
    ]);
    expect(subscription?.status).to.equal('active');
  });

  it('dora: withdrawing is named beside cancelling, and is never carried out as it', async () => {
    const { subscription, events } = await converse(as('dora'), [
      ['customer', 'ich will kündigen'],
      [
        'bot',
        /Stattdessen können Sie noch widerrufen/,
        ['Vertrag widerrufen', 'Mit einem Menschen sprechen', 'Verträge hier kündigen'],
      ],
      ['bot', /^Art der Kündigung/],
      ['customer presses', 'Vertrag widerrufen'],
      [
        'bot',
        /^Nach dem Widerruf sind Sie an den Vertrag \(Tarif Plus\) nicht mehr gebunden.*Sie bekommen 12,00 EUR zurück\./,
      ],
      ['bot', 'Den Vertrag NL-5902 (Tarif Plus) widerrufen?', ['Widerruf bestätigen', 'Zurück']],
      ['customer presses', 'Widerruf bestätigen'],
      [
        'bot',
        /Ihr Widerruf ist am 22\. November 2026 .* Der Vertrag NL-5902 \(Tarif Plus\) ist widerrufen\./,
      ],
      ['bot', /^Möchten Sie uns sagen, warum\?/],
    ]);
    expect(subscription?.status).to.equal('ended');
    expect(events.find(({ type }) => type === 'declaration')).to.include({ change: 'withdraw' });
  });

  it('emil: confirms like anybody; a person gets the dispute at the same time', async () => {
    const { subscription, tasks } = await converse(as('emil'), [
      ['customer', 'cancel'],
      ['bot', /^Plus ends on 7 December 2026/],
      ['bot', 'Cancel Plus on 7 December 2026?'],
      ['customer presses', 'Cancel now'],
      ['bot', /Received on 22 November 2026 at 18:14:05 \(GMT\)/],
      ['bot', /^Would you tell us why/],
    ]);
    expect(subscription?.status).to.equal('cancel_scheduled');
    expect(tasks.map(({ kind }) => kind)).to.deep.equal(['dispute_or_invoice']);
  });

  it('farah: says how many people lose access; a person gets a task', async () => {
    const { tasks } = await converse(as('farah'), [
      ['customer', 'Please cancel our team plan'],
      ['bot', /14 people in your team lose access then\.$/],
      ['bot', 'Cancel Team on 10 January 2027?'],
      ['customer presses', 'Cancel now'],
      ['bot', /Still to be charged: 168\.00 EUR on 10 December 2026\./],
      ['bot', /^Would you tell us why/],
    ]);
    expect(tasks.map(({ kind }) => kind)).to.deep.equal(['team_owner']);
  });

  it('gus: resumes out of a pause, or cancels out of it', async () => {
    const resumed = await converse(as('gus'), [
      ['customer', 'I want my subscription back'],
      ['bot', /^From 22 November 2026 you pay 12\.00 USD a month\./],
      ['bot', 'Resume Plus now?', ['Resume now', 'Back']],
      ['customer presses', 'Resume now'],
      ['bot', /Contract NL-1985, Plus, goes on\./],
    ]);
    expect(resumed.subscription?.status).to.equal('active');
    const cancelled = await converse(as('gus'), [
      ['customer', 'pause it'],
      [
        'bot',
        'Plus is already paused. It starts again on 12 December 2026.',
        ['Resume', 'Cancel', 'Talk to a person', 'Cancel subscription'],
      ],
      ['customer presses', 'Cancel'],
      [
        'bot',
        /^Plus ends on 12 December 2026\. It stays paused until 12 December 2026\. Nothing more will be charged\./,
      ],
      ['bot', 'Cancel Plus on 12 December 2026?'],
      ['customer presses', 'Cancel now'],
      [
        'bot',
        /Contract NL-1985, Plus, ends on 12 December 2026\.(?!.*yours to use).* You are welcome back/,
      ],
      ['bot', /^Would you tell us why/],
    ]);
    expect(cancelled.subscription?.status).to.equal('cancel_scheduled');
  });

  it('hanna: is told that it is cancelled already, and takes it back', async () => {
    const { subscription } = await converse(as('hanna'), [
      ['customer', 'Bitte kündigen Sie mein Abo'],
      [
        'bot',
        'Ihr Tarif Plus ist schon gekündigt und endet am 4. Dezember 2026.',
        [
          'Rückgängig machen',
          'Konto löschen',
          'Mit einem Menschen sprechen',
          'Verträge hier kündigen',
        ],
      ],
      ['customer presses', 'Rückgängig machen'],
      ['bot', /^Ihr Tarif Plus läuft weiter wie bisher\. Nächste Abbuchung: 12,00 EUR/],
      [
        'bot',
        'Die Änderung an Ihrem Tarif Plus rückgängig machen?',
        ['jetzt rückgängig machen', 'Zurück'],
      ],
      ['customer presses', 'jetzt rückgängig machen'],
      ['bot', /Ihr Tarif Plus NL-6127 läuft weiter wie bisher\./],
    ]);
    expect(subscription?.status).to.equal('active');
  });

  it('ines: is asked which of the two, and only that one ends', async () => {
    const { account } = await converse(as('ines'), [
      ['customer', 'I want to cancel my subscription'],
      [
        'bot',
        'Which subscription do you mean?',
        [
          'Plus (NL-8350), 12.00 EUR a month',
          'Basic (NL-8351), 4.00 EUR a month',
          'Talk to a person',
          'Cancel subscription',
        ],
      ],
      ['customer', 'the basic one'],
      ['bot', /^Basic ends on 19 December 2026/],
      ['bot', 'Cancel Basic on 19 December 2026?'],
      ['customer presses', 'Cancel now'],
      ['bot', /Contract NL-8351, Basic, ends on 19 December 2026\./],
      ['bot', 'Plus goes on. You can cancel it here as well.', ['Cancel']],
      ['bot', /^Would you tell us why/],
    ]);
    expect(account?.subscriptions.map(({ status }) => status)).to.deep.equal([
      'active',
      'cancel_scheduled',
    ]);
  });

  for (const [language, both, confirm, goesOn, press, second] of [
    ['en', 'cancel both', 'Cancel now', /^Basic goes on/, 'Cancel', /Basic, ends on 19 December/],
    [
      'de',
      'beide kündigen',
      'jetzt kündigen',
      /^Basic läuft weiter/,
      'Kündigen',
      /Basic NL-8351 endet am 19\. Dezember/,
    ],
    [
      'nl',
      'beide opzeggen',
      'Nu opzeggen',
      /^Basic loopt door/,
      'Opzeggen',
      /Basic, eindigt op 19 december/,
    ],
  ] as const) {
    it(`ines: whoever wants to cancel both is led from the one to the other (${language})`, async () => {
      const { account } = await converse(as('ines', language), [
        ['customer', both],
        ['bot', /./],
        ['bot', /./],
        ['bot', /./],
        ['customer presses', confirm],
        ['bot', /1\.? [Dd]e[cz]ember 2026/],
        ['bot', goesOn, [press]],
        ['bot', /./],
        ['customer presses', press],
        ['bot', /./],
        ['bot', /./],
        ['customer presses', confirm],
        ['bot', second],
        ['bot', /./],
      ]);
      expect(account?.subscriptions.map(({ status }) => status)).to.deep.equal([
        'cancel_scheduled',
        'cancel_scheduled',
      ]);
    });
  }

  for (const [language, weeks, confirm, again, set, undo] of [
    [
      'en',
      'pause for 6 weeks',
      'Pause now',
      'pause until the end of February',
      /^A pause of Plus is already set\. It begins on 14 December 2026 and ends on 25 January 2027/,
      'Undo',
    ],
    [
      'de',
      'bitte für sechs Wochen pausieren',
      'jetzt pausieren',
      'bitte bis Ende Februar pausieren',
      /^Die Pause ist schon vorgemerkt\. Ihr Tarif Plus pausiert ab dem 14\. Dezember 2026 und läuft ab dem 25\. Januar 2027 weiter/,
      'Rückgängig machen',
    ],
    [
      'nl',
      'voor zes weken pauzeren',
      'Nu pauzeren',
      'pauzeer tot eind februari',
      /^De pauze staat al vast\. Plus pauzeert vanaf 14 december 2026 en gaat op 25 januari 2027 weer verder/,
      'Ongedaan maken',
    ],
  ] as const) {
    it(`ada: weeks of a pause count from its beginning, and until then it can be undone (${language})`, async () => {
      const { subscription } = await converse(as('ada', language), [
        ['customer', weeks],
        ['bot', /./],
        ['bot', /./],
        ['customer presses', confirm],
        ['bot', /25\.? [Jj]anua(r|ry|ri) 2027/],
        ['customer', again],
        ['bot', set],
        ['customer presses', undo],
        ['bot', /./],
        ['bot', /./],
      ]);
      expect(subscription?.pause?.until).to.equal('2027-01-25');
    });
  }

  it('ines: a declaration is received first, then asked which contract it means', async () => {
    const { account, receipts, tasks } = await converse(as('ines'), [
      ['customer', 'I hereby cancel my subscription.'],
      ['bot', /You wrote: "I hereby cancel my subscription\." Received on 22 November 2026/],
      ['bot', /^Which of these contracts is it\?/],
      ['customer presses', 'Plus (NL-8350), 12.00 EUR a month'],
      ['bot', 'The date is known now: 1 December 2026. It is in the confirmation as well.'],
    ]);
    expect(account?.subscriptions[0]?.status).to.equal('cancel_scheduled');
    expect(receipts).to.have.length(1);
    expect(receipts[0]).to.include({ contract: 'NL-8350' });
    expect(tasks.filter(({ doneAt }) => doneAt === null)).to.be.empty;
  });

  it('joost: the minimum term is stated, and its end is the earliest date', async () => {
    const { subscription } = await converse(as('joost'), [
      ['customer', 'Ik wil mijn abonnement opzeggen'],
      [
        'bot',
        /^Plus eindigt op 22 maart 2027, tegelijk met de minimale looptijd; tot dan kunt u het gebruiken\./,
      ],
      ['bot', 'Plus opzeggen per 22 maart 2027?', ['Nu opzeggen', 'Terug']],
      ['customer presses', 'Nu opzeggen'],
      ['bot', /Contract NL-9476, Plus, eindigt op 22 maart 2027\./],
      ['bot', /^Wilt u ons vertellen waarom/],
    ]);
    expect(subscription?.accessEndsOn).to.equal('2027-03-22');
  });
});

describe('the first message', () => {
  const WAYS = {
    en: {
      ada: [
        /^Hello Ada\. .* You can pause, cancel or delete your account here/,
        'Pause',
        'Cancel',
        'Delete account',
      ],
      gus: [
        /You can resume, cancel or delete your account here/,
        'Resume',
        'Cancel',
        'Delete account',
      ],
      hanna: [/You can undo a change or delete your account here/, 'Undo', 'Delete account'],
    },
    de: {
      ada: [
        /Sie können hier pausieren, kündigen oder Ihr Konto löschen\./,
        'Pausieren',
        'Kündigen',
        'Konto löschen',
      ],
      gus: [
        /Sie können hier Ihren Vertrag fortsetzen, kündigen oder Ihr Konto löschen\./,
        'Fortsetzen',
        'Kündigen',
        'Konto löschen',
      ],
      hanna: [
        /Sie können hier eine Änderung rückgängig machen oder Ihr Konto löschen\./,
        'Rückgängig machen',
        'Konto löschen',
      ],
    },
    nl: {
      ada: [
        /U kunt hier pauzeren, opzeggen of uw account verwijderen\./,
        'Pauzeren',
        'Opzeggen',
        'Account verwijderen',
      ],
      gus: [
        /U kunt hier uw contract hervatten, opzeggen of uw account verwijderen\./,
        'Hervatten',
        'Opzeggen',
        'Account verwijderen',
      ],
      hanna: [
        /U kunt hier een wijziging ongedaan maken of uw account verwijderen\./,
        'Ongedaan maken',
        'Account verwijderen',
      ],
    },
  } as const;
  const REST = {
    en: ['Talk to a person', 'Privacy', 'Cancel subscription'],
    de: ['Mit einem Menschen sprechen', 'Datenschutz', 'Verträge hier kündigen'],
    nl: ['Een medewerker', 'Privacy', 'Opzeggen'],
  } as const;
  for (const language of LANGUAGES) {
    for (const account of ['ada', 'gus', 'hanna'] as const) {
      it(`offers ${account} what the account can do now, and nothing else (${language})`, async () => {
        const [text, ...ways] = WAYS[language][account];
        await converse(as(account, language), [
          ['customer arrives'],
          ['bot', text, [...ways, ...REST[language]]],
        ]);
      });
    }
  }

  it('offers the ways out where the account system does not answer', async () => {
    await converse(
      as('gus'),
      [['customer arrives'], ['bot', /You can pause, cancel or delete your account here/]],
      { accountsDown: true },
    );
  });
});
