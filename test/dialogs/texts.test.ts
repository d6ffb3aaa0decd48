import { expect } from 'chai';
import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGES } from '../../data/model/language.ts';
import { de } from '../../data/locales/de/index.ts';
import { en } from '../../data/locales/en/index.ts';
import { nl } from '../../data/locales/nl/index.ts';

const CATALOGUES = { en, de, nl };
/** What the conversation says; pages and mails have their own tests. */
const AREAS = [
  'answer',
  'button',
  'change',
  'code',
  'declare',
  'greeting',
  'handoff',
  'options',
  'reason',
  'receipt',
  'survey',
] as const;
const LONGEST_SENTENCE = 20;
const ENDS_IN = /[.?:]$|^[^.]*$/;

const texts = LANGUAGES.flatMap((language) =>
  AREAS.flatMap((area) =>
    Object.entries<string>(CATALOGUES[language][area]).map(([key, text]) => ({
      language,
      name: `${language} ${area}.${key}`,
      key: `${area}.${key}`,
      text,
    })),
  ),
);

describe('the texts of the conversation', () => {
  it('have the same placeholders in every language', () => {
    const english = new Map(
      texts.filter(({ language }) => language === 'en').map(({ key, text }) => [key, text]),
    );
    for (const { key, name, text, language } of texts) {
      const source = english.get(key) ?? '';
      // German asks for the change in more places than English: more is fine for `select` only.
      const missing = [...placeholders(source, 'en')].filter(
        (placeholder) => !placeholders(text, language).has(placeholder),
      );
      expect(missing, name).to.deep.equal([]);
    }
  });

  it('have no exclamation marks, and say no word that means go back and cancel', () => {
    for (const { name, text } of texts) {
      expect(text, name).to.not.include('!');
      expect(text, name).to.not.match(/\b(abbrechen|annuleren)\b/i);
    }
  });

  it(`have sentences of at most ${LONGEST_SENTENCE} words once a wish was said (I52)`, () => {
    for (const { name, text, key } of texts) {
      if (key.startsWith('greeting.')) continue;
      for (const sentence of flat(text).split(/(?<=[.?;:])\s+/)) {
        const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
        expect(words.length, `${name}: ${sentence}`).to.be.at.most(LONGEST_SENTENCE);
      }
    }
  });

  it('express no feelings, no guilt and no urgency', () => {
    const banned =
      /sorry|sad to|miss you|unfortunately|are you sure|hurry|last chance|leider|schade|vermissen|sind sie sicher|nur noch heute|helaas|jammer|missen u|weet u het zeker|laatste kans/i;
    for (const { name, text } of texts) expect(text, name).to.not.match(banned);
  });

  it('end as sentences do', () => {
    for (const { name, text } of texts) {
      if (text.startsWith('{')) continue;
      expect(text, name).to.match(ENDS_IN);
    }
  });
});

function placeholders(text: string, language: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      // 0 is plain text, 7 the number sign of a plural.
      if ('type' in node && node.type !== 0 && 'value' in node) found.add(String(node.value));
      Object.values(node).forEach(visit);
    }
  };
  visit(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst());
  return found;
}

/** Placeholders count as one word; each branch of a choice is a sentence of its own. */
function flat(text: string): string {
  return text
    .replace(/\{\w+, (?:plural|select),/g, '. ')
    .replace(/(?:=?\w+) \{/g, '. ')
    .replace(/[{}]/g, ' ');
}
