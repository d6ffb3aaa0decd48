import { expect } from 'chai';
import { LANGUAGES } from '../../data/model/language.ts';
import { openChat } from '../support/chat.ts';
import { as } from '../support/converse.ts';
import { brokenPromises } from '../support/fair.ts';

/** A change is taken back, a break is over: the opposite of leaving, with its words. */
const STAYING = {
  en: [
    'scrap that cancellation of mine',
    'forget about the termination',
    'drop my cancellation please',
    'the break is over',
    'my pause is finished, switch it on',
    'please withdraw my cancellation',
  ],
  de: [
    'nehmen Sie die Kündigung zurück',
    'streichen Sie meine Kündigung',
    'vergessen Sie meine Kündigung',
    'die Pause ist vorbei',
    'heben Sie die Pause auf',
    'machen Sie die Kündigung rückgängig',
  ],
  nl: [
    'haal mijn opzegging er weer af',
    'vergeet mijn opzegging',
    'schrap de opzegging',
    'de pauze is voorbij',
    'mijn pauze is klaar, zet hem aan',
    'draai mijn opzegging terug',
  ],
} as const;

for (const language of LANGUAGES) {
  describe(`somebody who stays after all (${language})`, () => {
    for (const text of STAYING[language]) {
      // On a channel where no page keeps the way out in sight, the guard would add it.
      it(`is not taken for a leaver by "${text}"`, async () => {
        const chat = await openChat({ ...as('hanna', language), channel: 'msteams' });
        await chat.arrive();
        await chat.say(text);
        expect((await chat.events()).map(({ type }) => type)).to.not.include('declaration');
        expect((await chat.conversation())?.guard).to.not.have.property('leaving');
        expect(await brokenPromises(chat.store, 'c1')).to.deep.equal([]);
        await chat.close();
      });
    }
  });
}
