import { expect } from 'chai';
import type { Language } from '../../data/model/language.ts';
import { FIXED_LABELS } from '../../data/policy/labels.ts';
import { as, converse } from '../support/converse.ts';
import { actionsOf } from '../support/shown.ts';

/** Presses that come too late, empty or again, and thanks that are no wish. */
const LANGUAGES: readonly Language[] = ['en', 'de', 'nl'];
const ACCOUNT = { en: 'ada', de: 'ben', nl: 'carlijn' } as const;
const ANYTHING = /./;
const received = { en: /Received on/, de: /eingegangen/, nl: /is ontvangen op/ };

for (const language of LANGUAGES) {
  const { confirm, back, entry } = FIXED_LABELS[language];
  const say = <T>(en: T, de: T, nl: T) => ({ en, de, nl })[language];
  const plus = say(
    'Plus (NL-8350), 12.00 EUR a month',
    'Plus (NL-8350), 12,00 EUR im Monat',
    'Plus (NL-8350), 12,00 EUR per maand',
  );
  const basic = say(
    'Basic (NL-8351), 4.00 EUR a month',
    'Basic (NL-8351), 4,00 EUR im Monat',
    'Basic (NL-8351), 4,00 EUR per maand',
  );
  const untilThen = say('Until this date', 'Bis zu diesem Tag', 'Tot deze datum');
  const oldButton = say(
    /^That button belongs to an earlier message/,
    /^Dieser Knopf gehört zu einer früheren Nachricht/,
    /^Die knop hoort bij een eerder bericht/,
  );

  describe(`a press or a word out of its time (${language})`, () => {
    it('thanks after a complaint is a courtesy, and no wish', async () => {
      const { cases, events } = await converse(as(ACCOUNT[language]), [
        [
          'customer',
          say(
            'this is the worst service I have ever had',
            'das ist der schlechteste Service, den ich je hatte',
            'dit is de slechtste service die ik ooit heb gehad',
          ),
        ],
        [
          'bot',
          say(/^Your message is noted/, /^Ihre Nachricht ist notiert/, /^Uw bericht is genoteerd/),
        ],
        ['customer', say('thank you', 'vielen Dank', 'dank u wel')],
        ['bot', say('You are welcome.', 'Gern geschehen.', 'Graag gedaan.'), [entry]],
      ]);
      expect(cases).to.be.empty;
      expect(events).to.be.empty;
    });

    it('an old button of "which contract?" chooses that contract after all', async () => {
      const { account, receipts } = await converse(as('ines', language), [
        ['customer presses', say('Cancel', 'Kündigen', 'Opzeggen')],
        ['bot', ANYTHING],
        ['customer presses', plus],
        ['bot', ANYTHING],
        ['bot', /NL-8350|Plus/, [confirm.cancel, back]],
        ['customer presses', basic],
        ['bot', /Basic/],
        ['bot', /Basic/, [confirm.cancel, back]],
        ['customer presses', confirm.cancel],
        ['bot', /NL-8351/],
        ['bot', ANYTHING],
        ['bot', ANYTHING],
        // Once it is done, the same button says so and changes nothing.
        ['customer presses', plus],
        ['bot', oldButton],
      ]);
      expect(account?.subscriptions.map(({ status }) => status)).to.deep.equal([
        'active',
        'cancel_scheduled',
      ]);
      expect(receipts.map(({ contract }) => contract)).to.deep.equal(['NL-8351']);
    });

    it('an old button of "which contract?" pauses no contract but the one chosen last', async () => {
      const month = say('1 month', '1 Monat', '1 maand');
      const { account } = await converse(as('ines', language), [
        ['customer presses', say('Pause', 'Pausieren', 'Pauzeren')],
        ['bot', ANYTHING],
        ['customer presses', plus],
        ['bot', ANYTHING],
        ['customer presses', month],
        ['bot', ANYTHING],
        ['bot', /Plus/, [confirm.pause, back]],
        ['customer presses', basic],
        ['bot', ANYTHING],
        ['customer presses', month],
        ['bot', ANYTHING],
        ['bot', /Basic/, [confirm.pause, back]],
        ['customer presses', confirm.pause],
        ['bot', /NL-8351/],
      ]);
      expect(account?.subscriptions.map(({ status }) => status)).to.deep.equal([
        'active',
        'pause_scheduled',
      ]);
    });

    it('the button for a date, pressed without one, asks for it again', async () => {
      const untilWhen = say(/^Until when\?/, /^Bis wann/, /^Tot wanneer\?/);
      const { subscription } = await converse(as(ACCOUNT[language]), [
        ['customer presses', say('Pause', 'Pausieren', 'Pauzeren')],
        ['bot', untilWhen],
        ['customer presses', untilThen],
        [
          'bot',
          say(/^That day was not clear/, /^Der Tag war nicht eindeutig/, /^Die dag was niet/),
        ],
        ['bot', untilWhen],
        ['customer presses', untilThen, { until: '2027-01-20' }],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.pause, back]],
        // The same again at the card: a day is not taken from it, and the card stays.
        ['customer presses', untilThen],
        ['bot', ANYTHING],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.pause, back]],
        ['customer presses', confirm.pause],
        ['bot', received[language]],
      ]);
      expect(subscription?.pause?.until).to.equal('2027-01-20');
    });

    it('who thinks it over while deleting is not offered the copy of the data again', async () => {
      const { activities } = await converse(as(ACCOUNT[language]), [
        ['customer presses', say('Delete account', 'Konto löschen', 'Account verwijderen')],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.delete, back]],
        ['customer', say('hmm, let me think about it', 'ich zögere noch', 'ik twijfel nog')],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.delete, back]],
      ]);
      const copy = say('Get a copy of my data', 'Kopie meiner Daten', 'Kopie van mijn gegevens');
      const offered = activities.flatMap(actionsOf).filter(({ title }) => title === copy);
      expect(offered).to.have.length(1);
    });

    it('wanting no advertising is no "no" to the offer that was taken', async () => {
      await converse(as('ada', language), [
        [
          'customer',
          say(
            'cancel please, it got too expensive',
            'bitte kündigen, es ist mir zu teuer',
            'opzeggen graag, het is me te duur',
          ),
        ],
        ['bot', /Basic/],
        ['bot', ANYTHING, [confirm.cancel, back]],
        ['customer presses', say('Change to Basic', 'Zu Basic wechseln', 'Overstappen naar Basic')],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.switch, back]],
        [
          'customer',
          say(
            'no more advertising mails please',
            'bitte keine Werbung mehr',
            'geen reclame meer graag',
          ),
        ],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.switch, back]],
      ]);
    });
  });
}
