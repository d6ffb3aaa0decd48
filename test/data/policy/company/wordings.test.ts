import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { de } from '../../../../data/locales/de/index.ts';
import { en } from '../../../../data/locales/en/index.ts';
import { nl } from '../../../../data/locales/nl/index.ts';
import { LANGUAGES, type Language } from '../../../../data/model/language.ts';
import { sentencesSaying } from '../../../../data/policy/fairness/phrases.ts';
import { toneFaults } from '../../../../data/policy/company/rules/tone.ts';
import { UNWANTED } from '../../../../data/policy/company/rules/unwanted.ts';
import { voiceFaults } from '../../../../data/policy/company/rules/voice.ts';

/**
 * Lines of help as unfair and as fair companies write them, the fair ones with the same words:
 * "last", "days", "only", "miss", "family", "call". `dev` was looked at when the word lists were
 * made, `deciding` was put away; both, by one hand, were there before the lists. `fresh` was
 * written after them, in other turns of phrase, and is the figure that docs/policy-file.md gives.
 */
const LINES = LANGUAGES.flatMap((language) =>
  readFileSync(new URL(`wordings/${language}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [part = '', verdict = '', text = ''] = line.split('\t');
      return { part, verdict, text, refused: isRefused(text, language) };
    }),
);

function isRefused(text: string, language: Language): boolean {
  const content = { help: { not_needed: { text: { [language]: text } } } };
  return [...toneFaults(content), ...voiceFaults(content)].length > 0;
}

/** How many of these lines are refused, from 0 to 1. */
function share(part: string, verdict: string): number {
  const lines = LINES.filter((one) => one.part === part && one.verdict === verdict);
  expect(lines.length).to.be.at.least(60);
  return lines.filter(({ refused }) => refused).length / lines.length;
}

describe('lines of help by companies that nobody here has met', () => {
  it('are refused where they manipulate', () => {
    expect(share('dev', 'refused')).to.be.at.least(0.95);
    expect(share('deciding', 'refused')).to.be.at.least(0.95);
    // Lists of words know the wordings they know: a person reads the texts before they are used.
    expect(share('fresh', 'refused')).to.be.at.least(0.35);
  });

  for (const part of ['dev', 'deciding', 'fresh'])
    it(`are let through where they help, with the same words in them (${part})`, () => {
      expect(share(part, 'allowed')).to.be.at.most(0.02);
    });

  it('leave everything that the bot itself says as it is', () => {
    const TONE = ['I48', 'I49', 'I50', 'I51', 'I27'];
    const wordings = UNWANTED.filter(([rule]) => TONE.includes(rule));
    for (const [language, { promise, pages, ...said }] of Object.entries({ en, de, nl })) {
      // These two speak about the rules, and to people who stand outside of a conversation.
      expect(promise).to.be.an('object');
      expect(pages).to.be.an('object');
      for (const [rule, wording] of wordings)
        for (const text of stringsIn(said))
          expect(sentencesSaying(text, wording), `${language} ${rule}`).to.deep.equal([]);
    }
  });
});

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
