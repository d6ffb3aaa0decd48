import { expect } from 'chai';
import { LANGUAGES } from '../../data/model/language.ts';
import { FIXED_LABELS } from '../../data/policy/labels.ts';
import { type Chat, CODE } from '../support/chat.ts';
import { openFairChat } from '../support/fair-chat.ts';
import { as } from '../support/converse.ts';

for (const language of LANGUAGES) {
  const { confirm, back } = FIXED_LABELS[language];
  const say = <T>(en: T, de: T, nl: T) => ({ en, de, nl })[language];

  /** What people do in turns that have to know a lot about the account. */
  const CONVERSATIONS: Readonly<Record<string, (chat: Chat) => Promise<void>>> = {
    ada: async (chat) => {
      await chat.say(say('help', 'Hilfe', 'help'));
      await chat.say(say("it's too expensive", 'das ist mir zu teuer', 'het is te duur'));
      await chat.say(say('I want out', 'ich will weg', 'ik wil weg'));
      await chat.say(say('pause for two months', 'zwei Monate pausieren', 'twee maanden pauze'));
      await chat.press(back);
      await chat.say(say('cancel', 'kündigen', 'opzeggen'));
      await chat.press(confirm.cancel);
    },
    ines: async (chat) => {
      await chat.say(say('cancel', 'kündigen', 'opzeggen'));
      await chat.say('NL-8350');
      await chat.press(confirm.cancel);
      await chat.say(say('delete my account', 'Konto löschen', 'account verwijderen'));
      await chat.say(CODE);
    },
    dora: async (chat) => {
      await chat.say(say('I want to withdraw', 'ich möchte widerrufen', 'ik wil herroepen'));
      await chat.say(say('cancel', 'kündigen', 'opzeggen'));
    },
    hanna: (chat) => chat.say(say('I hereby cancel', 'Hiermit kündige ich', 'Hierbij zeg ik op')),
  };

  describe(`the account system (${language})`, () => {
    for (const [account, speak] of Object.entries(CONVERSATIONS)) {
      it(`is asked nothing twice in a turn with ${account}`, async () => {
        const chat = await openFairChat(as(account, language));
        await chat.arrive();
        await speak(chat);
        const reads = chat.reads.flat();
        expect(reads.filter((read) => read.startsWith('capabilities'))).to.not.be.empty;
        const twice = chat.reads.map((turn) => turn.filter((read, i) => turn.indexOf(read) !== i));
        expect(twice.flat()).to.deep.equal([]);
        await chat.close();
      });
    }

    it('is asked nothing twice where the first message is greeted before it is answered', async () => {
      const chat = await openFairChat({ ...as('ada', language), channel: 'msteams' });
      await chat.say(say('cancel', 'kündigen', 'opzeggen'));
      const [reads = []] = chat.reads;
      expect(reads.filter((read, i) => reads.indexOf(read) !== i)).to.deep.equal([]);
      expect(reads).to.include.members(['find ada', 'capabilities ada-plus']);
      await chat.close();
    });
  });
}
