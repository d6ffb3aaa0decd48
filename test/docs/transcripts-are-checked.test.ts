import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';

/** What docs/fairness.md says: every transcript test of the project passes through the checker. */
describe('every transcript test', () => {
  const files = readdirSync('test/transcripts').filter((name) => name.endsWith('.test.ts'));

  it('opens its conversations so that they are checked for fairness', () => {
    expect(files).to.have.length.greaterThan(20);
    const unchecked = files.filter((name) => {
      const source = readFileSync(`test/transcripts/${name}`, 'utf8');
      const checked = /\b(?:brokenPromises|openFairChat|converse)\(/.test(source);
      return !checked || (/\bopenChat\(/.test(source) && !source.includes('brokenPromises('));
    });
    expect(unchecked).to.deep.equal([]);
  });
});
