import { expect } from 'chai';
import type { Language } from '../../data/model/language.ts';
import { FIXED_LABELS } from '../../data/policy/labels.ts';
import { as, converse, type Line } from '../support/converse.ts';

const LANGUAGES: readonly Language[] = ['en', 'de', 'nl'];
const ANYTHING = /./;

for (const language of LANGUAGES) {
  const { confirm, back } = FIXED_LABELS[language];
  const say = <T>(en: T, de: T, nl: T) => ({ en, de, nl })[language];
  const received = say(/Received on/, /eingegangen/, /is ontvangen op/);
  const why: Line = [
    'bot',
    say(/^Would you tell us why/, /^Möchten Sie uns sagen/, /^Wilt u ons vertellen/),
  ];
  const oneByOne: Line = ['bot', say(/^One after the other/, /^Eins nach dem/, /^Eén voor één/)];
  const both = (account: Awaited<ReturnType<typeof converse>>['account']) =>
    account?.subscriptions.map(({ status }) => status);
  const ENDED = ['cancel_scheduled', 'cancel_scheduled'];

  describe(`somebody with two contracts (${language})`, () => {
    it('is not asked which one after "both"', async () => {
      await converse(as('ines', language), [
        ['customer', say('cancel', 'kündigen', 'opzeggen')],
        ['bot', say(/^Which/, /^Um welchen/, /^Om welk/)],
        ['customer', say('both', 'beide', 'allebei')],
        oneByOne,
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.cancel, back]],
      ]);
    });

    it('who wishes to cancel both is shown the card of the first at once', async () => {
      await converse(as('ines', language), [
        [
          'customer',
          say(
            'I want to cancel both subscriptions',
            'ich möchte beide Verträge kündigen',
            'ik wil beide abonnementen opzeggen',
          ),
        ],
        oneByOne,
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.cancel, back]],
      ]);
    });

    it('declares both in one sentence, with a receipt for each, and is asked why once', async () => {
      const { account, receipts } = await converse(as('ines', language), [
        [
          'customer',
          say(
            'I hereby cancel both subscriptions',
            'Hiermit kündige ich beide Verträge',
            'Hierbij zeg ik beide abonnementen op',
          ),
        ],
        ['bot', received],
        ['bot', received],
        why,
      ]);
      expect(both(account)).to.deep.equal(ENDED);
      expect(receipts.map(({ contract }) => contract)).to.have.members(['NL-8350', 'NL-8351']);
    });

    it('says after the declaration that it was for both', async () => {
      const { account, receipts, tasks, events } = await converse(as('ines', language), [
        ['customer', say('I hereby cancel', 'Hiermit kündige ich', 'Hierbij zeg ik op')],
        ['bot', received],
        ['bot', say(/^Which/, /^Welchen/, /^Welk/)],
        ['time passes', 'PT5M'],
        ['customer', say('both of them', 'beide', 'allebei')],
        ['bot', ANYTHING],
        ['bot', ANYTHING],
        ['bot', ANYTHING],
      ]);
      expect(both(account)).to.deep.equal(ENDED);
      expect(receipts).to.have.length(2);
      // Each was received with the sentence, not with the answer: on the receipt and in the record.
      const declared = events.flatMap((event) => (event.type === 'declaration' ? event.at : []));
      expect(declared).to.have.length(2);
      const times = [...declared, ...receipts.map(({ declaration }) => declaration.at)];
      expect(new Set(times).size).to.equal(1);
      expect(tasks.every(({ doneAt }) => doneAt !== null)).to.equal(true);
    });

    it('is led to the card by the word of another language', async () => {
      await converse(as('ada', language), [
        ['customer', say('kündigen', 'cancel', 'cancel')],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.cancel, back]],
      ]);
    });
  });
}
