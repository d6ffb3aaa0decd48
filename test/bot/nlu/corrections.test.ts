import { expect } from 'chai';
import type { Language } from '../../../data/model/language.ts';
import type { Intent } from '../../../data/model/understanding.ts';
import { understand } from './support.ts';

type Case = readonly [string, Language, Intent];

function expectAll(cases: readonly Case[]): void {
  for (const [text, language, intent] of cases) {
    expect(understand(text, language).intent, text).to.equal(intent);
  }
}

describe('a wish put right', function () {
  this.timeout(60_000);

  it('is the one that stands when another is denied', () => {
    expectAll([
      ["don't pause, cancel", 'en', 'cancel_subscription'],
      ['no pause, just cancel it', 'en', 'cancel_subscription'],
      ["don't cancel, pause", 'en', 'pause_subscription'],
      ['niet pauzeren maar opzeggen', 'nl', 'cancel_subscription'],
      ['niet opzeggen maar pauzeren', 'nl', 'pause_subscription'],
      ['nicht pausieren, kündigen', 'de', 'cancel_subscription'],
      ['nicht kündigen, sondern widerrufen', 'de', 'withdraw_contract'],
    ]);
  });

  it('is the new one after a second thought', () => {
    expectAll([
      ['actually no, delete it', 'en', 'delete_account'],
      ['actually no cancel it altogether', 'en', 'cancel_subscription'],
      ['ach nein, doch ganz kündigen', 'de', 'cancel_subscription'],
      ['nee toch maar helemaal opzeggen', 'nl', 'cancel_subscription'],
      ['lieber doch löschen', 'de', 'delete_account'],
      ['toch liever verwijderen', 'nl', 'delete_account'],
    ]);
  });

  it('is the one that comes after what was dropped', () => {
    expectAll([
      ['never mind, just end the whole thing', 'en', 'cancel_subscription'],
      ['forget it. please close my subscription', 'en', 'cancel_subscription'],
      ['schon gut, beenden Sie einfach den ganzen Vertrag', 'de', 'cancel_subscription'],
      ['laat maar, zet het hele abonnement maar stop', 'nl', 'cancel_subscription'],
      ['forget it, leave it on, the missus wont let me change', 'en', 'keep_subscription'],
      ['never mind, it works now', 'en', 'keep_subscription'],
      ['schon gut, ich bleibe', 'de', 'keep_subscription'],
      ['laat maar, ik blijf', 'nl', 'keep_subscription'],
    ]);
  });

  it('is none when everything is denied or taken back', () => {
    for (const [text, language] of [
      ['lieber doch nicht löschen', 'de'],
      ["no, don't cancel", 'en'],
      ['cancel, no wait', 'en'],
      ['toch niet opzeggen', 'nl'],
    ] as const) {
      const { intent } = understand(text, language);
      expect(['keep_subscription', 'no'], text).to.include(intent);
    }
  });

  it('is sure beside a number that was taken out', () => {
    for (const [text, language] of [
      ['my card is [•••], cancel', 'en'],
      ['my card number is [•••], please cancel my subscription', 'en'],
      ['meine Karte ist [•••], kündigen', 'de'],
      ['mijn kaart is [•••], opzeggen', 'nl'],
    ] as const) {
      const { intent, confidence } = understand(text, language);
      expect(intent, text).to.equal('cancel_subscription');
      expect(confidence, text).to.be.at.least(0.95);
    }
    expect(understand('[•••]', 'en').intent).to.equal('out_of_scope');
  });
});

describe('a language that is none of ours', () => {
  it('leaves the language of the conversation', () => {
    for (const text of [
      'Je voudrais résilier mon abonnement',
      'Quiero cancelar mi suscripción ahora',
      'Jag vill säga upp mitt abonnemang',
    ]) {
      for (const language of ['en', 'de', 'nl'] as const) {
        expect(understand(text, language).language, text).to.equal(language);
      }
    }
  });

  it('does not hide one of ours', () => {
    expect(understand('ik wil mijn abonnement opzeggen', 'en').language).to.equal('nl');
    expect(understand('Ich möchte mein Abo kündigen', 'en').language).to.equal('de');
    expect(understand('please cancel my subscription now', 'de').language).to.equal('en');
  });
});

describe('a text that names an end and takes nothing back', function () {
  this.timeout(60_000);

  const ENDS = [
    ['delete my subscription', 'en'],
    ['please delete my subscription', 'en'],
    ['cancel my subscription and delete my account', 'en'],
    ['mein abo löschen', 'de'],
    ['bitte das abonnement entfernen', 'de'],
    ['verwijder mijn abonnement', 'nl'],
    ['abonnement verwijderen', 'nl'],
    ['I want to cancel. I did not end up using this', 'en'],
    ['we never wanted to end up in this contract, cancel it', 'en'],
    ['I want it cancelled after all', 'en'],
    ['ich will das nicht mehr bitte kündigen', 'de'],
    ['Ich möchte den Vertrag nicht verlängern sondern kündigen', 'de'],
    ['ik wil niet meer dus opzeggen', 'nl'],
    ['Met de loterij wil ik ophouden', 'nl'],
  ] as const;

  for (const [text, language] of ENDS) {
    it(`is never taken for a wish to keep: "${text}"`, () => {
      expect(understand(text, language).intent).not.to.equal('keep_subscription');
    });
  }
});

describe('a denial in so many words', () => {
  const DENIALS = [
    ['I do not want to cancel my subscription', 'en'],
    ['do not delete my account please', 'en'],
    ['Bitte kündigt mein Abo nicht', 'de'],
    ['Ich will nicht kündigen', 'de'],
    ['Zeg mijn abonnement niet op', 'nl'],
    ['ik wil niet opzeggen', 'nl'],
    ['The council voted not to end the lift contract, so carry on', 'en'],
    ['Please shred my termination letter, the two of us have talked it over', 'en'],
    ['dont let my cover lapse, payment is on its way', 'en'],
    ["We shan't be giving up the allotment, the knee is better", 'en'],
    ['Wir treten nicht aus, der Kassier hat etwas verwechselt', 'de'],
    ['wij stoppen toch niet, de penningmeester was te snel', 'nl'],
  ] as const;

  for (const [text, language] of DENIALS) {
    it(`is a wish to keep: "${text}"`, () => {
      expect(understand(text, language).intent).to.equal('keep_subscription');
    });
  }
});

describe('a denial that belongs to something else', () => {
  const LEAVERS = [
    ['nutze ich schon ewig nicht mehr kündigen', 'de'],
    ['Auf eurer Seite ist keine Kündigungsoption zu sehen, ich will da raus', 'de'],
    ['Ik wil stoppen omdat ik het niet meer nodig heb', 'nl'],
    ['Verwerk mijn opzegging per 1 mei', 'nl'],
    ['verwijder mijn account ik vertrouw jullie niet', 'nl'],
    ["I'm not leaving my number, just cancel my plan", 'en'],
    ['My brother says do not cancel it. He does not pay for it. End my membership please.', 'en'],
    [
      'Ich wollte nie kündigen. Nach dieser Rechnung bleibt mir nichts anderes. Kündigen Sie den Vertrag zum Mai.',
      'de',
    ],
    ['Mijn vrouw wil niet opzeggen. De pas staat op mijn naam. Zeg het abonnement maar op.', 'nl'],
  ] as const;

  for (const [text, language] of LEAVERS) {
    it(`keeps nobody: "${text}"`, () => {
      expect(understand(text, language).intent).not.to.equal('keep_subscription');
    });
  }
});

describe('who will not stay', function () {
  this.timeout(60_000);

  const LEAVERS = [
    ["I don't want to keep it, thanks for the nice years", 'en'],
    ['nobody here wants to stay, we are not continuing', 'en'],
    ["Don't let it run on, I have no wish to extend it", 'en'],
    ['Ich möchte das nicht länger behalten', 'de'],
    ['ich bleibe nicht, so leid es mir tut', 'de'],
    ['Ik blijf niet, bedankt voor de mooie jaren', 'nl'],
  ] as const;

  for (const [text, language] of LEAVERS) {
    it(`leaves: "${text}"`, () => {
      expect(understand(text, language).intent).to.be.oneOf([
        'cancel_subscription',
        'delete_account',
        'leave_unclear',
      ]);
    });
  }
});
