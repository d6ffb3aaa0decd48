import { expect } from 'chai';
import type { Language } from '../../data/model/language.ts';
import type { Line } from '../support/converse.ts';
import { as, converse, visitor } from '../support/converse.ts';

/** The first lines of what the bot says, in the words of each language. */
interface Words {
  readonly person: string;
  readonly cancel: string;
  readonly facts: RegExp;
  readonly card: RegExp;
  readonly confirm: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    person: 'ada',
    cancel: 'cancel',
    facts: /^Plus ends on 14 December 2026/,
    card: /^Cancel Plus on 14 December 2026\?$/,
    confirm: 'Cancel now',
  },
  de: {
    person: 'ben',
    cancel: 'kündigen',
    facts: /^Die Kündigungsfrist beträgt einen Monat\. Ihr Jahresabo endet dann/,
    card: /^Art der Kündigung: ordentlich/,
    confirm: 'jetzt kündigen',
  },
  nl: {
    person: 'carlijn',
    cancel: 'opzeggen',
    facts: /^De opzegtermijn is één maand\. Plus eindigt op 22 december 2026/,
    card: /^Plus opzeggen per 22 december 2026\?$/,
    confirm: 'Nu opzeggen',
  },
};

const of = (language: Language) => as(WORDS[language].person, language);
const atTheCard = (language: Language, said = WORDS[language].cancel): Line[] => [
  ['customer', said],
  ['bot', WORDS[language].facts],
  ['bot', WORDS[language].card],
];
const untilWhen = {
  en: /^Until when\? At most 3 months\./,
  de: /^Bis wann\? Höchstens 3 Monate\./,
  nl: /^Tot wanneer\? Hoogstens 3 maanden\./,
} as const;

describe('what was asked last narrows the answer', () => {
  const YES = {
    en: ['yes', 'To go ahead, please press "Cancel now". Then it is done.'],
    de: ['ja', /jetzt kündigen/],
    nl: ['ja', 'Druk op de knop ‘Nu opzeggen’. Dan is het geregeld.'],
  } as const;
  for (const language of ['en', 'de', 'nl'] as const) {
    it(`"${YES[language][0]}" means the card, and carries nothing out (${language})`, async () => {
      const { subscription } = await converse(of(language), [
        ...atTheCard(language),
        ['customer', YES[language][0]],
        ['bot', YES[language][1]],
        ['bot', WORDS[language].card],
      ]);
      expect(subscription?.status).to.equal('active');
    });
  }

  for (const language of ['en', 'de', 'nl'] as const) {
    const { confirm, card } = WORDS[language];
    it(`"${confirm}", typed, is told where the button is (${language})`, async () => {
      await converse(of(language), [
        ...atTheCard(language),
        ['customer', confirm.toLowerCase()],
        ['bot', YES[language][1]],
        ['bot', card],
      ]);
    });
  }

  const NOT_YET = {
    en: [
      'let me think about it first',
      'Take your time. Nothing changes until you press "Cancel now".',
    ],
    de: [
      'ich überlege es mir nochmal',
      'Lassen Sie sich Zeit. Etwas ändert sich erst, wenn Sie auf „jetzt kündigen“ drücken.',
    ],
    nl: [
      'ik twijfel nog',
      'Neem gerust de tijd. Er verandert pas iets als u op ‘Nu opzeggen’ drukt.',
    ],
  } as const;
  for (const language of ['en', 'de', 'nl'] as const) {
    it(`"${NOT_YET[language][0]}" has time, and the card stays (${language})`, async () => {
      await converse(of(language), [
        ...atTheCard(language),
        ['customer', NOT_YET[language][0]],
        ['bot', NOT_YET[language][1]],
        ['bot', WORDS[language].card],
      ]);
    });
  }

  const WHY = {
    en: ['your app crashes all day', /^"Technical problems" is noted as your reason\./],
    de: ['zu teuer geworden', /^„Zu teuer“ ist als Grund notiert\./],
    nl: ['ik gebruik het nooit', /^‘Te weinig gebruikt’ is genoteerd als uw reden\./],
  } as const;
  for (const language of ['en', 'de', 'nl'] as const) {
    it(`"${WHY[language][0]}" is the reason that was asked for (${language})`, async () => {
      await converse(of(language), [
        ...atTheCard(language),
        ['customer presses', WORDS[language].confirm],
        ['bot', /22/],
        ['bot', /./],
        ['customer', WHY[language][0]],
        ['bot', WHY[language][1]],
      ]);
    });
  }

  const LENGTH = {
    en: ['pause', 'until the end of January', /31 January 2027/],
    de: ['pausieren', 'bis Ende Januar', /31\. Januar 2027/],
    nl: ['pauzeren', 'tot eind januari', /31 januari 2027/],
  } as const;
  for (const language of ['en', 'de', 'nl'] as const) {
    const [wish, until, facts] = LENGTH[language];
    it(`"${until}" is the day that was asked for (${language})`, async () => {
      await converse(of(language), [
        ['customer', wish],
        ['bot', untilWhen[language]],
        ['customer', until],
        ['bot', facts],
        ['bot', /31/],
      ]);
    });
  }

  const MONTH = {
    en: ['pause', 'make it February', /1 February 2027/],
    de: ['pausieren', 'Februar', /1\. Februar 2027/],
    nl: ['pauzeren', 'doe maar februari', /1 februari 2027/],
  } as const;
  for (const language of ['en', 'de', 'nl'] as const) {
    const [wish, until, facts] = MONTH[language];
    it(`"${until}" is the month that was asked for (${language})`, async () => {
      await converse(of(language), [
        ['customer', wish],
        ['bot', untilWhen[language]],
        ['customer', until],
        ['bot', facts],
        ['bot', facts],
      ]);
    });
  }

  const NAME = {
    en: ['I hereby cancel my contract.', 'Rosa Field', /Name: Rosa Field\./],
    de: ['Hiermit kündige ich meinen Vertrag.', 'Petra Klein', /Name: Petra Klein\./],
    nl: ['Hierbij zeg ik mijn contract op.', 'Jan de Vries', /Naam: Jan de Vries\./],
  } as const;
  for (const language of ['en', 'de', 'nl'] as const) {
    const [declaration, name, receipt] = NAME[language];
    it(`"${name}" is the name that was asked for (${language})`, async () => {
      await converse(visitor(language), [
        ['customer', declaration],
        ['bot', /./],
        ['bot', /./],
        ['customer', name],
        ['bot', receipt],
      ]);
    });
  }
});

describe('what is not understood', () => {
  const UNCLEAR = {
    en: [
      'well that one',
      'hm that there',
      ['Pause', 'Cancel', 'Delete account', 'Talk to a person', 'Cancel subscription'],
    ],
    de: [
      'hm das da eben',
      'na das eine halt',
      [
        'Pausieren',
        'Kündigen',
        'Konto löschen',
        'Mit einem Menschen sprechen',
        'Verträge hier kündigen',
      ],
    ],
    nl: [
      'eh dinges daar',
      'iets met mijn dinges',
      ['Pauzeren', 'Opzeggen', 'Account verwijderen', 'Een medewerker', 'Opzeggen'],
    ],
  } as const;
  const AGAIN = {
    en: /^[^?]*A person can help\.$/,
    de: /^[^?]*Mensch[^?]*$/,
    nl: /^[^?]*medewerker[^?]*$/,
  } as const;
  for (const language of ['en', 'de', 'nl'] as const) {
    const [first, second, labels] = UNCLEAR[language];
    it(`is asked about once, with the likely choices; then there is a person (${language})`, async () => {
      await converse(of(language), [
        ['customer', first],
        ['bot', /\?$/, labels],
        ['customer', second],
        ['bot', AGAIN[language]],
      ]);
    });
  }
});

describe('another matter', () => {
  for (const [language, said, told] of [
    [
      'en',
      'I forgot my password',
      'This assistant helps with pausing, cancelling and deleting. For anything else, a person can help.',
    ],
    [
      'de',
      'ich habe mein Passwort vergessen',
      'Dieser Assistent hilft beim Pausieren, Kündigen und Löschen. Bei allem anderen hilft Ihnen ein Mensch.',
    ],
    [
      'nl',
      'ik ben mijn wachtwoord vergeten',
      'Deze assistent helpt bij pauzeren, opzeggen en verwijderen. Met al het andere helpt een medewerker u.',
    ],
  ] as const) {
    it(`is told from what is not understood: "${said}"`, () =>
      converse(of(language), [
        ['customer', said],
        ['bot', told],
      ]));
  }
});

describe('a correction', () => {
  const PAUSE = {
    en: 'no, pause, not cancel',
    de: 'nein, pausieren, nicht kündigen',
    nl: 'nee, pauzeren, niet opzeggen',
  } as const;
  const CANCEL = {
    en: ['pause', 'actually no, cancel instead'],
    de: ['pausieren', 'nein, doch lieber kündigen'],
    nl: ['pauzeren', 'nee, toch liever opzeggen'],
  } as const;
  for (const language of ['en', 'de', 'nl'] as const) {
    it(`"${PAUSE[language]}" leads from the cancel card to the pause (${language})`, async () => {
      await converse(of(language), [
        ...atTheCard(language),
        ['customer', PAUSE[language]],
        ['bot', untilWhen[language]],
      ]);
    });

    it(`"${CANCEL[language][1]}" leads from the pause to the cancel card (${language})`, async () => {
      await converse(of(language), [
        ['customer', CANCEL[language][0]],
        ['bot', untilWhen[language]],
        ...atTheCard(language, CANCEL[language][1]),
      ]);
    });
  }
});

describe('two wishes in one sentence', () => {
  const COPY = {
    en: ['cancel my plan and send me a copy of my data', /^Your data is ready\./],
    de: ['bitte kündigen und ich möchte eine Kopie meiner Daten', /^Ihre Daten liegen bereit\./],
    nl: [
      'zeg mijn abonnement op en stuur me een kopie van mijn gegevens',
      /^Uw gegevens staan klaar\./,
    ],
  } as const;
  const ADVERTS = {
    en: [
      "please cancel my plan and don't send me any more emails",
      /^From today, 22 November 2026, you get no more advertising\./,
    ],
    de: [
      'kündigen Sie mein Abo und keine Werbung mehr bitte',
      /^Ab heute, dem 22\. November 2026, bekommen Sie keine Werbung mehr\./,
    ],
    nl: [
      'zeg mijn abonnement op en stuur me geen reclame meer',
      /^Vanaf vandaag, 22 november 2026, krijgt u geen reclame meer\./,
    ],
  } as const;
  for (const language of ['en', 'de', 'nl'] as const) {
    for (const [text, also] of [COPY[language], ADVERTS[language]]) {
      it(`"${text}": the contract first, then the other, in the same turn`, async () => {
        const { subscription } = await converse(of(language), [
          ...atTheCard(language, text),
          ['bot', also],
        ]);
        expect(subscription?.status).to.equal('active');
      });
    }
  }
});

describe('grief and hardship', () => {
  const TOLD = {
    en: [
      ['my husband died, please cancel', /^[^.]*person[^.]*\./],
      ['I lost my job and cannot pay any more, please cancel', /^[^.]*person[^.]*\./],
    ],
    de: [
      ['mein Mann ist gestorben, bitte kündigen', /^[^.]*Mensch[^.]*\./],
      [
        'ich bin arbeitslos geworden und kann das nicht mehr zahlen, bitte kündigen',
        /^[^.]*Mensch[^.]*\./,
      ],
    ],
    nl: [
      ['mijn man is overleden, graag opzeggen', /^[^.]*medewerker[^.]*\./],
      ['ik ben ontslagen en kan het niet meer betalen, graag opzeggen', /^[^.]*medewerker[^.]*\./],
    ],
  } as const;
  for (const language of ['en', 'de', 'nl'] as const) {
    for (const [text, kind] of TOLD[language]) {
      it(`"${text}": kind words first, no offer, and the card is there`, async () => {
        const { activities, tasks } = await converse(of(language), [
          ['customer', text],
          ['bot', kind],
          ['bot', WORDS[language].card],
          ['bot', /./],
        ]);
        const kinds = activities.map(({ channelData }) => channelData?.adieu?.kind);
        expect(kinds).not.to.include('offer');
        expect(tasks.map(({ kind }) => kind)).to.deep.equal(['call_back']);
      });
    }
  }
});

describe('an insult', () => {
  const INSULTS = {
    en: 'you useless bunch of idiots, cancel my subscription',
    de: 'ihr Saftladen könnt mich mal, kündigt mein Abo',
    nl: 'stelletje oplichters, zeg mijn abonnement op',
  } as const;
  for (const language of ['en', 'de', 'nl'] as const) {
    it(`changes nothing about how the wish is met (${language})`, async () => {
      await converse(of(language), atTheCard(language, INSULTS[language]));
    });
  }
});

describe('another language', () => {
  const SWITCHES = [
    [
      'en',
      'Ich möchte bitte mein Abo kündigen',
      /^Ihr Tarif Plus endet dann am 14\. Dezember 2026/,
    ],
    ['de', 'ik wil graag mijn abonnement opzeggen', /^De opzegtermijn is één maand\./],
    ['nl', 'I want to cancel my subscription please', /^The notice period is one month\./],
  ] as const;
  for (const [language, text, facts] of SWITCHES) {
    it(`is spoken as soon as the customer speaks it: "${text}"`, async () => {
      const { conversation } = await converse(of(language), [
        ['customer', text],
        ['bot', facts],
        ['bot', /2026|kündigen|opzeg/],
      ]);
      expect(conversation?.language).not.to.equal(language);
    });
  }
});

describe('another language at the card that takes a change back', () => {
  it('waits until the step is over, as at every card that confirms', () =>
    converse(as('hanna'), [
      ['customer', 'ich will doch bleiben'],
      ['bot', /^Ihr Tarif Plus läuft weiter wie bisher\./],
      ['bot', /rückgängig machen\?$/],
      ['customer', 'where do I have to click'],
      ['bot', /^Der Assistent|^Dieser Assistent|^Drücken Sie|^Sie können hier/],
      ['bot', /rückgängig machen\?$/],
    ]));
});

describe('being charged while a pause runs', () => {
  for (const [language, said, noted] of [
    ['en', "i'm still being billed while it's paused", /^(Your message is noted|A person will)/],
    ['de', 'ich werde noch abgebucht obwohl pausiert ist', /^Ihre Nachricht ist notiert/],
    ['nl', 'ondanks de pauze betaal ik elke maand door', /^Uw bericht is genoteerd/],
  ] as const) {
    it(`is a complaint, and no wish to pause (${language})`, async () => {
      await converse(as('gus', language), [
        ['customer', said],
        ['bot', noted],
      ]);
    });
  }
});

describe('a threat to leave', () => {
  for (const [language, said, noted, ways] of [
    [
      'en',
      'cancel? not until you fix this',
      /^Your message is noted/,
      ['Pause', 'Cancel', 'Delete account', 'Talk to a person', 'Cancel subscription'],
    ],
    [
      'de',
      'kündigen? erst wenn ihr das endlich repariert',
      /^Ihre Nachricht ist notiert/,
      [
        'Pausieren',
        'Kündigen',
        'Konto löschen',
        'Mit einem Menschen sprechen',
        'Verträge hier kündigen',
      ],
    ],
    [
      'nl',
      'opzeggen? pas als jullie dat eindelijk repareren',
      /^Uw bericht is genoteerd/,
      ['Pauzeren', 'Opzeggen', 'Account verwijderen', 'Een medewerker', 'Opzeggen'],
    ],
  ] as const) {
    it(`is noted, and every way out is beside it (${language})`, async () => {
      await converse(of(language), [
        ['customer', said],
        ['bot', noted, ways],
      ]);
    });
  }
});
