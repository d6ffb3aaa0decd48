import { expect } from 'chai';
import type { Language } from '../../data/model/language.ts';
import { FIXED_LABELS } from '../../data/policy/labels.ts';
import { CODE } from '../support/chat.ts';
import { as, converse, type Line } from '../support/converse.ts';

/** What customers answer, in words, when they are asked why after the receipt. */
const LANGUAGES: readonly Language[] = ['en', 'de', 'nl'];
const ACCOUNT = { en: 'ada', de: 'ben', nl: 'carlijn' } as const;
const ANYTHING = /./;

for (const language of LANGUAGES) {
  const { confirm, back } = FIXED_LABELS[language];
  const say = <T>(en: T, de: T, nl: T) => ({ en, de, nl })[language];
  const cancelled: readonly Line[] = [
    ['customer', say('I hereby cancel', 'Hiermit kündige ich', 'Hierbij zeg ik op')],
    ['bot', say(/Received on/, /eingegangen/, /is ontvangen op/)],
    ['bot', say(/^Would you tell us why/, /^Möchten Sie uns sagen/, /^Wilt u ons vertellen/)],
  ];

  describe(`the answer to "why?" (${language})`, () => {
    it('may go on where the survey stands, and the words are noted', async () => {
      const { cases } = await converse(as(ACCOUNT[language]), [
        ...cancelled,
        ['customer', say('too expensive', 'zu teuer', 'te duur')],
        ['bot', ANYTHING],
        ['customer', say('and rude staff', 'und unfreundlich', 'en onbeleefd')],
        [
          'bot',
          say(
            /^That is noted\. Goodbye, Ada\.$/,
            /^Das ist notiert\. Auf Wiedersehen, Ben Hartmann\.$/,
            /^Dat is genoteerd\. Tot ziens, Carlijn\b/,
          ),
        ],
      ]);
      expect(cases[0]?.survey?.missing).to.equal(
        say('and rude staff', 'und unfreundlich', 'en onbeleefd'),
      );
    });

    it('may sound like another wish, and is none', async () => {
      for (const told of say(
        [
          "I'm travelling and will use it again from 1 June 2027",
          'I do not trust you with my data',
        ],
        ['ab 1. Juni 2027 möchte ich es wieder nutzen', 'Ich traue euch mit meinen Daten nicht'],
        [
          'Ik zit een half jaar in het buitenland, vanaf 1 juni 2027 wil ik het weer gebruiken',
          'ik vertrouw jullie niet met mijn gegevens',
        ],
      )) {
        const { cases } = await converse(as(ACCOUNT[language]), [
          ...cancelled,
          ['customer', told],
          ['bot', /^[„‘"]|^Ihr Grund ist notiert/],
        ]);
        expect(cases[0]?.reasonSettled, told).to.equal(true);
      }
    });

    it('may hold a further wish in plain words, and that is served', async () => {
      await converse(as(ACCOUNT[language]), [
        ...cancelled,
        [
          'customer',
          say(
            "delete my account too, I don't trust you",
            'löschen Sie auch mein Konto, ich traue euch nicht',
            'verwijder ook mijn account, ik vertrouw jullie niet',
          ),
        ],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.delete, back]],
      ]);
    });

    it('may be a further wish, and whoever confirms that may be asked once more', async () => {
      await converse(as(ACCOUNT[language]), [
        ...cancelled,
        [
          'customer',
          say(
            'delete my account and all of my notes',
            'Bitte mein Konto und alle meine Notizen löschen',
            'verwijder mijn account en al mijn notities',
          ),
        ],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.delete, back]],
        ['customer presses', confirm.delete],
        ['bot', say(/a code was sent/, /Code/, /code/)],
        ['customer', CODE],
        ['bot', say(/Received on/, /[Ee]ingegangen/, /[Oo]ntvangen op/)],
        ['bot', say(/^Would you tell us why/, /^Möchten Sie uns sagen/, /^Wilt u ons vertellen/)],
      ]);
    });

    it('may hold two reasons, and both are noted', async () => {
      const { cases } = await converse(as(ACCOUNT[language]), [
        ...cancelled,
        [
          'customer',
          say(
            'too expensive and I moved',
            'zu teuer und ich bin umgezogen',
            'te duur en ik ben verhuisd',
          ),
        ],
        [
          'bot',
          say(
            /^"Too expensive" and "My life has changed" are noted as your reasons\./,
            /^„Zu teuer“ und „Veränderte Lebensumstände“ sind als Gründe notiert\./,
            /^‘Te duur’ en ‘Veranderde situatie’ zijn genoteerd als uw redenen\./,
          ),
        ],
      ]);
      expect(cases[0]?.reasons.map(({ reason }) => reason)).to.deep.equal([
        'too_expensive',
        'life_change',
      ]);
    });

    it('may be what a button says, typed', async () => {
      const { cases } = await converse(as(ACCOUNT[language]), [
        ...cancelled,
        ['customer', say('only a break', 'Nur eine Pause', 'alleen even pauze.')],
        ['bot', say(/^"Only a break"/, /^„Nur eine Pause“/, /^‘Alleen even pauze’/)],
      ]);
      expect(cases.map(({ change, reasons }) => [change, reasons[0]?.reason])).to.deep.equal([
        ['cancel', 'temporary_break'],
      ]);
    });

    it('"I only need a break" is a reason, and begins no pause', async () => {
      const { cases } = await converse(as(ACCOUNT[language]), [
        ...cancelled,
        [
          'customer',
          say(
            'I only need a break until spring',
            'ich brauche nur eine Pause bis zum Frühjahr',
            'ik heb alleen even rust nodig tot het voorjaar',
          ),
        ],
        ['bot', say(/^"Only a break"/, /^„Nur eine Pause“/, /^‘Alleen even pauze’/)],
      ]);
      expect(cases).to.have.length(1);
      expect(cases[0]?.comeBackOn).to.equal(undefined);
    });

    it('that says the wish once more, later, is told that it is done', async () => {
      const { events } = await converse(as(ACCOUNT[language]), [
        ...cancelled,
        [
          'customer',
          say('thanks a lot for that, really', 'vielen Dank dafür, wirklich', 'heel erg bedankt'),
        ],
        ['bot', ANYTHING],
        [
          'customer',
          say(
            'cancel my subscription, I hardly open it any more',
            'Abo kündigen, ich mache es kaum noch auf',
            'abonnement opzeggen, ik doe het bijna nooit meer open',
          ),
        ],
        ['bot', say(/^Plus is already cancelled/, /ist schon gekündigt/, /^Plus is al opgezegd/)],
        ['bot', say(/^"Not used/, /^„Zu selten/, /^‘Te weinig/)],
      ]);
      expect(events.filter(({ type }) => type === 'declaration')).to.have.length(1);
    });

    it('that wishes something else leads there', async () => {
      await converse(as(ACCOUNT[language]), [
        ...cancelled,
        [
          'customer',
          say(
            "delete my account, I don't trust you with my data",
            'löschen Sie mein Konto, ich traue Ihnen mit meinen Daten nicht',
            'verwijder mijn account, ik vertrouw jullie niet met mijn gegevens',
          ),
        ],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.delete, back]],
      ]);
    });
  });
}
