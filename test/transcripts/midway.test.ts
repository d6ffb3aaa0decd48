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
});
