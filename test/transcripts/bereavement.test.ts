import { expect } from 'chai';
import { as, converse, visitor } from '../support/converse.ts';

describe('somebody who tells of a death', () => {
  it('hears first that nothing has to be explained; a person writes, and the card is there', async () => {
    const { tasks, cases } = await converse(as('ben'), [
      ['customer', 'meine Frau ist gestorben, bitte kündigen'],
      [
        'bot',
        /^Darum kümmert sich ein Mensch\. Sie müssen nichts weiter erklären\. Die Kündigungsfrist/,
      ],
      ['bot', /^Art der Kündigung/, ['jetzt kündigen', 'Zurück']],
      [
        'bot',
        /^Im Moment ist niemand erreichbar\. Ein Mensch schreibt Ihnen innerhalb eines Werktags\. Ihre Vorgangsnummer lautet [2-9A-HJ-NP-Z]{8}\.$/,
      ],
      ['customer presses', 'jetzt kündigen'],
      ['bot', /eingegangen/],
    ]);
    expect(tasks.map(({ kind }) => kind)).to.deep.equal(['call_back']);
    expect(cases[0]?.state).to.equal('applied');
  });

  it('and not what is wished, is not taken for cancelling: the ways stand side by side', async () => {
    const { cases, tasks } = await converse(as('carlijn'), [
      ['customer', 'mijn moeder is overleden'],
      [
        'bot',
        /^Een medewerker regelt dit voor u\. U hoeft niets meer uit te leggen\. Er zijn drie mogelijkheden/,
        ['Pauzeren', 'Opzeggen', 'Account verwijderen', 'Een medewerker', 'Opzeggen'],
      ],
      [
        'bot',
        /^Er is nu niemand bereikbaar\. Een medewerker stuurt u binnen één werkdag een bericht/,
      ],
    ]);
    expect(cases[0]?.change).to.equal(null);
    expect(tasks.map(({ kind }) => kind)).to.deep.equal(['call_back']);
  });

  it('after something was finished, is not shown a cancel card either', async () => {
    const { cases } = await converse(as('carlijn'), [
      ['customer', 'ik wil een maand pauzeren'],
      ['bot', /^De pauze begint/],
      ['bot', /^Plus pauzeren/],
      ['customer presses', 'Nu pauzeren'],
      ['bot', /U hebt ‘ik wil een maand pauzeren’ geschreven en bevestigd/],
      ['customer', 'mijn moeder is overleden'],
      ['bot', /^Een medewerker regelt dit voor u\. U hoeft niets meer uit te leggen\./],
      ['bot', /^Er is nu niemand bereikbaar\./],
    ]);
    expect(cases.map(({ change }) => change)).to.have.members(['pause', null]);
  });

  it('at the card, keeps the card', async () => {
    await converse(as('ada'), [
      ['customer', 'cancel my subscription'],
      ['bot', /^Plus ends/],
      ['bot', /^Cancel Plus/],
      ['customer', 'my husband has died'],
      [
        'bot',
        /^A person will take care of this\. You do not need to explain any more\. Nobody is available at the moment\. A person will write to you within one working day\./,
      ],
      ['bot', /^Cancel Plus/, ['Cancel now', 'Back']],
    ]);
  });

  it('without being signed in, is told the same and can ask to be written to', async () => {
    await converse(visitor('de', 'DE'), [
      ['customer', 'Mein Vater ist gestorben, ich möchte sein Abo kündigen'],
      ['bot', /^Darum kümmert sich ein Mensch\. Sie müssen nichts weiter erklären\. Sie können/],
      ['bot', /^Art der Kündigung/],
      [
        'bot',
        /^Im Moment ist niemand erreichbar\./,
        ['Bitte schreiben Sie mir', 'Verträge hier kündigen'],
      ],
    ]);
  });

  it('and declares in the same sentence, hears it before the receipt', async () => {
    await converse(as('ben'), [
      ['customer', 'Meine Frau ist verstorben, hiermit kündige ich das Abo.'],
      ['bot', /^Darum kümmert sich ein Mensch\. Sie müssen nichts weiter erklären\./],
      ['bot', /Ihre Kündigung ist am 22\. November 2026/],
    ]);
  });
});

describe('words of comfort', () => {
  for (const [account, said, told] of [
    [
      'ada',
      'my mother died and i want to delete her account',
      /^A person will take care of this\. What/,
    ],
    ['ben', 'meine Mutter ist gestorben, Konto löschen', /^Darum kümmert sich ein Mensch\. Was/],
    [
      'carlijn',
      'mijn vader is overleden, verwijder zijn account',
      /^Een medewerker regelt dit voor u\. Wat/,
    ],
  ] as const) {
    it(`leave the facts of deleting short enough to be read (${account})`, () =>
      converse(as(account), [
        ['customer', said],
        ['bot', told],
        ['bot', /./],
        ['bot', /./],
      ]));
  }
});
