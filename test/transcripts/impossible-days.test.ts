import { expect } from 'chai';
import type { Language } from '../../data/model/language.ts';
import { FIXED_LABELS } from '../../data/policy/labels.ts';
import { as, converse, visitor } from '../support/converse.ts';

const LANGUAGES: readonly Language[] = ['en', 'de', 'nl'];
const ANYTHING = /./;

for (const language of LANGUAGES) {
  const { confirm, back } = FIXED_LABELS[language];
  const say = <T>(en: T, de: T, nl: T) => ({ en, de, nl })[language];
  const day = say('31 June', '31. Juni', '31 juni');
  const wish = say(
    'please cancel as of 31 June',
    'Ich möchte zum 31. Juni kündigen',
    'ik wil opzeggen per 31 juni',
  );
  const noSuchDay = say(
    /^There is no 31 June, so the earliest date counts\. You can name another day here\./,
    /^Den 31\. Juni gibt es nicht, darum gilt der früheste Termin\. Einen anderen Tag können Sie hier nennen\./,
    /^31 juni bestaat niet, daarom geldt de vroegste datum\. Een andere dag kunt u hier noemen\./,
  );

  describe(`a day that no calendar has (${language})`, () => {
    it('in a wish to cancel is told, and the card has the earliest date', async () => {
      const { subscription } = await converse(as('ada', language), [
        ['customer', wish],
        ['bot', noSuchDay],
        [
          'bot',
          say(/14 December 2026/, /14\. Dezember 2026/, /14 december 2026/),
          [confirm.cancel, back],
        ],
        ['customer presses', confirm.cancel],
        ['bot', ANYTHING],
        ['bot', ANYTHING],
      ]);
      expect(subscription?.accessEndsOn).to.equal('2026-12-14');
    });

    it('makes room for the day that is named instead, in a few words or alone', async () => {
      for (const named of [
        say('then 30 June', 'dann zum 30. Juni', 'dan 30 juni'),
        say('30 June', '30. Juni', '30 juni'),
      ]) {
        const { subscription, receipts } = await converse(as('ada', language), [
          ['customer', wish],
          ['bot', noSuchDay],
          ['bot', ANYTHING, [confirm.cancel, back]],
          ['customer', named],
          [
            'bot',
            say(/^Plus ends on 30 June 2027/, /30\. Juni 2027/, /^Plus eindigt op 30 juni 2027/),
          ],
          [
            'bot',
            say(/on 30 June 2027/, /30\. Juni 2027/, /per 30 juni 2027/),
            [confirm.cancel, back],
          ],
          ['customer presses', confirm.cancel],
          ['bot', ANYTHING],
          ['bot', ANYTHING],
        ]);
        expect(subscription?.accessEndsOn).to.equal('2027-06-30');
        expect(receipts[0]?.declaration.words).to.equal(wish);
      }
    });

    it('is told to somebody who is not signed in, above the form', async () => {
      await converse(visitor(language), [
        ['customer', wish],
        ['bot', noSuchDay],
        ['bot', ANYTHING, [confirm.cancel, back]],
      ]);
    });

    it('as the end of a pause is told, and asked for again', async () => {
      const noDay = say(
        /^There is no 31 June\. Until when\?/,
        /^Den 31\. Juni gibt es nicht\. Bis wann/,
        /^31 juni bestaat niet\. Tot wanneer\?/,
      );
      const { subscription } = await converse(as('ada', language), [
        [
          'customer',
          say('pause until 31 June', 'bitte bis 31. Juni pausieren', 'ik wil pauzeren tot 31 juni'),
        ],
        ['bot', noDay],
        ['customer', day],
        ['bot', noDay],
        ['customer', say('1 February', '1. Februar', '1 februari')],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.pause, back]],
        ['customer presses', confirm.pause],
        ['bot', ANYTHING],
      ]);
      expect(subscription?.pause?.until).to.equal('2027-02-01');
    });

    it('in a declaration is received at once, and ends nothing half a year too early', async () => {
      const { subscription, receipts, tasks } = await converse(as('ada', language), [
        [
          'customer',
          say(
            'I hereby cancel as of 31 June.',
            'Hiermit kündige ich zum 31. Juni.',
            'Hierbij zeg ik op per 31 juni.',
          ),
        ],
        [
          'bot',
          say(
            /You asked for this end: "31 June"\. There is no such day\. The date follows/,
            /Als Ende haben Sie „31\. Juni“ angegeben\. Diesen Tag gibt es nicht\. Das Datum folgt/,
            /Als einde hebt u ‘31 juni’ opgegeven\. Die dag bestaat niet\. De datum volgt/,
          ),
        ],
      ]);
      expect(subscription?.status).to.equal('active');
      expect(receipts[0]?.declaration).to.include({ endDate: null, endWords: day });
      expect(tasks.map(({ kind }) => kind)).to.deep.equal(['match_declaration']);
    });
  });
}

describe('a day that can be read in two orders', () => {
  it('is not guessed: the earliest date counts until the month is written', async () => {
    await converse(as('ada'), [
      ['customer', 'please cancel on 5/3/2027'],
      ['bot', /^5\/3\/2027 can be read in two ways, so the earliest date counts\./],
      ['bot', 'Cancel Plus on 14 December 2026?'],
      ['customer', '5 March 2027'],
      ['bot', /^Plus ends on 5 March 2027/],
      ['bot', 'Cancel Plus on 5 March 2027?'],
    ]);
  });
});
