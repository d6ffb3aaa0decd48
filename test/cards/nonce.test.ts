import { expect } from 'chai';
import { createNonces } from '../../cards/nonce.ts';

const SEALED = { caseId: 'case_A-b_9', revision: 3, change: 'cancel' } as const;

describe('a nonce', () => {
  const nonces = createNonces('secret');
  const nonce = nonces.seal(SEALED, 'ada');

  it('says what its button is about, to the user it was made for', () => {
    expect(nonces.open(nonce, 'ada')).to.deep.equal(SEALED);
    const without = { ...SEALED, change: null };
    expect(nonces.open(nonces.seal(without, 'ada'), 'ada')).to.deep.equal(without);
  });

  it('is worth nothing to another user, or under another secret', () => {
    expect(nonces.open(nonce, 'ben')).to.equal(null);
    expect(createNonces('other').open(nonce, 'ada')).to.equal(null);
  });

  it('is worth nothing once a single character of it differs', () => {
    for (let i = 0; i < nonce.length; i++) {
      const other = nonce[i] === 'x' ? 'y' : 'x';
      const edited = nonce.slice(0, i) + other + nonce.slice(i + 1);
      expect(nonces.open(edited, 'ada'), edited).to.equal(null);
    }
  });

  it('cannot be confused by moving the borders of its parts', () => {
    const moved = nonce.replace('case_A-b_9.3', 'case_A-b_9.33').replace('33', '3');
    expect(nonces.open(`${moved}.x`, 'ada')).to.equal(null);
    expect(nonces.open('...', 'ada')).to.equal(null);
  });
});
