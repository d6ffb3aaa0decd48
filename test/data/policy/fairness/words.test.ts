import { expect } from 'chai';
import type { Key } from '../../../../data/locales/catalogue.ts';
import { formatDate, formatMoney } from '../../../../data/locales/format.ts';
import { translator } from '../../../../data/locales/translate.ts';
import { LANGUAGES } from '../../../../data/model/language.ts';
import { amountsIn } from '../../../../data/policy/fairness/dates-and-money.ts';
import { says } from '../../../../data/policy/fairness/phrases.ts';
import {
  FALLBACK,
  NOTHING_CHANGED,
  NOTHING_TO_DO,
  OLD_BUTTON,
} from '../../../../data/policy/fairness/words/answers.ts';
import { NO } from '../../../../data/policy/fairness/words/offers.ts';

/** What the checker has to recognise in the bot's own texts, whatever they are changed to. */
const KNOWN: readonly (readonly [what: string, RegExp, readonly Key[]])[] = [
  ['was not understood', FALLBACK, ['answer.unclear', 'answer.unclearAgain']],
  ['changed nothing', NOTHING_CHANGED, ['change.nothingChanged']],
  ['pressed an old button', OLD_BUTTON, ['change.stale', 'change.staleNothingOpen']],
  [
    'has nothing to end',
    NOTHING_TO_DO,
    [
      'change.alreadyCancelled',
      'change.alreadyPaused',
      'change.pauseScheduled',
      'change.deletionScheduled',
      'change.notPossible',
    ],
  ],
];

const CHANGES = ['cancel', 'pause', 'delete', 'withdraw', 'resume', 'undo', 'switch'];

describe('the word lists of the checker', () => {
  for (const [what, wording, keys] of KNOWN) {
    it(`know the bot’s own words for a customer who ${what}, in every language`, () => {
      for (const language of LANGUAGES) {
        for (const key of keys) {
          for (const change of CHANGES) {
            const date = formatDate(language, '2026-12-14');
            const text = translator(language)(key, { plan: 'Plus', from: date, date, change });
            expect(says(text, wording), `${language}: ${text}`).to.equal(true);
          }
        }
      }
    });
  }
});

describe('a no to an offer', () => {
  it('is a no, also among other words', () => {
    for (const text of ['no', 'No thanks.', 'no more offers please', 'nein danke', 'nee, bedankt'])
      expect(says(text, NO), text).to.equal(true);
  });

  it('is not that somebody wants no advertising, or has no idea', () => {
    for (const text of [
      'no more advertising mails please',
      'no more marketing',
      'no idea what that is',
      'keine Werbung mehr bitte',
      'geen reclame meer',
    ])
      expect(says(text, NO), text).to.equal(false);
  });
});

describe('an amount of money', () => {
  for (const minor of [400, 16_800, 120_000, 123_456_789]) {
    it(`is read as each language writes it: ${minor} cents`, () => {
      for (const language of LANGUAGES) {
        const amount = formatMoney(language, { minor, currency: 'EUR' });
        const date = formatDate(language, '2026-12-14');
        expect(amountsIn(`${date} ${amount}, ${amount} ${date}.`), amount).to.deep.equal([
          minor,
          minor,
        ]);
      }
    });
  }

  it('is not read out of a reference number', () => {
    for (const number of ['7GBP7YRP', 'EUR4K2LM', 'K7EUR', 'A12USD9Z']) {
      expect(amountsIn(`Your reference number is ${number}.`), number).to.deep.equal([]);
    }
  });
});
