import { expect } from 'chai';
import type { Handoff } from '../../../data/model/records.ts';
import {
  compareQueue,
  type HandoffAction,
  transition,
  waitingLevel,
} from '../../../data/policy/handoff.ts';
import { waitingHandoff } from '../../support/desk-rig.ts';

const T0 = '2026-11-22T18:00:00.000Z';
const NOW = '2026-11-22T18:05:00.000Z';
const anna = { id: 'a1', name: 'Anna' };
const bela = { id: 'a2', name: 'Béla' };
const queued = waitingHandoff('c1', T0);

function after(handoff: Handoff, ...actions: HandoffAction[]): Handoff {
  return actions.reduce((current, action) => {
    const result = transition(current, action, NOW);
    if ('refused' in result) throw new Error(`${action.type}: ${result.refused}`);
    return result.handoff;
  }, handoff);
}

describe('a handoff', () => {
  it('belongs to who claims it, with a lease of a minute', () => {
    expect(after(queued, { type: 'claim', by: anna })).to.include({
      state: 'claimed',
      claimedAt: NOW,
      leaseUntil: '2026-11-22T18:06:00.000Z',
    });
  });

  it('tells the second one who was faster', () => {
    const claimed = after(queued, { type: 'claim', by: anna });
    const result = transition(claimed, { type: 'claim', by: bela }, NOW);
    expect(result).to.deep.equal({ refused: 'taken', holder: 'Anna' });
  });

  it('changes nothing when its holder claims it again', () => {
    const claimed = after(queued, { type: 'claim', by: anna });
    const result = transition(claimed, { type: 'claim', by: anna }, T0);
    expect(result).to.deep.equal({ changed: false, handoff: claimed });
  });

  it('can be released, returned and closed by its holder only', () => {
    const claimed = after(queued, { type: 'claim', by: anna });
    const acts = [
      { type: 'release', by: bela },
      { type: 'return_to_bot', by: bela },
      { type: 'close', by: bela, outcome: 'solved' },
    ] as const;
    for (const act of acts) {
      expect(transition(claimed, act, NOW)).to.include({ refused: 'taken', holder: 'Anna' });
      expect(transition(queued, { ...act, by: anna }, NOW)).to.include({ refused: 'not_claimed' });
    }
  });

  it('keeps its place when it is released', () => {
    const released = after(queued, { type: 'claim', by: anna }, { type: 'release', by: anna });
    expect(released).to.include({ state: 'queued', claimedBy: null, requestedAt: T0 });
    expect(released.headOfQueue).to.equal(false);
  });

  it('comes first in the queue when its agent is gone', () => {
    const lost = after(queued, { type: 'claim', by: anna }, { type: 'lease_ran_out', of: 'a1' });
    const urgent = waitingHandoff('c2', '2026-11-22T17:00:00.000Z', { priority: 1 });
    expect([urgent, lost].sort(compareQueue)).to.deep.equal([lost, urgent]);
  });

  it('stays with the next holder when the lease of an earlier one runs out', () => {
    const again = after(
      queued,
      { type: 'claim', by: anna },
      { type: 'release', by: anna },
      { type: 'claim', by: bela },
    );
    expect(transition(again, { type: 'lease_ran_out', of: 'a1' }, NOW)).to.include({
      changed: false,
    });
  });

  it('is over for good after its end, whatever is asked', () => {
    const closed = after(
      queued,
      { type: 'claim', by: anna },
      { type: 'close', by: anna, outcome: 'solved' },
    );
    expect(closed).to.include({ state: 'closed', outcome: 'solved', endedAt: NOW });
    expect(transition(closed, { type: 'claim', by: bela }, NOW)).to.include({ refused: 'ended' });
    expect(transition(closed, { type: 'cancel_by_customer' }, NOW)).to.include({
      refused: 'ended',
    });
    const repeated = transition(closed, { type: 'close', by: anna, outcome: 'other' }, NOW);
    expect(repeated).to.deep.equal({ changed: false, handoff: closed });
  });

  it('does not expire while somebody has it', () => {
    const claimed = after(queued, { type: 'claim', by: anna });
    expect(transition(claimed, { type: 'expire' }, NOW)).to.include({ refused: 'taken' });
  });
});

describe('the queue', () => {
  it('goes by priority, then by the longest wait', () => {
    const late = waitingHandoff('late', NOW);
    const early = waitingHandoff('early', T0);
    const legal = waitingHandoff('legal', NOW, { priority: 3 });
    const order = [late, early, legal]
      .sort(compareQueue)
      .map(({ conversationId }) => conversationId);
    expect(order).to.deep.equal(['legal', 'early', 'late']);
  });

  it('measures a wait against the target of its priority', () => {
    const at = (minutes: number): Date => new Date(Date.parse(T0) + minutes * 60_000);
    expect([1, 4, 6].map((minutes) => waitingLevel(queued, at(minutes)))).to.deep.equal([
      'within',
      'soon',
      'over',
    ]);
    expect(waitingLevel({ ...queued, priority: 1 }, at(1.5))).to.equal('over');
  });
});
