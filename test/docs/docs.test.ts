import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { z } from 'zod';
import { anchorsOf, linksOf, type Page, readPages, ROOT, wordsInCode } from './markdown.ts';
import { sourceFiles } from './source-files.ts';

const pages = readPages();
const whole = pages.map(({ text }) => text).join('\n');

describe('the documentation', () => {
  for (const page of pages) {
    it(`links in ${page.path} to files and headings that are there`, () => {
      expect(linksOf(page).filter(isBroken)).to.deep.equal([]);
    });
  }

  it('is reached from the README, page by page', () => {
    const readme = pages.find(({ path }) => path === 'README.md');
    const linked = readme ? linksOf(readme).map(({ file }) => file) : [];
    const others = pages.map(({ path }) => path).filter((path) => path !== 'README.md');
    expect(linked).to.include.members(others);
  });

  it('names only scripts that package.json has', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
    const named = [...whole.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name);
    expect(named).to.not.be.empty;
    expect(Object.keys(scripts)).to.include.members(named);
  });

  it('names only variables that .env.example explains, and constants that the code has', () => {
    const explained = readFileSync(join(ROOT, '.env.example'), 'utf8').matchAll(/^(\w+)=/gm);
    const variables = [...[...explained].map(([, name]) => name), 'NODE_ENV'];
    const constants = sourceFiles().flatMap(({ text }) =>
      [...text.matchAll(/\bconst ([A-Z][A-Z_]+)\b/g)].map(([, name]) => name),
    );
    const named = pages.flatMap(wordsInCode).flatMap((word) => {
      const name = /^([A-Z][A-Z]*(?:_[A-Z]+)+|MicrosoftApp\w+)(?:[=/]|$)/.exec(word)?.[1];
      return name === undefined ? [] : [name];
    });
    expect(named).to.include('HOST_TOKEN_SECRET');
    expect([...variables, ...constants]).to.include.members(named);
  });

  it('calls the metrics by the names that the server has', () => {
    const has = sourceFiles().flatMap(({ text }) =>
      [...text.matchAll(/name: '(adieu_\w+)'/g)].map(([, name]) => name),
    );
    const named = pages.flatMap(wordsInCode).filter((word) => word.startsWith('adieu_'));
    expect([...new Set(named)]).to.have.members(has);
  });

  it('names only error codes that the code has', () => {
    const code = sourceFiles()
      .map(({ text }) => text)
      .join('\n');
    const named = pages
      .filter(({ path }) => path === 'docs/interfaces.md')
      .flatMap(wordsInCode)
      .filter((word) => /^[A-Z][a-z]+([A-Z][a-z]+)+$/.test(word));
    expect(named.filter((name) => !code.includes(`'${name}'`))).to.deep.equal([]);
  });
});

function isBroken({ file, anchor }: { file: string; anchor: string | null }): boolean {
  if (!existsSync(join(ROOT, file))) return true;
  const page: Page | undefined = pages.find(({ path }) => path === file);
  return anchor !== null && page !== undefined && !anchorsOf(page).includes(anchor);
}
