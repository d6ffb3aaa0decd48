import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../../../data/model/language.ts';
import type { Entities } from '../../../data/model/understanding.ts';
import { understand } from './support.ts';

const NONE = '-';

/** Each line: language, what is wished for or "-", text. */
function linesOf(file: string): [string, string, string][] {
  return readFileSync(new URL(`../../utterances/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t') as [string, string, string]);
}

function hear(text: string, language: string): Entities {
  return understand(text, language as Language).entities;
}

function lengthIn({ duration }: Entities): string {
  return duration === undefined ? NONE : JSON.stringify(duration);
}

describe('days and lengths of a story, on 22 November 2026', () => {
  for (const language of LANGUAGES) {
    it(`are no wish, however they are told (${language})`, () => {
      const days = linesOf('days.tsv').filter(([of]) => of === language);
      expect(days.length).to.be.at.least(30);
      expect(days.map(([, , text]) => [hear(text, language).date ?? NONE, text])).to.deep.equal(
        days.map(([, day, text]) => [day, text]),
      );
    });

    it(`do not become the length of a pause (${language})`, () => {
      const lengths = linesOf('lengths.tsv').filter(([of]) => of === language);
      expect(lengths.length).to.be.at.least(7);
      expect(lengths.map(([, , text]) => [lengthIn(hear(text, language)), text])).to.deep.equal(
        lengths.map(([, length, text]) => [length, text]),
      );
    });
  }
});
