import { expect } from 'chai';
import { HttpError } from '../../../bot/server/http.ts';
import { createRateLimit, createSlowLane } from '../../../bot/server/rate-limit.ts';

const from = (remoteAddress: string) => ({ socket: { remoteAddress } });

describe('the rate limit', () => {
  const codeOf = (attempt: Promise<void>): Promise<string> =>
    attempt.then(
      () => 'taken',
      (error: unknown) => (error instanceof HttpError ? error.code : 'another error'),
    );

  it('refuses one address when it floods, and no other', async () => {
    const limit = createRateLimit(3, 60);
    const outcomes = [];
    for (let i = 0; i < 5; i++) outcomes.push(await codeOf(limit.take(from('203.0.113.1'))));
    expect(outcomes).to.deep.equal([
      'taken',
      'taken',
      'taken',
      'TooManyRequests',
      'TooManyRequests',
    ]);
    expect(await codeOf(limit.take(from('203.0.113.2')))).to.equal('taken');
  });

  it('does not count a proxy on the same machine, behind which everybody is', async () => {
    const limit = createRateLimit(1, 60);
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1', '127.0.0.1']) {
      expect(await codeOf(limit.take(from(address)))).to.equal('taken');
    }
  });
});

describe('the slow lane', () => {
  it('lets whoever is too fast wait and refuses nobody; others do not wait', async () => {
    const lane = createSlowLane(2, 1, 10_000);
    const start = performance.now();
    const flood = Promise.all(
      Array.from({ length: 6 }, () => lane.take(from('203.0.113.1')).then(() => performance.now())),
    );
    expect(await lane.take(from('203.0.113.2'))).to.equal(true);
    expect(performance.now() - start).to.be.below(500);
    const taken = (await flood).map((at) => at - start);
    expect(taken.filter((ms) => ms < 500)).to.have.length(2);
    expect(taken.filter((ms) => ms > 1_900)).to.have.length(2);
  });

  it('says so when its patience is over', async () => {
    const lane = createSlowLane(1, 60, 100);
    expect(await lane.take(from('203.0.113.1'))).to.equal(true);
    expect(await lane.take(from('203.0.113.1'))).to.equal(false);
  });

  it('does not slow down a proxy on the same machine, behind which everybody is', async () => {
    const lane = createSlowLane(1, 60, 0);
    for (let i = 0; i < 3; i++) expect(await lane.take(from('127.0.0.1'))).to.equal(true);
  });
});
