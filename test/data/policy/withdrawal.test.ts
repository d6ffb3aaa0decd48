import { expect } from 'chai';
import { profileFor } from '../../../data/policy/profile-for.ts';
import { declarationKeptUntil, invoiceKeptUntil } from '../../../data/policy/retention.ts';
import { withdrawalEndsOn } from '../../../data/policy/withdrawal.ts';

const last = (
  country: string | null,
  concludedOn: string,
  kind: 'consumer' | 'business' = 'consumer',
) => withdrawalEndsOn(profileFor(country), kind, concludedOn);

describe('the last day of withdrawal', () => {
  it('is the fourteenth after the contract, the day of the contract not counted', () => {
    expect(last('DE', '2026-11-17')).to.equal('2026-12-01');
    expect(last('GB', '2026-11-18')).to.equal('2026-12-02');
    expect(last(null, '2026-11-17')).to.equal('2026-12-01');
  });

  it('moves from a weekend to Monday', () => {
    expect(last('NL', '2026-11-14')).to.equal('2026-11-30'); // 28 November 2026 is a Saturday
    expect(last('PT', '2026-11-15')).to.equal('2026-11-30'); // a Sunday
    expect(last('AT', '2026-11-16')).to.equal('2026-11-30'); // a Monday
  });

  it('passes over the end of February', () => {
    expect(last('FR', '2028-02-16')).to.equal('2028-03-01');
    expect(last('FR', '2027-02-16')).to.equal('2027-03-02');
  });

  it('does not exist for a business, nor in the United States', () => {
    expect(last('DE', '2026-11-17', 'business')).to.equal(null);
    expect(last('US-CA', '2026-11-17')).to.equal(null);
  });
});

describe('retention', () => {
  it('counts whole calendar years after the one it began in', () => {
    expect(invoiceKeptUntil('2026-11-14')).to.equal('2034-12-31');
    expect(invoiceKeptUntil('2026-01-01')).to.equal('2034-12-31');
    expect(declarationKeptUntil('2026-11-22')).to.equal('2032-12-31');
  });
});
