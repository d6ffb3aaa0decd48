import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { LANGUAGES, type Language } from '../../data/model/language.ts';
import { FIXED_LABELS } from '../../data/policy/labels.ts';
import { readPages, ROOT, samplesOf } from './markdown.ts';

const shop = readFileSync(join(ROOT, 'bot/web/shop/index.html'), 'utf8');
const embedding = readPages().find(({ path }) => path === 'docs/embedding.md');
const samples = (embedding ? samplesOf(embedding) : [])
  .map(({ code }) => code)
  .filter((code) => code.includes('class="leave-links"'));

describe('the links that leave', () => {
  it('are in the documentation once a language', () => {
    expect(samples.map((code) => /lang="(\w\w)"/.exec(code)?.[1])).to.have.members([...LANGUAGES]);
  });

  for (const language of LANGUAGES) {
    it(`have the fixed words and lead to both forms (${language})`, () => {
      const sample = samples.find((code) =>
        code.includes(`<p class="leave-links" lang="${language}"`),
      );
      expect(linksIn(sample ?? '')).to.deep.equal(linksOf(language));
      const ofShop = new RegExp(`<p lang="${language}">.*?</p>`, 's').exec(shop)?.[0] ?? '';
      expect(linksIn(ofShop), 'the demo shop').to.deep.equal(linksOf(language));
    });
  }

  it('are plain links: nothing that a script has to show, nothing that hides them', () => {
    for (const html of [...samples, /<nav class="leave-links">.*?<\/nav>/s.exec(shop)?.[0]]) {
      expect(html).to.be.a('string');
      expect(html).not.to.match(/<script|hidden|style=|onclick|<button|<details|aria-|rel=/i);
    }
    // Not inside what the shop's script fills.
    expect(shop).to.match(/<div id="root"><\/div>\s*<nav class="leave-links">/);
  });
});

function linksOf(language: Language): readonly string[] {
  const { entry, entryWithdraw } = FIXED_LABELS[language];
  return [`/leave ${language} ${entry}`, `/withdraw ${language} ${entryWithdraw}`];
}

/** Path, language and words of each link. */
function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/<a href="([^"]+)">([^<]+)<\/a>/g)].map(([, href = '', label = '']) => {
    const { pathname, searchParams } = new URL(href.replaceAll('&amp;', '&'), 'http://shop');
    return `${pathname} ${searchParams.get('lang') ?? ''} ${label}`;
  });
}
