import { expect } from 'chai';
import { setImmediate as nextRound } from 'node:timers/promises';
import { Rounds } from '../../../bot/turn/rounds.ts';

describe('rounds', () => {
  it('let what came in apart, but in one round, begin together and in order', async () => {
    const rounds = new Rounds();
    const steps: string[] = [];
    const job = async (name: string): Promise<void> => {
      await rounds.next();
      steps.push(`${name} begins`);
      await Promise.resolve();
      steps.push(`${name} goes on`);
    };
    const first = job('first');
    await Promise.resolve();
    const second = job('second');
    await Promise.all([first, second]);
    expect(steps).to.deep.equal([
      'first begins',
      'second begins',
      'first goes on',
      'second goes on',
    ]);
  });

  it('leave a flood to the rounds after, so that the rest of the program gets its turn', async () => {
    const rounds = new Rounds();
    const begun: number[] = [];
    const all = Array.from({ length: 150 }, (_, i) => rounds.next().then(() => begun.push(i)));
    const counts: number[] = [];
    while (begun.length < 150) {
      await nextRound();
      counts.push(begun.length);
    }
    await Promise.all(all);
    expect(counts.at(0)).to.be.at.most(64);
    expect(counts.length).to.be.greaterThan(1);
    expect(begun).to.deep.equal([...begun].sort((a, b) => a - b));
  });

  it('take in what comes while others begin', async () => {
    const rounds = new Rounds();
    const begun: string[] = [];
    await rounds.next().then(() => {
      begun.push('first');
      return rounds.next().then(() => begun.push('second'));
    });
    expect(begun).to.deep.equal(['first', 'second']);
  });
});
