import { expect } from 'chai';
import { formatDate } from '../../../data/locales/format.ts';
import { translator } from '../../../data/locales/translate.ts';
import { BEFORE_CONFIRMING } from '../../../data/policy/fairness/i10-few-words-before-confirming.ts';
import { wordsIn } from '../../../data/policy/fairness/phrases.ts';
import { FIXED_LABELS } from '../../../data/policy/labels.ts';
import { LANGUAGES } from '../../../data/model/language.ts';
import { TEXTS, textOf } from './every-text.ts';
import { readText } from './read-text.ts';

/** `desk` and `promise` are read by agents; the first lines of `desk` by customers, and they are short. */
const FOR_AGENTS = new Set(['desk', 'promise', 'shop']);
const FOR_CUSTOMERS = TEXTS.filter(({ area }) => !FOR_AGENTS.has(area));
/** Said before a wish to leave can have been said, or read at leisure and not in a conversation. */
const MAY_BE_LONGER = new Set(['greeting', 'pages', 'export']);
const SAID = new Set(['answer', 'change', 'code', 'declare', 'greeting', 'handoff', 'receipt']);
const LONGEST_SENTENCE = 20;

const PUSHING: Readonly<Record<string, RegExp>> = {
  en: /\b(sorry|sad|unfortunately|regret|miss you|are you sure|really want|hurry|only today|last chance|act now|don't lose|lose everything|give up|before it is too late)\b/i,
  de: /\b(leider|schade|bedauern|traurig|vermissen|wirklich (?:kündigen|gehen|löschen)|sind sie sicher|nur noch heute|nur heute|letzte chance|beeilen|zu spät|alles verlieren|verpassen)\b/i,
  nl: /\b(helaas|jammer|spijt|verdrietig|missen u|echt (?:opzeggen|weg)|weet u (?:het )?zeker|alleen vandaag|laatste kans|haast|te laat|alles kwijt|mis het niet)\b/i,
};
const TO_THE_PHONE =
  /\b(hotline|telefon\w*|anrufen|rufen sie|telefoon\w*|bel ons|call us|phone)\b/i;
const INFORMAL: Readonly<Record<string, RegExp>> = {
  de: /\b(du|dich|dir|dein\w*|euch|euer)\b/i,
  nl: /\b(je|jij|jou|jouw|jullie)\b/i,
};
/** One word for an idea: the one on the button. The other one makes people look for a difference. */
const OTHER_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(erase\w*|take (?:it|this) back|receipt)\b/i,
  de: /\b(zurücknehmen|zurückgenommen|stornier\w*|beleg|unsubscribe|abbestell\w*)\b/i,
  nl: /\b(terugdraaien|teruggedraaid|wissen|gewist|bewijsje|afzeggen|annule\w*)\b/i,
};
const STRAIGHT_OR_FOREIGN_QUOTES: Readonly<Record<string, RegExp>> = {
  en: /„|‚/,
  de: /"|“[^”]*”|‘/,
  nl: /"|„|“/,
};

describe('the texts of every language', () => {
  it('are the same keys, and say something', () => {
    const keys = (language: string) =>
      TEXTS.filter((text) => text.language === language).map(({ key }) => key);
    for (const language of LANGUAGES) {
      expect(keys(language), language).to.have.members(keys('en'));
    }
    for (const { name, text } of TEXTS) expect(text.trim(), name).to.equal(text).and.not.equal('');
  });

  it('parse, and name every placeholder that English names', () => {
    for (const { name, key, language, text } of TEXTS) {
      const { placeholders } = readText(text, language);
      const inEnglish = readText(textOf('en', key), 'en').placeholders;
      expect([...placeholders], name).to.include.members([...inEnglish]);
      // German and Dutch need to know what was asked for where an article depends on it.
      const more = [...placeholders].filter((placeholder) => !inEnglish.has(placeholder));
      expect(['change'], name).to.include.members(more);
    }
  });

  it('leave no placeholder and no brace behind when they are filled', () => {
    for (const { name, key, language, text } of TEXTS) {
      const { placeholders, numbers } = readText(text, language);
      for (const count of [1, 2, 3]) {
        const params = Object.fromEntries(
          [...placeholders].map((id) => [id, numbers.has(id) ? count : `<${id}>`]),
        );
        expect(translator(language)(key, params), name).to.not.match(/[{}]|undefined|NaN/);
      }
    }
  });

  it('count one thing as one, and several as several', () => {
    const said = (language: 'en' | 'de' | 'nl', months: number) =>
      translator(language)('change.pauseTooLong', { months });
    expect(said('en', 1)).to.include('one month');
    expect(said('de', 1)).to.include('einen Monat');
    expect(said('nl', 1)).to.include('één maand');
    expect(said('de', 3)).to.include('3 Monate');
    expect(said('nl', 3)).to.include('3 maanden');
  });

  it('have no exclamation mark and no emoji', () => {
    for (const { name, text } of TEXTS) {
      expect(text, name).to.not.match(/[!¡]|\p{Extended_Pictographic}/u);
    }
  });

  it(`have sentences of at most ${LONGEST_SENTENCE} words for customers (I52)`, () => {
    for (const { name, area, language, text } of FOR_CUSTOMERS) {
      if (MAY_BE_LONGER.has(area)) continue;
      for (const sentence of readText(text, language).sentences) {
        const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
        expect(words.length, `${name}: ${sentence}`).to.be.at.most(LONGEST_SENTENCE);
      }
    }
  });

  it('leave the button near, also where a contract has a lot to be said of it (I10)', () => {
    for (const language of LANGUAGES) {
      const t = translator(language);
      const day = (date: string) => formatDate(language, date);
      const plan = t('change.plan', { name: 'Studio Plus', kind: 'other' });
      const charges = t('change.chargesMany', {
        amount: '168.00 EUR',
        count: 15,
        first: day('2026-12-22'),
        last: day('2028-02-22'),
      });
      const said = [
        t('change.cancelEndsWithTerm', { plan, date: day('2028-03-22') }),
        t('change.moreCharges', { charges }),
        t('change.dataStays', { date: day('2029-03-22') }),
        t('change.seats', { seats: 14 }),
        t('change.askCancel', { plan, date: day('2028-03-22') }),
      ].join(' ');
      expect(wordsIn(said), said).to.be.at.most(BEFORE_CONFIRMING);
    }
  });

  it('hold no guilt, no feelings, no urgency and no way to the phone (I48-I51)', () => {
    for (const { name, language, text } of FOR_CUSTOMERS) {
      expect(text, name).to.not.match(PUSHING[language] ?? /$^/);
      expect(text, name).to.not.match(TO_THE_PHONE);
    }
  });

  it('address the customer formally', () => {
    for (const { name, language, text } of FOR_CUSTOMERS) {
      expect(text, name).to.not.match(INFORMAL[language] ?? /$^/);
    }
  });

  it('keep to one word for one idea', () => {
    for (const { name, language, text } of FOR_CUSTOMERS) {
      expect(text, name).to.not.match(OTHER_WORDS[language] ?? /$^/);
    }
  });

  it('end as sentences do, where they are said', () => {
    for (const { name, area, text } of FOR_CUSTOMERS) {
      if (!SAID.has(area) || text.startsWith('{')) continue;
      expect(text, name).to.match(/[.?:}]$|^[^.]*$/);
    }
  });

  it('quote as the language does', () => {
    for (const { name, language, text } of TEXTS) {
      expect(text, name).to.not.match(STRAIGHT_OR_FOREIGN_QUOTES[language] ?? /$^/);
    }
  });

  it('never say a word that means both "go back" and "end the contract" (I29)', () => {
    for (const { name, text } of TEXTS) {
      expect(text, name).to.not.match(/\b(abbrechen|annuleren)\b/i);
    }
  });

  it('use the word of the button that carries the change out', () => {
    for (const language of LANGUAGES) {
      const { confirm } = FIXED_LABELS[language];
      const t = translator(language);
      const wordOf = (label: string) =>
        label
          .toLowerCase()
          .replace(/\b(now|jetzt|nu)\b/g, '')
          .trim();
      for (const change of ['cancel', 'pause', 'resume'] as const) {
        expect(t(`button.${change}`).toLowerCase()).to.equal(wordOf(confirm[change]));
      }
    }
  });
});
