import { expect } from 'chai';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { restore, stub } from 'sinon';
import { Ear } from '../../../data/store/postgres/ear.ts';
import { newDatabase } from '../../support/postgres.ts';

describe('the connection on which others are heard', () => {
  let ear: Ear | null = null;
  afterEach(async () => {
    restore();
    await ear?.close();
  });

  it('is made again where it is lost in the very moment in which it begins to listen', async () => {
    const query = Reflect.get(pg.Client.prototype, 'query') as (...given: unknown[]) => unknown;
    let losses = 1;
    stub(pg.Client.prototype, 'query').callsFake(function (this: pg.Client, ...given: unknown[]) {
      const answer = Reflect.apply(query, this, given);
      if (!String(given[0]).startsWith('LISTEN') || losses-- <= 0) return answer;
      return (answer as Promise<unknown>).then((rows) => {
        this.emit('end');
        return rows;
      });
    });
    ear = new Ear({ url: await newDatabase(), origin: 'here', onEvent: () => undefined });
    for (let waitedMs = 0; waitedMs < 8_000 && !ear.isLive; waitedMs += 20) await wait(20);
    expect(losses).to.be.below(1);
    expect(ear.isLive).to.equal(true);
  });
});
