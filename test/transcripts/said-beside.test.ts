import { expect } from 'chai';
import type { Language } from '../../data/model/language.ts';
import { FIXED_LABELS } from '../../data/policy/labels.ts';
import { as, converse, type Line, visitor } from '../support/converse.ts';

/** Two wishes in one sentence: neither is lost, whichever of them binds. */
const LANGUAGES: readonly Language[] = ['en', 'de', 'nl'];
const ACCOUNT = { en: 'ada', de: 'ben', nl: 'carlijn' } as const;
const ANYTHING = /./;

for (const language of LANGUAGES) {
  const { confirm, back, entry } = FIXED_LABELS[language];
  const say = <T>(en: T, de: T, nl: T) => ({ en, de, nl })[language];
  const customer = as(ACCOUNT[language]);
  const received: Line = ['bot', say(/Received on/, /eingegangen/, /is ontvangen op/)];
  const why: Line = [
    'bot',
    say(/^Would you tell us why/, /^Möchten Sie uns sagen/, /^Wilt u ons vertellen/),
  ];
  const facts: Line = ['bot', ANYTHING];
  const card: Line = ['bot', ANYTHING, [confirm.cancel, back]];
  const nobodyThere: Line = [
    'bot',
    say(/^Nobody is available/, /^Im Moment ist niemand/, /^Er is nu niemand/),
    [say('Write to me', 'Bitte schreiben Sie mir', 'Stuur mij een bericht'), entry],
  ];
  const robot: Line = [
    'bot',
    say(
      /^This is an automated assistant/,
      /^Hier antwortet ein automatischer/,
      /^Dit is een geauto/,
    ),
  ];
  const checkedFirst: Line = [
    'bot',
    say(/^A person will check this first/, /^Das prüft zuerst ein/, /^Een medewerker controleert/),
  ];
  const refund: Line = [
    'bot',
    say(/^A person will decide about a refund/, /^Über eine Erstattung/, /^Een medewerker beslist/),
  ];

  describe(`beside a declaration (${language})`, () => {
    it('deleting is led to after the receipt, with a card and a code of its own', async () => {
      const { receipts, account } = await converse(customer, [
        [
          'customer',
          say(
            'I hereby cancel, and delete my data',
            'Hiermit kündige ich, und löschen Sie meine Daten',
            'ik zeg hierbij op, en verwijder mijn gegevens',
          ),
        ],
        received,
        [
          'bot',
          say(
            'You also asked to delete your account. That is a step of its own.',
            'Sie wollten auch Ihr Konto löschen. Das ist ein eigener Schritt.',
            'U wilde ook uw account verwijderen. Dat is een aparte stap.',
          ),
          [say('Delete account', 'Konto löschen', 'Account verwijderen')],
        ],
        why,
        ['customer presses', say('Delete account', 'Konto löschen', 'Account verwijderen')],
        facts,
        ['bot', ANYTHING, [confirm.delete, back]],
      ]);
      expect(receipts.map(({ declaration }) => declaration.change)).to.deep.equal(['cancel']);
      expect(account?.status).to.equal('active');
    });

    it('deleting is a request with number and date for somebody whom nobody knows', async () => {
      const { tasks } = await converse(visitor(language), [
        [
          'customer',
          say(
            'I hereby cancel and delete my account',
            'Hiermit kündige ich, löschen Sie bitte meine Daten',
            'Hierbij zeg ik op, en verwijder mijn account',
          ),
        ],
        received,
        [
          'bot',
          say(
            /^Your request to delete the account is noted, with the number \w+\. .* by 20 December 2026\.$/,
            /^Ihr Wunsch, das Konto zu löschen, ist unter der Nummer \w+ notiert\. .* zum 20\. Dezember 2026/,
            /^Uw verzoek om het account te verwijderen is genoteerd onder nummer \w+\. .* op 20 december 2026/,
          ),
        ],
        ['bot', say(/^Your name or/, /^Mit Ihrem Namen/, /^Met uw naam/)],
      ]);
      expect(tasks.map(({ kind }) => kind)).to.have.members(['match_declaration', 'data_request']);
      expect(tasks.find(({ kind }) => kind === 'data_request')?.note).to.equal('erasure');
    });

    it('a copy of the data is given at once', async () => {
      await converse(customer, [
        [
          'customer',
          say(
            'I hereby cancel, and send me my data',
            'Hiermit kündige ich. Schicken Sie mir bitte meine Daten',
            'Hierbij zeg ik op. Stuur mij graag een kopie van mijn gegevens',
          ),
        ],
        [
          'bot',
          say(/^Your data is ready/, /^Ihre Daten liegen bereit/, /^Uw gegevens staan klaar/),
        ],
        received,
        why,
      ]);
    });

    it('no more mail acts at once', async () => {
      const { tasks } = await converse(customer, [
        [
          'customer',
          say(
            'I hereby cancel and want no more mail from you',
            'Hiermit kündige ich und will keine Werbung mehr von Ihnen',
            'Hierbij zeg ik op en ik wil geen reclame meer ontvangen',
          ),
        ],
        [
          'bot',
          say(/you get no more advertising/, /bekommen Sie keine Werbung/, /geen reclame meer/),
        ],
        received,
        why,
      ]);
      expect(tasks.map(({ kind }) => kind)).to.deep.equal(['no_marketing']);
    });

    it('a person is asked for, and nothing says that cancelling is still to come', async () => {
      await converse(customer, [
        [
          'customer',
          say(
            'I hereby cancel and want to talk to a person',
            'Hiermit kündige ich und möchte mit einem Menschen sprechen',
            'Hierbij zeg ik op en ik wil een medewerker spreken',
          ),
        ],
        [
          'bot',
          say(
            /^Nobody is available.*A person can write to you\.$/,
            /^Im Moment ist niemand.*Ein Mensch kann Ihnen schreiben\.$/,
            /^Er is nu niemand.*Een medewerker kan u een bericht sturen\.$/,
          ),
        ],
        received,
        why,
      ]);
    });

    it('money back is for a person to decide', async () => {
      const { tasks } = await converse(customer, [
        [
          'customer',
          say(
            'I hereby cancel and want my money back',
            'Hiermit kündige ich und möchte mein Geld zurück',
            'Hierbij zeg ik op en ik wil mijn geld terug',
          ),
        ],
        refund,
        ['bot', ANYTHING],
        received,
        why,
      ]);
      expect(tasks.map(({ kind }) => kind)).to.deep.equal(['refund']);
    });

    it('a question is answered in general for somebody whom nobody knows', async () => {
      await converse(visitor(language), [
        [
          'customer',
          say(
            'I hereby cancel. What happens to my data?',
            'Hiermit kündige ich. Was passiert mit meinen Daten?',
            'Hierbij zeg ik op. Wat gebeurt er met mijn gegevens?',
          ),
        ],
        received,
        [
          'bot',
          say(/^After the end, your data/, /^Nach dem Ende bleiben/, /^Na het einde blijven/),
        ],
        ['bot', say(/^Your name or/, /^Mit Ihrem Namen/, /^Met uw naam/)],
      ]);
    });

    it('"are you a bot?" is answered', async () => {
      await converse(customer, [
        [
          'customer',
          say(
            'I hereby cancel. Are you a robot?',
            'Hiermit kündige ich. Sind Sie ein Roboter?',
            'Hierbij zeg ik op. Bent u een robot?',
          ),
        ],
        robot,
        received,
        why,
      ]);
    });

    it('a foreign hand stops what would be carried out, and not the receipt', async () => {
      const { subscription, receipts } = await converse(customer, [
        [
          'customer',
          say(
            'I hereby cancel. My account was hacked',
            'Hiermit kündige ich, mein Konto wurde gehackt',
            'Ik zeg hierbij op, mijn account is gehackt',
          ),
        ],
        checkedFirst,
        nobodyThere,
        received,
      ]);
      expect(subscription?.status).to.equal('active');
      expect(receipts).to.have.length(1);
    });
  });

  describe(`beside a wish (${language})`, () => {
    it('money back is heard, after the card', async () => {
      await converse(customer, [
        [
          'customer',
          say(
            'I want to cancel and get my money back',
            'Ich möchte kündigen und mein Geld zurück',
            'opzeggen en geld terug',
          ),
        ],
        facts,
        card,
        refund,
        nobodyThere,
      ]);
    });

    it('"are you a bot?" is answered', async () => {
      await converse(customer, [
        [
          'customer',
          say(
            'please cancel and are you a robot?',
            'Ich möchte kündigen. Sind Sie ein Roboter?',
            'ik wil opzeggen, bent u een robot?',
          ),
        ],
        facts,
        card,
        robot,
      ]);
    });

    it('a foreign hand is heard first, and the card is there', async () => {
      const { subscription, tasks } = await converse(customer, [
        [
          'customer',
          say(
            'Please cancel, my account was hacked',
            'bitte kündigen, mein Konto wurde gehackt',
            'graag opzeggen, mijn account is gehackt',
          ),
        ],
        facts,
        card,
        checkedFirst,
        nobodyThere,
        ['customer presses', confirm.cancel],
        received,
      ]);
      expect(tasks.map(({ kind }) => kind)).to.include('security');
      expect(subscription?.status).to.equal('active');
    });

    it('deleting has its button again after the receipt', async () => {
      await converse(customer, [
        [
          'customer',
          say(
            'please cancel and delete my account',
            'ich möchte kündigen und meine Daten löschen lassen',
            'ik wil opzeggen en ook mijn gegevens verwijderen',
          ),
        ],
        facts,
        card,
        ['bot', say(/ends the contract as well/, /endet auch der/, /ook het contract/)],
        ['customer presses', confirm.cancel],
        received,
        ['bot', say(/^You also asked to delete/, /^Sie wollten auch/, /^U wilde ook/)],
        why,
      ]);
    });
  });
}
