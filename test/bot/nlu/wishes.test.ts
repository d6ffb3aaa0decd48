import { expect } from 'chai';
import type { Language } from '../../../data/model/language.ts';
import { LANGUAGES } from '../../../data/model/language.ts';
import type { Intent } from '../../../data/model/understanding.ts';
import { understand } from './support.ts';

const STOP_WORDS = {
  en: ['cancel', 'just cancel', 'cancel it', 'end it', 'CANCEL!'],
  de: ['kündigen', 'einfach kündigen', 'beenden', 'Kündigen!', 'kuendigen'],
  nl: ['opzeggen', 'gewoon opzeggen', 'stopzetten', 'Opzeggen.'],
} as const;

describe('wishes', function () {
  this.timeout(60_000);

  for (const language of LANGUAGES) {
    it(`stop words are a sure wish to cancel, whatever was asked (${language})`, () => {
      for (const text of STOP_WORDS[language]) {
        for (const asked of [null, 'confirm', 'reason', 'survey', 'name', 'which'] as const) {
          const { intent, confidence } = understand(text, language, { asked });
          expect(intent, `${text} after ${String(asked)}`).to.equal('cancel_subscription');
          expect(confidence).to.be.at.least(0.95);
        }
      }
    });

    it(`"stop" alone ends the conversation and not the contract (${language})`, () => {
      expect(understand('stop', language).intent).to.equal('goodbye');
    });
  }

  it('hears the wish after a greeting that no comma ends, and a greeting that says nothing else', () => {
    const cases: [string, Language, Intent][] = [
      ['good morning please pause my plan', 'en', 'pause_subscription'],
      ['hi cancel my plan please', 'en', 'cancel_subscription'],
      ['good morning let me go plz', 'en', 'leave_unclear'],
      ['hello is anyone there today', 'en', 'talk_to_human'],
      ['hallo ich hau ab', 'de', 'leave_unclear'],
      ['moin konto löschen', 'de', 'delete_account'],
      ['guten morgen zusammen', 'de', 'greeting'],
      ['hallo ik wil stoppen', 'nl', 'leave_unclear'],
      ['goedemorgen wil weg', 'nl', 'leave_unclear'],
      ['goedemorgen beste klantenservice', 'nl', 'greeting'],
    ];
    for (const [text, language, intent] of cases) {
      expect(understand(text, language).intent, text).to.equal(intent);
    }
  });

  it('a threat wishes nothing yet, and a wish beside one or made politely is a wish', () => {
    const cases: [string, Language, Intent][] = [
      ['cancel? not until you fix this', 'en', 'complaint'],
      ['one more mistake and I cancel', 'en', 'complaint'],
      ['either you lower the bill or I cancel', 'en', 'complaint'],
      ['charge me again and I go to the bank, cancel my plan now', 'en', 'cancel_subscription'],
      ["if it isn't too much trouble cancel my plan", 'en', 'cancel_subscription'],
      ['kündigen? erst wenn ihr das endlich repariert', 'de', 'complaint'],
      ['noch eine störung und ich kündige', 'de', 'complaint'],
      ['entweder sie senken den tarif oder ich kündige', 'de', 'complaint'],
      ['ich kündige, es reicht', 'de', 'cancel_subscription'],
      ['wenn das möglich ist kündige ich zum 1.3.', 'de', 'cancel_subscription'],
      ['opzeggen? pas als jullie dat eindelijk repareren', 'nl', 'complaint'],
      ['nog een fout en ik zeg op', 'nl', 'complaint'],
      ['als jullie het niet fixen zeg ik op', 'nl', 'complaint'],
      ['als het kan zeg ik per direct op', 'nl', 'cancel_subscription'],
    ];
    for (const [text, language, intent] of cases) {
      expect(understand(text, language).intent, text).to.equal(intent);
    }
  });

  it('an answer to "why?" that only sounds like a wish is none, and a wish said there is one', () => {
    const cases: [string, Language, Intent][] = [
      ['I stopped because it kept crashing', 'en', 'out_of_scope'],
      ['you sold my address to advertisers', 'en', 'out_of_scope'],
      ['delete my account too', 'en', 'delete_account'],
      ['ihr habt meine daten verkauft', 'de', 'out_of_scope'],
      ['bitte doch lieber pausieren', 'de', 'pause_subscription'],
      ['omdat ik al mijn bestanden kwijt was', 'nl', 'out_of_scope'],
      ['doe toch maar pauzeren', 'nl', 'pause_subscription'],
    ];
    for (const [text, language, intent] of cases) {
      expect(understand(text, language, { asked: 'reason' }).intent, text).to.equal(intent);
    }
  });

  it('short answers mean what was asked', () => {
    const cases: [string, Language, 'confirm' | 'reason' | null, Intent][] = [
      ['mach', 'de', 'confirm', 'yes'],
      ['Abbrechen', 'de', 'confirm', 'no'],
      ['doe maar', 'nl', 'confirm', 'yes'],
      ['terug', 'nl', 'confirm', 'no'],
      ['go ahead', 'en', 'confirm', 'yes'],
      ['none of your business', 'en', 'reason', 'no'],
      ['danke', 'de', null, 'thanks'],
      ['hoi', 'nl', null, 'greeting'],
    ];
    for (const [text, language, asked, intent] of cases) {
      expect(understand(text, language, { asked }).intent, text).to.equal(intent);
    }
  });

  it('finds several in one sentence, strongest first', () => {
    const cases: [string, Language, Intent[]][] = [
      [
        'too expensive, cancel it and send me a copy of my data',
        'en',
        ['cancel_subscription', 'data_export'],
      ],
      ['bitte kündigen und ich möchte mein Geld zurück', 'de', ['cancel_subscription', 'refund']],
      [
        'zeg mijn abonnement op en stuur me een kopie van mijn gegevens',
        'nl',
        ['cancel_subscription', 'data_export'],
      ],
    ];
    for (const [text, language, expected] of cases) {
      const { intents, intent } = understand(text, language);
      expect(
        intents.map((one) => one.intent),
        text,
      ).to.include.members(expected);
      expect(intent).to.equal(intents[0]?.intent);
      const confidences = intents.map((one) => one.confidence);
      expect(confidences).to.deep.equal(confidences.toSorted((a, b) => b - a));
    }
  });

  it('a wish taken back in the same breath is none', () => {
    expect(understand('I wanted to cancel but I have changed my mind', 'en').intent).to.equal(
      'keep_subscription',
    );
    expect(
      understand('ich wollte kündigen, will jetzt aber doch nicht kündigen', 'de').intent,
    ).to.equal('keep_subscription');
    expect(understand('ik wilde opzeggen maar ik blijf toch', 'nl').intent).to.equal(
      'keep_subscription',
    );
  });

  it('asking for a pause instead of cancelling is asking for a pause', () => {
    expect(understand("I don't want to cancel, only pause for a month", 'en').intent).to.equal(
      'pause_subscription',
    );
    expect(understand('nicht kündigen, nur zwei Monate pausieren', 'de').intent).to.equal(
      'pause_subscription',
    );
    expect(understand('niet opzeggen, alleen een maand pauzeren', 'nl').intent).to.equal(
      'pause_subscription',
    );
  });

  it('not being able to cancel is still wanting to', () => {
    expect(
      understand("I can't cancel my subscription online, please cancel it", 'en').intent,
    ).to.equal('cancel_subscription');
    expect(
      understand('ich kann online nicht kündigen, bitte kündigen Sie für mich', 'de').intent,
    ).to.equal('cancel_subscription');
  });

  it('survives whatever is typed', () => {
    for (const text of [
      '',
      '   ',
      '\0',
      '😀'.repeat(50),
      '\ud800',
      'x'.repeat(10_000),
      'kündigen '.repeat(1200),
      '<b>hi</b>',
      '?!?!',
      '\u202e',
    ]) {
      const understood = understand(text, null);
      expect(understood.text).to.equal(text);
      expect(understood.intents.length).to.be.at.least(1);
      expect(understood.declaration).to.equal(false);
    }
  });
});
