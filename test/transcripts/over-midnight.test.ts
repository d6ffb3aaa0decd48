import { expect } from 'chai';
import { LANGUAGES } from '../../data/model/language.ts';
import { openChat } from '../support/chat.ts';
import { as } from '../support/converse.ts';
import { brokenPromises } from '../support/fair.ts';
import { textOf } from '../support/shown.ts';

/** Ines has paid until 1 December, and this is a quarter to midnight of the day before, in Lisbon. */
const UNTIL_LATE = 'P8DT5H31M';
const HALF_AN_HOUR = 'PT30M';

for (const language of LANGUAGES) {
  const say = <T>(en: T, de: T, nl: T) => ({ en, de, nl })[language];

  describe(`a declaration in the last hour of a day (${language})`, () => {
    it('counts from then, though it is told after midnight which contract it was about', async () => {
      const chat = await openChat(as('ines', language));
      await chat.arrive();
      await chat.wait(UNTIL_LATE);
      await chat.say(
        say(
          'I hereby cancel my subscription.',
          'Hiermit kündige ich mein Abo.',
          'Hierbij zeg ik mijn abonnement op.',
        ),
      );
      await chat.wait(HALF_AN_HOUR);
      expect((await chat.accounts.find('ines'))?.subscriptions[0]?.lastCharge).to.include({
        on: '2026-12-01',
      });
      await chat.say('NL-8350');
      const applied = (await chat.events()).find(({ type }) => type === 'applied');
      expect(applied).to.include({ accessEndsAt: '2026-12-01', billingEndsAt: '2026-12-01' });
      const shown = (await chat.botActivities()).map(textOf).join(' ');
      expect(shown).to.include(
        say('30 November 2026 at 23:45', '30. November 2026 um 23:45', '30 november 2026 om 23:45'),
      );
      // What was charged at midnight comes back.
      const mails = (await chat.events()).flatMap((event) =>
        event.type === 'mail' ? [event.text] : [],
      );
      expect(mails.at(-1)).to.match(
        say(/Paid back to you: 12\.00/, /Erstattung an Sie: 12,00/, /U krijgt terug: 12,00/),
      );
      expect(await brokenPromises(chat.store, 'c1')).to.deep.equal([]);
      await chat.close();
    });

    it('counts from then, though the account system was down until after midnight', async () => {
      const chat = await openChat(as('emil', language));
      await chat.arrive();
      // Emil has paid until 7 December; London.
      await chat.wait('P14DT5H31M');
      Object.assign(chat.switches, { changesDown: true });
      await chat.say(
        say(
          'I hereby cancel my subscription.',
          'Hiermit kündige ich mein Abo.',
          'Hierbij zeg ik mijn abonnement op.',
        ),
      );
      await chat.wait('PT3S'); // The receipt does not wait for it.
      await chat.wait(HALF_AN_HOUR);
      Object.assign(chat.switches, { changesDown: false });
      await chat.wait('PT2H');
      const applied = (await chat.events()).find(({ type }) => type === 'applied');
      expect(applied).to.include({ accessEndsAt: '2026-12-07', billingEndsAt: '2026-12-07' });
      expect(await brokenPromises(chat.store, 'c1')).to.deep.equal([]);
      await chat.close();
    });
  });
}
