import { expect } from 'chai';
import type { Language } from '../../data/model/language.ts';
import { FIXED_LABELS } from '../../data/policy/labels.ts';
import { CODE } from '../support/chat.ts';
import { as, converse, type Line, visitor } from '../support/converse.ts';
import { actionsOf } from '../support/shown.ts';

/** What simulated customers did when something went wrong, as short as it gets. */
const LANGUAGES: readonly Language[] = ['en', 'de', 'nl'];
const ACCOUNT = { en: 'ada', de: 'ben', nl: 'carlijn' } as const;
const ANYTHING = /./;

const wish = {
  en: 'please cancel my subscription',
  de: 'Ich möchte mein Abo kündigen',
  nl: 'ik wil mijn abonnement opzeggen',
};
const received = { en: /Received on/, de: /eingegangen/, nl: /is ontvangen op/ };
const why = {
  en: /^Would you tell us why/,
  de: /^Möchten Sie uns sagen, warum/,
  nl: /^Wilt u ons vertellen waarom/,
};

for (const language of LANGUAGES) {
  const { confirm, back, entry } = FIXED_LABELS[language];
  const say = <T>(en: T, de: T, nl: T) => ({ en, de, nl })[language];
  const person = say('Talk to a person', 'Mit einem Menschen sprechen', 'Een medewerker');

  describe(`a detour (${language})`, () => {
    it('"I would rather leave" leads whoever has said already how to the card again', async () => {
      const { events } = await converse(as(ACCOUNT[language]), [
        ['customer', wish[language]],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.cancel, back]],
        [
          'customer',
          say('I would rather leave', 'ich möchte lieber weg', 'ik wil hier nu toch echt uit'),
        ],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.cancel, back]],
        ['customer presses', confirm.cancel],
        ['bot', received[language]],
        ['bot', why[language]],
      ]);
      expect(events.filter(({ type }) => type === 'declaration')).to.have.length(1);
    });

    it('cancelling and deleting in one sentence leaves neither unheard', async () => {
      const both = say(
        'cancel and delete everything',
        'kündigen und alle Daten löschen',
        'ik wil opzeggen en ook mijn gegevens verwijderen',
      );
      const press = say('Delete account', 'Konto löschen', 'Account verwijderen');
      await converse(as(ACCOUNT[language]), [
        ['customer', both],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.cancel, back]],
        [
          'bot',
          say(/ends the contract as well/, /endet auch der/, /ook het contract/),
          [press, entry],
        ],
        ['customer presses', press],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.delete, back]],
      ]);
    });

    it('whoever wants to end the contract of somebody who has died is told whose the card is about', async () => {
      const died = say(
        'my husband died. please cancel his subscription',
        'Meine Mutter ist gestorben, bitte ihr Abo kündigen',
        'mijn vader is overleden, wil zijn abonnement opzeggen',
      );
      await converse(as(ACCOUNT[language]), [
        ['customer', died],
        ['bot', say(/your own contract/, ANYTHING, /uw eigen contract/)],
        ['bot', say(ANYTHING, /Ben Hartmann/, ANYTHING), [confirm.cancel, back]],
        ['bot', ANYTHING],
      ]);
    });

    it('the end of a pause that was wished for first ends no contract', async () => {
      const pause = say(
        'pause until the end of January',
        'bitte bis Ende Januar pausieren',
        'pauzeer tot eind januari',
      );
      const cancel = say('rather cancel it', 'doch lieber kündigen', 'toch maar opzeggen');
      const earliest = say('2026-12-14', '2026-12-22', '2026-12-22');
      const press = say('Cancel', 'Kündigen', 'Opzeggen');
      const ways: readonly (readonly Line[])[] = [
        [['customer', cancel]],
        [
          ['customer presses', back],
          ['bot', ANYTHING],
          ['bot', ANYTHING],
          ['customer presses', press],
        ],
      ];
      for (const way of ways) {
        const { subscription } = await converse(as(ACCOUNT[language]), [
          ['customer', pause],
          ['bot', ANYTHING],
          ['bot', ANYTHING, [confirm.pause, back]],
          ...way,
          ['bot', ANYTHING],
          ['bot', ANYTHING, [confirm.cancel, back]],
          ['customer presses', confirm.cancel],
          ['bot', received[language]],
          ['bot', why[language]],
        ]);
        expect(subscription?.accessEndsOn).to.equal(earliest);
      }
    });

    it('a threat with a lawyer leaves the ways out beside the person', async () => {
      const threat = say(
        "you are all thieves, cancel this crap now or I'll call my lawyer",
        'Ihr seid Betrüger, weg mit dem Vertrag oder ich rufe meinen Anwalt an',
        'jullie zijn oplichters, ik ben er helemaal klaar mee of ik schakel mijn advocaat in',
      );
      await converse(as(ACCOUNT[language]), [
        ['customer', threat],
        ['bot', say(/^A person will answer/, /^Darauf antwortet/, /^Een medewerker antwoordt/)],
        ['bot', say(/^Nobody/, /^Im Moment ist niemand/, /^Er is nu niemand/), [entry]],
      ]);
    });

    it('who wants out again while deleting is shown the facts again, and keeps the code that was sent', async () => {
      const letMeGo = say('let me go please', 'lassen Sie mich bitte gehen', 'laat mij maar gaan');
      const codeSent = { en: /a code was sent to/, de: /einen Code/, nl: /een code gestuurd/ };
      const { events, mails } = await converse(as('dora', language), [
        ['customer presses', say('Delete account', 'Konto löschen', 'Account verwijderen')],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.delete, back]],
        ['customer', letMeGo],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.delete, back]],
        ['customer presses', confirm.delete],
        ['bot', codeSent[language]],
        ['customer', letMeGo],
        ['bot', codeSent[language]],
        [
          'customer',
          say('delete my account', 'bitte mein Konto löschen', 'verwijder mijn account'),
        ],
        ['bot', codeSent[language]],
        ['customer', CODE],
        ['bot', received[language]],
        ['bot', why[language]],
      ]);
      expect(events.filter(({ type }) => type === 'declaration')).to.have.length(1);
      expect(mails.filter(({ text }) => text.includes(CODE))).to.have.length(1);
    });

    it('a code that has run out meanwhile is not said to work', async () => {
      await converse(as('dora', language), [
        ['customer presses', say('Delete account', 'Konto löschen', 'Account verwijderen')],
        ['bot', ANYTHING],
        ['bot', ANYTHING],
        ['customer presses', confirm.delete],
        ['bot', ANYTHING],
        ['time passes', 'P1D'],
        [
          'customer',
          say('delete my account', 'bitte mein Konto löschen', 'verwijder mijn account'),
        ],
        [
          'bot',
          { en: /has expired/, de: /abgelaufen/, nl: /verlopen/ }[language],
          [confirm.delete, say('Send a new code', 'Neuen Code senden', 'Nieuwe code sturen'), back],
        ],
      ]);
    });

    it('what is not understood while something is taken back has a way out beside it', async () => {
      await converse(as('hanna', language), [
        [
          'customer',
          say(
            'please undo my cancellation',
            'bitte machen Sie meine Kündigung rückgängig',
            'maak mijn opzegging ongedaan',
          ),
        ],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.undo, back]],
        ['customer', 'qwrt zxcv plmk'],
        ['bot', ANYTHING, [say('Cancel', 'Kündigen', 'Opzeggen'), person, entry]],
        ['bot', ANYTHING, [confirm.undo, back]],
      ]);
    });

    it('a reason that is told after the receipt was shown again is no new wish', async () => {
      const { events, cases } = await converse(as(ACCOUNT[language]), [
        ['customer', wish[language]],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.cancel, back]],
        ['customer presses', confirm.cancel],
        ['bot', received[language]],
        ['bot', why[language]],
        ['customer presses', confirm.cancel],
        ['bot', received[language]],
        [
          'customer',
          say(
            'cancel my subscription, I hardly open it any more',
            'Abo kündigen, ich mache es kaum noch auf',
            'abonnement opzeggen, ik doe het bijna nooit meer open',
          ),
        ],
        ['bot', say(/is already cancelled/, /ist schon gekündigt/, /is al opgezegd/)],
        ['bot', { en: /^"Not used/, de: /^„Zu selten/, nl: /^‘Te weinig/ }[language]],
      ]);
      expect(events.filter(({ type }) => type === 'declaration')).to.have.length(1);
      expect(cases).to.have.length(1);
    });

    it('who has threatened with a lawyer is offered nothing later either', async () => {
      const { events } = await converse({ ...as('emil', language), channel: 'msteams' }, [
        [
          'customer',
          say(
            'I will call my lawyer if this goes on',
            'sonst schalte ich meinen Anwalt ein',
            'anders stap ik naar mijn advocaat',
          ),
        ],
        ['bot', ANYTHING],
        ['bot', ANYTHING],
        [
          'customer',
          say(
            'I want to cancel, I only need a break until spring',
            'ich will kündigen, ich brauche nur bis zum Frühjahr Ruhe davon',
            'ik wil opzeggen, ik heb alleen tot het voorjaar even rust nodig',
          ),
        ],
        ['bot', ANYTHING, [person, entry]],
        ['bot', ANYTHING, [confirm.cancel, back]],
        ['customer', say('I will keep it after all', 'ich behalte es doch', 'ik houd het toch')],
        ['bot', ANYTHING],
        [
          'customer',
          say(
            'cancel it please, the price went up again and I cannot justify it',
            'bitte kündigen, der Preis ist schon wieder gestiegen und das sehe ich nicht ein',
            'graag opzeggen, de prijs is alweer gestegen en dat vind ik te gek',
          ),
        ],
        ['bot', ANYTHING, [person, entry]],
        ['bot', ANYTHING, [confirm.cancel, back]],
      ]);
      expect(events.filter(({ type }) => type === 'offer')).to.deep.equal([]);
    });

    it('a length of time that is said in passing keeps the day that was named', async () => {
      const { activities } = await converse(visitor(language, 'GB'), [
        [
          'customer',
          say(
            'cancel my subscription on 31 December 2026',
            'mein Abo zum 31. Dezember 2026 kündigen',
            'mijn abonnement opzeggen per 31 december 2026',
          ),
        ],
        ['bot', ANYTHING],
        ['bot', /2026-12-31/, [confirm.cancel, back]],
        [
          'customer',
          say(
            'please cancel, your support took nine days to answer',
            'bitte kündigen, Ihr Kundendienst hat neun Tage gebraucht',
            'graag opzeggen, jullie klantenservice deed er negen dagen over',
          ),
        ],
        ['bot', ANYTHING],
        ['bot', /2026-12-31/, [confirm.cancel, back]],
      ]);
      expect(activities.at(-1)?.channelData?.adieu?.kind).to.equal('confirm');
    });

    it('a pause that a stranger cannot have leaves the wish before it as it was', async () => {
      await converse(visitor(language, 'GB'), [
        ['customer presses', say('Delete account', 'Konto löschen', 'Account verwijderen')],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.delete, back]],
        [
          'customer',
          say(
            'pause it for a month please',
            'bitte einen Monat pausieren',
            'graag een maand pauze',
          ),
        ],
        ['bot', ANYTHING, [say('Cancel', 'Kündigen', 'Opzeggen'), person, entry]],
        ['bot', ANYTHING, [confirm.delete, back]],
        ['customer', say('let me go please', 'lassen Sie mich bitte gehen', 'laat mij maar gaan')],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.delete, back]],
      ]);
    });

    it('"let me go" to the last questions is a goodbye', async () => {
      const { events } = await converse({ ...as('emil', language), channel: 'msteams' }, [
        ['customer', wish[language]],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.cancel, back]],
        ['customer presses', confirm.cancel],
        ['bot', received[language]],
        ['bot', why[language]],
        ['customer', say('no thanks', 'nein danke', 'nee bedankt')],
        ['bot', ANYTHING],
        ['customer', say('let me go please', 'lassen Sie mich bitte gehen', 'laat mij maar gaan')],
        ['bot', ANYTHING],
      ]);
      expect(events.filter(({ type }) => type === 'declaration')).to.have.length(1);
    });

    it('who cancels a further contract is offered nothing after the receipt', async () => {
      const { events } = await converse({ ...as('ines', language), channel: 'msteams' }, [
        [
          'customer',
          say(
            'cancel my subscription, I simply do not need it any more',
            'ich möchte mein Abo kündigen, ich brauche es schlicht nicht mehr',
            'ik wil mijn abonnement opzeggen, ik heb het gewoon niet meer nodig',
          ),
        ],
        ['bot', ANYTHING],
        ['customer', 'Basic'],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.cancel, back]],
        ['customer presses', confirm.cancel],
        ['bot', received[language]],
        ['bot', ANYTHING],
        ['bot', ANYTHING],
        [
          'customer',
          say(
            'I want to cancel Plus, it is too expensive for me',
            'ich möchte Plus kündigen, es ist mir zu teuer',
            'ik wil Plus opzeggen, het is mij te duur',
          ),
        ],
        ['bot', ANYTHING, [person, entry]],
        ['bot', ANYTHING, [confirm.cancel, back]],
      ]);
      expect(events.filter(({ type }) => type === 'offer')).to.deep.equal([]);
    });

    it('a break as the reason for cancelling does not make it a pause', async () => {
      const { cases } = await converse(as(ACCOUNT[language]), [
        [
          'customer',
          say(
            'I want to cancel, I only need a break until spring',
            'ich will kündigen, ich brauche nur bis zum Frühjahr Ruhe davon',
            'ik wil opzeggen, ik heb alleen tot het voorjaar even rust nodig',
          ),
        ],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.cancel, back]],
      ]);
      expect(cases[0]?.change).to.equal('cancel');
    });

    it('a pause that needs a sign-in leaves the form to cancel where it was', async () => {
      await converse(visitor(language, 'GB'), [
        ['customer', wish[language]],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.cancel, back]],
        [
          'customer',
          say(
            'could I pause it for a month',
            'kann ich es einen Monat pausieren',
            'kan ik het een maand pauzeren',
          ),
        ],
        ['bot', ANYTHING, [say('Cancel', 'Kündigen', 'Opzeggen'), person, entry]],
        ['bot', ANYTHING, [confirm.cancel, back]],
      ]);
    });

    it('a goodbye before anything was declared has the way out below it, where no page has it', async () => {
      await converse({ ...visitor(language, 'GB'), channel: 'msteams' }, [
        [
          'customer',
          say(
            'I want to pause my plan',
            'Ich möchte meinen Tarif pausieren',
            'ik wil mijn abonnement pauzeren',
          ),
        ],
        ['bot', ANYTHING, [say('Cancel', 'Kündigen', 'Opzeggen'), person, entry]],
        ['customer', say('goodbye then', 'dann auf Wiedersehen', 'tot ziens dan')],
        ['bot', say('Goodbye.', 'Auf Wiedersehen.', 'Tot ziens.'), [entry]],
      ]);
    });

    it('another language comes with the ways out, where no page has them', async () => {
      await converse({ ...as('ada', language), channel: 'msteams' }, [
        ['customer', say('in English please', 'auf Deutsch bitte', 'in het Nederlands graag')],
        [
          'bot',
          say(
            'We go on in English.',
            'Ab jetzt geht es auf Deutsch weiter.',
            'We gaan verder in het Nederlands.',
          ),
          [
            say('Pause', 'Pausieren', 'Pauzeren'),
            say('Cancel', 'Kündigen', 'Opzeggen'),
            say('Delete account', 'Konto löschen', 'Account verwijderen'),
            person,
            entry,
          ],
        ],
      ]);
    });

    it('a declaration said again, while it is not known of which contract, shows the same receipt', async () => {
      const which = { en: /^Which of these/, de: /^Welche[rn]? dieser/, nl: /^Welk van deze/ };
      const { events, cases, receipts } = await converse(as('ines', language), [
        [
          'customer',
          say(
            'I hereby cancel my subscription.',
            'Hiermit kündige ich mein Abo.',
            'Hierbij zeg ik mijn abonnement op.',
          ),
        ],
        ['bot', received[language]],
        ['bot', which[language]],
        [
          'customer',
          say(
            'With this message I hereby cancel my contract, please confirm.',
            'Mit dieser Nachricht kündige ich hiermit den Vertrag, bitte bestätigen.',
            'Met dit bericht zeg ik hierbij het contract op, graag een bevestiging.',
          ),
        ],
        ['bot', received[language]],
        ['bot', which[language]],
        ['customer', 'Basic'],
        ['bot', /19\.? [Dd]e[cz]ember 2026/],
      ]);
      expect(events.filter(({ type }) => type === 'declaration')).to.have.length(1);
      expect([cases.length, receipts.length]).to.deep.equal([1, 1]);
    });

    it('what was filled in is there again when the name was left out', async () => {
      const { activities } = await converse(visitor(language, 'GB'), [
        ['customer', wish[language]],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.cancel, back]],
        ['customer presses', confirm.cancel, { endDate: '2026-12-31', contact: 'kim@example.net' }],
        ['bot', ANYTHING],
        ['bot', /2026-12-31.*kim@example\.net/, [confirm.cancel, back]],
        ['customer', say('thank you very much', 'vielen Dank dafür', 'heel erg bedankt')],
        ['bot', ANYTHING],
        ['bot', /2026-12-31/, [confirm.cancel, back]],
      ]);
      expect(activities.at(-1)?.channelData?.adieu?.kind).to.equal('confirm');
    });

    it('a stranger who declares twice is shown the same receipt', async () => {
      const { receipts, events } = await converse(
        { ...visitor(language, 'GB'), channel: 'msteams' },
        [
          [
            'customer',
            say(
              'I hereby cancel my subscription at the earliest possible date.',
              'Hiermit kündige ich mein Abo zum nächstmöglichen Zeitpunkt.',
              'Hierbij zeg ik mijn abonnement op per de eerst mogelijke datum.',
            ),
          ],
          ['bot', received[language]],
          ['bot', ANYTHING],
          [
            'customer',
            say(
              'With this message I hereby cancel my contract, please confirm.',
              'Mit dieser Nachricht kündige ich hiermit den Vertrag, bitte bestätigen.',
              'Met dit bericht zeg ik hierbij het contract op, graag een bevestiging.',
            ),
          ],
          ['bot', received[language]],
          ['bot', ANYTHING],
        ],
      );
      expect(receipts).to.have.length(1);
      expect(events.filter(({ type }) => type === 'declaration')).to.have.length(1);
    });

    it('a complaint that may be a way of leaving shows all ways out', async () => {
      await converse(as('joost', language), [
        [
          'customer',
          say(
            'you are thieves, the lot of you',
            'ihr seid doch alle Halsabschneider',
            'jullie zijn allemaal oplichters',
          ),
        ],
        [
          'bot',
          ANYTHING,
          [
            say('Pause', 'Pausieren', 'Pauzeren'),
            say('Cancel', 'Kündigen', 'Opzeggen'),
            say('Delete account', 'Konto löschen', 'Account verwijderen'),
            person,
            entry,
          ],
        ],
      ]);
    });

    it('deleting says that there is no contract any more, where it has ended meanwhile', async () => {
      await converse(as('hanna', language), [
        ['time passes', 'P13D'],
        [
          'customer',
          say('delete my account', 'bitte mein Konto löschen', 'verwijder mijn account'),
        ],
        [
          'bot',
          {
            en: /There is no paid contract\./,
            de: /Einen kostenpflichtigen Vertrag gibt es nicht\./,
            nl: /Er is geen betaald abonnement\./,
          }[language],
        ],
        ['bot', ANYTHING, [confirm.delete, back]],
      ]);
    });

    it('whoever was pausing, wants out, and pauses for another length after all, is within the budget', async () => {
      const pause = say('Pause', 'Pausieren', 'Pauzeren');
      const { events } = await converse(as('dora', language), [
        [
          'customer',
          say(
            'can I pause my plan over the summer',
            'kann ich meinen Tarif über den Sommer pausieren',
            'kan ik mijn abonnement deze zomer pauzeren',
          ),
        ],
        ['bot', ANYTHING],
        ['customer presses', say('2 months', '2 Monate', '2 maanden')],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.pause, back]],
        ['customer', say('I am out of here', 'ich bin dann mal weg hier', 'ik ben hier weg')],
        ['bot', ANYTHING],
        ['customer presses', pause],
        ['bot', ANYTHING],
        ['customer presses', say('1 month', '1 Monat', '1 maand')],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.pause, back]],
        ['customer presses', confirm.pause],
        ['bot', ANYTHING],
      ]);
      expect(events.some(({ type }) => type === 'declaration')).to.equal(true);
    });

    it('the same length pressed again and again before it is confirmed is no step', async () => {
      const months = say('3 months', '3 Monate', '3 maanden');
      const again: readonly Line[] = [
        ['customer presses', months],
        ['bot', say(/^To go ahead/, /^Drücken Sie/, /^Druk op/)],
        ['bot', ANYTHING, [confirm.pause, back]],
      ];
      await converse(as('ada', language), [
        ['customer presses', say('Pause', 'Pausieren', 'Pauzeren')],
        ['bot', ANYTHING],
        ['customer presses', months],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.pause, back]],
        ...again,
        ...again,
        ['customer presses', confirm.pause],
        ['bot', ANYTHING],
      ]);
    });

    // Seed 112358.
    it('a day that was left empty, however often it is pressed, is no step', async () => {
      const empty: readonly Line[] = [
        ['customer presses', say('Until this date', 'Bis zu diesem Tag', 'Tot deze datum')],
        ['bot', say(/^That day was not/, /^Der Tag war/, /^Die dag/)],
        ['bot', ANYTHING],
      ];
      await converse(as('joost', language), [
        ['customer presses', say('Pause', 'Pausieren', 'Pauzeren')],
        ['bot', ANYTHING],
        ...empty,
        ...empty,
        ...empty,
        ['customer presses', say('1 month', '1 Monat', '1 maand')],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.pause, back]],
        ['customer presses', confirm.pause],
        ['bot', ANYTHING],
      ]);
    });

    it('an old button for a contract, pressed at the card of a deletion, offers no second copy', async () => {
      const account = say('delete my account', 'Konto löschen', 'account verwijderen');
      const copy = say(/copy of my data/, /Kopie meiner Daten/, /Kopie van mijn gegevens/);
      const { activities } = await converse(as('ines', language), [
        ['customer presses', say('Pause', 'Pausieren', 'Pauzeren')],
        ['bot', ANYTHING],
        ['customer', account],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.delete, back]],
        [
          'customer presses',
          `Plus (NL-8350), ${say('12.00 EUR a month', '12,00 EUR im Monat', '12,00 EUR per maand')}`,
        ],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.delete, back]],
      ]);
      const offered = activities.flatMap(actionsOf).filter(({ title }) => copy.test(title));
      expect(offered).to.have.length(1);
    });

    it('who wants out, and then says again that they want out, and pauses, is within the budget', async () => {
      const pause = say('Pause', 'Pausieren', 'Pauzeren');
      const month = say('1 month', '1 Monat', '1 maand');
      const { subscription } = await converse(as('emil', language), [
        ['customer', say('I want out of this', 'ich will hier raus', 'ik wil hier weg')],
        ['bot', ANYTHING],
        ['customer', say('I want to quit this', 'ich will damit aufhören', 'ik wil ermee stoppen')],
        ['bot', ANYTHING],
        ['customer presses', pause],
        ['bot', ANYTHING],
        ['customer presses', month],
        ['bot', ANYTHING],
        ['bot', ANYTHING, [confirm.pause, back]],
        ['customer presses', confirm.pause],
        ['bot', ANYTHING],
      ] satisfies readonly Line[]);
      expect(subscription?.status).to.equal('pause_scheduled');
    });
  });
}

describe('a sentence in another language', () => {
  it('is answered in it, and so is the next press', async () => {
    await converse(as('gus', 'nl'), [
      ['customer', 'kan ik mijn abonnement over de zomer pauzeren'],
      ['bot', /^Plus is al gepauzeerd/],
      ['customer', 'cancel Plus for me'],
      ['bot', /^Plus ends on 12 December 2026/],
      ['bot', 'Cancel Plus on 12 December 2026?', ['Cancel now', 'Back']],
      ['customer presses', 'Back'],
      ['bot', 'Nothing was changed.'],
      ['bot', /^There are three options/],
    ]);
  });

  it('waits until it is confirmed, also while a code is asked for', async () => {
    await converse(as('gus', 'de'), [
      ['customer presses', 'Konto löschen'],
      ['bot', /^Was Sie erstellt haben/],
      ['bot', 'Ihr Konto löschen?', ['jetzt löschen', 'Zurück']],
      ['customer presses', 'jetzt löschen'],
      ['bot', /^Zu Ihrer Sicherheit haben wir einen Code/],
      ['customer', 'what happens to my notes afterwards'],
      ['bot', /^Wenn Sie heute kündigen/],
      ['bot', /^Zu Ihrer Sicherheit/],
    ]);
  });
});
