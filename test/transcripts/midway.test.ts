import { expect } from 'chai';
import { as, converse } from '../support/converse.ts';

describe('in the middle of it', () => {
  it('takes what follows "never mind" for what is meant', () =>
    converse(as('carlijn'), [
      ['customer', 'ik wil twee maanden pauzeren'],
      ['bot', /^De pauze begint/],
      ['bot', /pauzeren tot/],
      ['customer', 'nee laat maar, zeg maar op'],
      ['bot', /Plus eindigt op 22 december 2026/],
      ['bot', 'Plus opzeggen per 22 december 2026?'],
    ]));

  it('says once a turn that a person takes care', async () => {
    const { activities } = await converse(as('dora'), [
      ['customer', 'ich will widerrufen'],
      ['bot', /./],
      ['bot', /./],
      ['customer presses', 'Zurück'],
      ['bot', /./],
      ['bot', /./],
      ['customer', 'mein Mann ist gestorben'],
      ['bot', /^Darum kümmert sich ein Mensch\. Sie müssen nichts weiter erklären\. Im Moment/],
      ['bot', /^Es gibt drei Möglichkeiten\./],
    ]);
    expect(JSON.stringify(activities.at(-1))).not.to.include('Darum kümmert sich ein Mensch');
  });

  for (const [account, wish, first, correction, then] of [
    [
      'carlijn',
      'ik wil opzeggen per 1 februari',
      /per 1 februari/,
      'nee, liever 1 maart',
      /per 1 maart 2027\?/,
    ],
    [
      'farah',
      'pause for 3 months please',
      /until 10 March/,
      'actually no make it 2 months',
      /until 10 February 2027\?/,
    ],
    [
      'emil',
      'Pause bis Ende Januar',
      /31\. Januar/,
      'nein, bis Ende Februar',
      /28\. Februar 2027 pausieren\?/,
    ],
  ] as const) {
    it(`takes another day for the day that is meant: "${correction}"`, () =>
      converse(as(account), [
        ['customer', wish],
        ['bot', /./],
        ['bot', first],
        ['customer', correction],
        ['bot', /./],
        ['bot', then],
      ]));
  }

  for (const [account, wish, why, noted, confirm, reason] of [
    [
      'gus',
      'cancel please',
      'the app keeps crashing',
      /^Your message is noted\./,
      'Cancel now',
      /Technical problems/,
    ],
    [
      'ben',
      'ich will raus aus dem Vertrag',
      'Umzug ins Ausland',
      /^Ihre Nachricht ist notiert\./,
      'jetzt kündigen',
      /Veränderte Lebensumstände/,
    ],
    [
      'carlijn',
      'opzeggen',
      'de app loopt steeds vast',
      /^Uw bericht is genoteerd\./,
      'Nu opzeggen',
      /./,
    ],
  ] as const) {
    it(`keeps a reason that is told before it is asked for: "${why}"`, () =>
      converse(as(account), [
        ['customer', wish],
        ['bot', /./],
        ['bot', /./],
        ['customer', why],
        ['bot', noted],
        ['bot', /./],
        ['customer presses', confirm],
        ['bot', /./],
        ['bot', reason],
      ]));
  }

  for (const [text, answer] of [
    ['Ich möchte lieber Deutsch sprechen', /language changes after this step/],
    ['can we speak dutch', /language changes after this step/],
  ] as const) {
    it(`speaks another language once the step is over: "${text}"`, () =>
      converse(as('gus'), [
        ['customer', 'cancel'],
        ['bot', /./],
        ['bot', /./],
        ['customer', text],
        ['bot', answer],
        ['bot', /^Cancel Plus/],
      ]));
  }
});
