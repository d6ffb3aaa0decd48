import { expect } from 'chai';
import { declarationKeptUntil, TRANSCRIPT_DAYS } from '../../../data/policy/retention.ts';
import { plus } from '../../../data/policy/calendar.ts';
import { withOwnData } from '../../../data/policy/own-data.ts';
import { adaConsequences } from '../../support/receipts.ts';

const deleting = { ...adaConsequences, request: { change: 'delete' } as const };
const fatesOf = (data: typeof deleting.data) =>
  withOwnData({ ...deleting, data }, '2026-11-22').data.map(
    ({ data: name, fate, on }) => `${name} ${fate} ${on ?? 'for good'}`,
  );

describe('the answer to an erasure', () => {
  it('follows the numbers of purge and erasure', () => {
    expect(
      fatesOf([{ data: 'content', fate: 'erased', on: '2026-12-06', reason: null }]),
    ).to.deep.equal([
      'content erased 2026-12-06',
      `declaration kept ${declarationKeptUntil('2026-11-22')}`,
      'conversation erased 2026-12-06',
      'record erased 2026-12-06',
      'no_marketing kept for good',
    ]);
  });

  it('promises no more than the purge where the account system names no day, or a late one', () => {
    const purged = plus('2026-11-22', { days: TRANSCRIPT_DAYS.verified });
    expect(fatesOf([])).to.include(`conversation erased ${purged}`);
    expect(fatesOf([])).to.include(`record kept ${declarationKeptUntil('2026-11-22')}`);
    const late = [{ data: 'content', fate: 'erased', on: '2028-01-01', reason: null }] as const;
    expect(fatesOf(late)).to.include(`conversation erased ${purged}`);
  });

  it('leaves to the account system what it has said itself, and other changes as they are', () => {
    const proof = { data: 'declaration', fate: 'kept', on: '2040-12-31', reason: 'proof' } as const;
    expect(fatesOf([proof]).filter((fate) => fate.startsWith('declaration'))).to.deep.equal([
      'declaration kept 2040-12-31',
    ]);
    expect(withOwnData(adaConsequences, '2026-11-22')).to.equal(adaConsequences);
  });
});
