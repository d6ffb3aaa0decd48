import { expect } from 'chai';
import { FIXED_LABELS } from '../../data/policy/labels.ts';
import { as, converse } from '../support/converse.ts';

/** On 22 November 2026: a day that is told in passing must not move the end by a year. */
describe('a day that is told and not wished for', () => {
  it('leaves the earliest end where it is (en)', async () => {
    const { confirm, back } = FIXED_LABELS.en;
    await converse(as('ada'), [
      ['customer', 'my husband lost his job in September, please cancel'],
      ['bot', /Plus ends on 14 December 2026/],
      ['bot', 'Cancel Plus on 14 December 2026?', [confirm.cancel, back]],
    ]);
  });

  it('leaves the earliest end to who writes for somebody who died (de)', async () => {
    const { confirm, back } = FIXED_LABELS.de;
    await converse(as('ben'), [
      ['customer', 'Meine Mutter ist im Oktober verstorben, der Vertrag soll enden.'],
      ['bot', /Ihr Jahresabo endet dann am 22\. Dezember 2026/],
      ['bot', /^Art der Kündigung/, [confirm.cancel, back]],
      ['bot', /^Im Moment ist niemand erreichbar/],
    ]);
  });

  it('is no end date of a declaration either, also beside the one that is wished (de)', async () => {
    const first = await converse(as('ben'), [
      ['customer', 'Hiermit kündige ich den am 3.10. geschlossenen Vertrag.'],
      ['bot', /endet am 22\. Dezember 2026/],
      ['bot', /^Möchten Sie uns sagen, warum/],
    ]);
    expect(first.receipts.map(({ declaration }) => declaration.endDate)).to.deep.equal([null]);

    const second = await converse(as('ben'), [
      ['customer', 'Hiermit kündige ich den Vertrag vom 12.05.2024 zum 31.01.2027.'],
      ['bot', /endet am 31\. Januar 2027/],
      ['bot', /^Möchten Sie uns sagen, warum/],
    ]);
    expect(second.receipts.map(({ declaration }) => declaration.endDate)).to.deep.equal([
      '2027-01-31',
    ]);
  });

  it('does not put off the end (nl)', async () => {
    const { confirm, back } = FIXED_LABELS.nl;
    await converse(as('carlijn'), [
      ['customer', 'sinds oktober gebruik ik het niet meer, graag opzeggen'],
      ['bot', /22 december 2026/],
      ['bot', /22 december 2026/, [confirm.cancel, back]],
    ]);
  });
});
