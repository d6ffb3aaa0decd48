import { expect } from 'chai';
import type { Company } from '../../data/policy/company.ts';
import type { Person } from '../support/chat.ts';
import { as, converse } from '../support/converse.ts';
import { FAIR_LINES } from '../data/policy/company/breaches.ts';

/** Signed in where help may stand beside the card: not in Germany. */
const WHERE_HELP_MAY_STAND: readonly (readonly [Person, string, RegExp])[] = [
  [
    as('ada', 'en'),
    'I want to cancel, you have no dark mode',
    /Dark mode is there already: under Settings, Appearance\./,
  ],
  [
    as('emil', 'de'),
    'bitte kündigen, mir fehlt ein Dunkelmodus',
    /Den Dunkelmodus gibt es schon: unter Einstellungen, Darstellung\./,
  ],
  [
    as('carlijn'),
    'graag opzeggen, er ontbreekt een donkere modus',
    /De donkere modus is er al: onder Instellingen, Weergave\./,
  ],
];

describe('a company that helps in its own words', () => {
  for (const [person, text, where] of WHERE_HELP_MAY_STAND)
    it(`says where a missing feature is (${person.language})`, async () => {
      const { events } = await converse(person, [
        ['customer', text],
        ['bot', where],
        ['bot', /./],
      ]);
      expect(events.filter(({ type }) => type === 'offer')).to.deep.equal([]);
    });

  it('has a person look for a feature that it does not name', async () => {
    await converse(as('ada', 'en'), [
      ['customer', 'please cancel, there is no calendar view, that feature is missing'],
      ['bot', /If something is missing: a person can look with you whether it is there\./],
      ['bot', /./, ['Cancel now', 'Back']],
    ]);
  });

  const own: Partial<Company> = {
    help: {
      too_expensive: { offer: { kind: 'pause' }, text: FAIR_LINES.pause },
      technical_problems: {
        text: {
          en: 'The new version mends most faults.',
          de: 'Die neue Version behebt die meisten Fehler.',
          nl: 'De nieuwe versie verhelpt de meeste fouten.',
        },
      },
    },
  };

  it('offers what it wrote, with the terms of the account system', async () => {
    const { subscription, events } = await converse(
      as('ada', 'en'),
      [
        ['customer', "it's got too expensive, please cancel"],
        [
          'bot',
          /If a break is enough: pause for up to 3 months at no cost, then 12\.00 USD a month again\.$/,
          ['Pause', 'Talk to a person', 'Cancel subscription'],
        ],
        ['bot', /./, ['Cancel now', 'Back']],
        ['customer presses', 'Pause'],
        ['bot', /^Until when\?/],
      ],
      { company: own },
    );
    expect(subscription?.status).to.equal('active');
    expect(events).to.deep.include({
      type: 'offer',
      terms: { price: '0.00 USD', duration: 'up to 3 months', priceAfter: '12.00 USD' },
    });
    await converse(
      as('carlijn'),
      [
        ['customer', 'het is te duur, graag opzeggen'],
        [
          'bot',
          /Als een pauze genoeg is: tot 3 maanden gratis pauzeren, daarna weer 12,00 EUR per maand\.$/,
        ],
        ['bot', /./],
      ],
      { company: own },
    );
  });

  it('says a sentence without an offer, and nothing at all in Germany beside the card', async () => {
    const lines = (text: string, bot: RegExp) =>
      [
        ['customer', text],
        ['bot', bot],
        ['bot', /./],
      ] as const;
    await converse(
      as('ada', 'en'),
      lines(
        'the app crashes all the time, please cancel my subscription',
        /The new version mends most faults\.$/,
      ),
      { company: own },
    );
    await converse(
      as('ben'),
      lines('Die App stürzt ständig ab, bitte kündigen', /^(?!.*neue Version)/),
      { company: own },
    );
  });

  it('asks for its own reasons in its own order, and for none where it has none', async () => {
    const label = { en: 'Costs too much for us', de: 'Kostet uns zu viel', nl: 'Kost ons te veel' };
    const reasons = {
      asked: [{ id: 'bad_support' as const }, { id: 'too_expensive' as const, label }],
    };
    await converse(
      as('ada', 'en'),
      [
        ['customer', 'cancel my subscription'],
        ['bot', /./],
        ['bot', /./],
        ['customer presses', 'Cancel now'],
        ['bot', /./],
        ['bot', /^Would you tell us why/, ['Poor support', 'Costs too much for us', 'Skip']],
        ['customer presses', 'Costs too much for us'],
        ['bot', /^"Costs too much for us" is noted as your reason\./],
      ],
      { company: { reasons } },
    );
    await converse(
      as('ben'),
      [
        ['customer', 'Ich möchte mein Abo kündigen'],
        ['bot', /./],
        ['bot', /./],
        ['customer presses', 'jetzt kündigen'],
        ['bot', /./],
        ['bot', /^Noch ein paar Fragen/],
      ],
      { company: { reasons: { asked: [] } } },
    );
  });

  it('is stricter than the law where it says so', async () => {
    const profiles = { GB: { confirmCard: 'five_fields' as const, helpWithConfirm: 0 as const } };
    await converse(
      as('emil', 'en'),
      [
        ['customer', "it's too expensive, please cancel"],
        ['bot', /^(?!.*If it is the price)/],
        ['bot', /^Kind of cancellation: ordinary Name: Emil Thornton/],
      ],
      { company: { profiles } },
    );
  });
});
