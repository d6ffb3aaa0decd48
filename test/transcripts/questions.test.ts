import { expect } from 'chai';
import { openFairChat } from '../support/fair-chat.ts';
import { as, converse, visitor } from '../support/converse.ts';
import { textOf } from '../support/shown.ts';

describe('what does it cost, and what happens to my data', () => {
  it('are answered with what was computed for this account', async () => {
    await converse(as('ada'), [
      ['customer', 'how much does it cost to cancel'],
      [
        'bot',
        'Cancelling itself costs nothing. If you cancel today: Plus ends on 14 December 2026; you can use it until then. Nothing more will be charged. Your data stays until 14 December 2027.',
      ],
      ['customer', 'what happens to my data'],
      [
        'bot',
        /^If you cancel today: Your data stays until 14 December 2027\. If you delete the account today: What you made is deleted on 6 December 2026\./,
      ],
    ]);
    await converse(as('ben'), [
      ['customer', 'was kostet die kündigung'],
      ['bot', /^Das Kündigen selbst kostet nichts\. Wenn Sie heute kündigen: .* 83,51 EUR zurück/],
      ['customer', 'was passiert mit meinen Daten?'],
      [
        'bot',
        /^Wenn Sie heute kündigen: Ihre Daten bleiben bis zum 22\. Dezember 2027 gespeichert\. Wenn Sie/,
      ],
    ]);
    await converse(as('joost'), [
      ['customer', 'hoeveel kost het om op te zeggen?'],
      [
        'bot',
        /^Het opzeggen zelf kost niets\. Als u vandaag opzegt: Plus eindigt .* tegelijk met de minimale looptijd/,
      ],
      ['customer', 'wat gebeurt er met mijn gegevens?'],
      [
        'bot',
        /^Als u vandaag opzegt: Uw gegevens blijven tot 21 maart 2028 bewaard\. Als u het account/,
      ],
    ]);
  });

  it('are answered in general where nobody knows who asks', async () => {
    await converse(visitor('en'), [
      ['customer', 'how much does it cost to cancel'],
      ['bot', /^Cancelling costs nothing\. The end date depends on the contract/],
      ['customer', 'what happens to my data'],
      ['bot', /^After the end, your data stays for 12 months\. If you delete the account/],
    ]);
    await converse(visitor('de'), [
      ['customer', 'was kostet die kündigung'],
      ['bot', /^Kündigen kostet nichts\./],
      ['customer', 'was passiert mit meinen Daten?'],
      ['bot', /^Nach dem Ende bleiben Ihre Daten noch 12 Monate gespeichert\./],
    ]);
    await converse(visitor('nl'), [
      ['customer', 'hoeveel kost het om op te zeggen?'],
      ['bot', /^Opzeggen kost niets\./],
      ['customer', 'wat gebeurt er met mijn gegevens?'],
      ['bot', /^Na het einde blijven uw gegevens nog 12 maanden bewaard\./],
    ]);
  });
});

describe('names', () => {
  it('are first names in English and Dutch, full names in German', async () => {
    await converse(as('joost'), [['customer arrives'], ['bot', /^Goedendag, Joost\. /]]);
    await converse(as('ada'), [['customer arrives'], ['bot', /^Hello Ada\. /]]);
    await converse(as('ben'), [['customer arrives'], ['bot', /^Guten Tag, Ben Hartmann\. /]]);
  });
});

describe('what is not understood', () => {
  it('a second time in a row offers a person, also after another question was answered', async () => {
    const { conversation } = await converse(visitor('de', 'AT'), [
      ['customer', 'ich will mein geld zurück'],
      ['bot', /^Über eine Erstattung entscheidet ein Mensch/],
      ['bot', /^Im Moment ist niemand erreichbar\./],
      ['customer', 'das da von vorhin'],
      ['bot', /^Der Assistent hat das nicht verstanden\./],
      ['customer', 'na das eine halt'],
      [
        'bot',
        'Auch das hat der Assistent nicht verstanden. Ein Mensch kann Ihnen helfen.',
        [
          'Pausieren',
          'Kündigen',
          'Konto löschen',
          'Mit einem Menschen sprechen',
          'Verträge hier kündigen',
        ],
      ],
    ]);
    expect(conversation?.misunderstood).to.equal(2);
  });
});

describe('opening hours', () => {
  it('name their zone where it is not the customer’s', async () => {
    await converse(as('ada'), [
      ['customer', 'I want to talk to a person'],
      ['bot', /from Monday to Friday, 09:00 to 17:00 \(CET\)\./],
    ]);
  });

  for (const [account, days, asked, told] of [
    [
      'emil',
      [6, 1, 2, 3, 4],
      'I want to talk to a person',
      /reach a person from Monday to Thursday and on Saturdays, 09:00/,
    ],
    [
      'ben',
      [1, 3, 5],
      'Ich möchte mit einem Menschen sprechen',
      /erreichen Sie am Montag, am Mittwoch und am Freitag, 09:00 bis 17:00 Uhr\./,
    ],
    [
      'carlijn',
      [1],
      'Ik wil een medewerker spreken',
      /medewerker spreken op maandag, van 09:00 tot 17:00 uur\./,
    ],
    ['emil', [], 'I want to talk to a person', /^Nobody is available at the moment\. A person can/],
  ] as const) {
    it(`name no day on which nobody is there (${account}, ${days.join()})`, () =>
      converse(
        as(account),
        [
          ['customer', asked],
          ['bot', told],
        ],
        {
          company: {
            openingHours: {
              timeZone: 'Europe/Berlin',
              days: [...days],
              from: '09:00',
              to: '17:00',
            },
          },
        },
      ));
  }
});

describe('deleting without being signed in', () => {
  it('promises nothing that depends on an account that nobody has seen', async () => {
    await converse(visitor('en'), [
      ['customer', 'delete my account'],
      [
        'bot',
        /^You can ask for this right here\. If there is an account under the name you give, its paid contracts end too\. Before anything is deleted, we write to the address on that account and ask\. Your request is noted/,
      ],
      ['bot', /^Name/],
    ]);
  });
});

describe('the options', () => {
  it('say what resuming means, not a way back', async () => {
    await converse(as('gus'), [
      ['customer', 'I want out'],
      ['bot', /Resume\s+This means: it goes on from today/],
    ]);
  });

  it('say what undoing means, not a way back', async () => {
    const chat = await openFairChat(as('hanna'));
    try {
      await chat.say('ich will weg');
      const [options] = (await chat.botActivities()).slice(-1);
      expect(options && textOf(options)).to.match(
        /^Ihr Tarif Plus ist schon gekündigt und endet am .*Rückgängig machen\s+Das bedeutet: nichts endet, alles läuft weiter/,
      );
    } finally {
      await chat.close();
    }
  });
});

describe('"do it"', () => {
  for (const [account, question, told, answer, asked] of [
    ['ada', 'what happens if i leave', /^If you cancel today/, 'fine, do it', /^Cancel Plus on/],
    [
      'ben',
      'welche Kündigungsfrist habe ich',
      /^Wenn Sie heute kündigen/,
      'gut, dann mach das',
      /^Art der Kündigung: ordentlich/,
    ],
    [
      'carlijn',
      'wat kost het als ik nu stop',
      /^Het opzeggen zelf kost niets/,
      'goed, doe dat maar',
      /^Plus opzeggen per/,
    ],
  ] as const) {
    it(`after what it would mean leads to the card (${account})`, () =>
      converse(as(account), [
        ['customer', question],
        ['bot', told],
        ['customer', answer],
        ['bot', /./],
        ['bot', asked],
      ]));
  }

  it('after something else was said does not', () =>
    converse(as('ada'), [
      ['customer', 'what happens if i leave'],
      ['bot', /^If you cancel today/],
      ['customer', 'thanks'],
      ['bot', /^You are welcome/],
      ['customer', 'ok'],
      ['bot', /^The assistant did not understand/],
    ]));
});

describe('a question about pausing', () => {
  for (const [account, question, told] of [
    ['ada', "what's the difference between pausing and cancelling", /^There are three options/],
    ['ben', 'was passiert bei einer Pause und was bei einer Kündigung', /^Es gibt drei/],
    ['carlijn', 'wat kost het als ik pauzeer', /^Er zijn drie mogelijkheden/],
  ] as const) {
    it(`is answered by the ways side by side (${account})`, () =>
      converse(as(account), [
        ['customer', question],
        ['bot', told],
      ]));
  }
});

describe('a wish with its cause', () => {
  it('is a wish, though the cause alone would be another matter', () =>
    converse(as('carlijn'), [
      ['customer', 'ik wil stoppen want ik ga verhuizen naar het buitenland'],
      ['bot', /^De opzegtermijn is één maand\. Plus eindigt op/],
      ['bot', /^Plus opzeggen per/],
    ]));
});
