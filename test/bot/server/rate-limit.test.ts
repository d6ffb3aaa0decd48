import { expect } from 'chai';
import { HttpError } from '../../../bot/server/http.ts';
import { createRateLimit } from '../../../bot/server/rate-limit.ts';

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
