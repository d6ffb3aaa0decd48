import { expect } from 'chai';
import { AdjustableClock } from '../../bot/clock.ts';
import { keepClock } from '../../bot/kept-clock.ts';
import { keepMoment } from '../../bot/latest-moment.ts';
import type { OutboxItem } from '../../data/model/outbox.ts';
import type { Store } from '../../data/store/contract.ts';
import { createMemoryStore } from '../../data/store/memory-store.ts';

const HOUR_MS = 3_600_000;
const NOON = Date.parse('2026-11-22T12:00:00Z');

describe('the clock after a restart', () => {
  let store: Store;
  beforeEach(() => (store = createMemoryStore()));

  /** A program that starts while the machine says so. */
  const started = async (machine: number) => {
    const clock = new AdjustableClock(0, () => machine);
    const behind: number[] = [];
    const letGo = await keepClock({ clock, store, onBehind: (ms) => behind.push(ms) });
    letGo();
    return { clock, at: clock.now().getTime(), behind };
  };
  const scheduled = (times: Partial<OutboxItem>): Promise<void> => {
    const doc: OutboxItem = {
      id: 'turn:1',
      conversationId: null,
      effect: { kind: 'turn', event: 'tick', value: null },
      state: 'scheduled',
      dueAt: new Date(NOON + 2_000).toISOString(),
      attempts: 0,
      lease: null,
      lastErrorCode: null,
      createdAt: new Date(NOON).toISOString(),
      ...times,
    };
    return store.commit([{ op: 'put', collection: 'outbox', id: doc.id, doc, expect: 'any' }]);
  };

  it('is the machine’s where nothing is known', async () => {
    expect(await started(NOON)).to.deep.include({ at: NOON, behind: [] });
  });

  it('goes on from when something was asked for, though the machine was set back meanwhile', async () => {
    await scheduled({});
    expect(await started(NOON - HOUR_MS)).to.deep.include({ at: NOON, behind: [HOUR_MS] });
  });

  it('goes on from when something was put off', async () => {
    const putOffAt = new Date(NOON + 60_000).toISOString();
    await scheduled({ putOffAt, dueAt: new Date(NOON + 64_000).toISOString(), attempts: 2 });
    expect((await started(NOON - HOUR_MS)).at).to.equal(NOON + 60_000);
  });

  it('goes on from what is kept every minute while something waits', async () => {
    await keepMoment(store, new Date(NOON + HOUR_MS));
    expect(await store.get('meta', 'clock_seen')).to.equal(null);
    await scheduled({ dueAt: new Date(NOON + 24 * HOUR_MS).toISOString() });
    await keepMoment(store, new Date(NOON + HOUR_MS));
    expect((await started(NOON - HOUR_MS)).at).to.equal(NOON + HOUR_MS);
  });

  it('follows a machine that is ahead, and one that had been wrong by days', async () => {
    await scheduled({});
    expect((await started(NOON + HOUR_MS)).at).to.equal(NOON + HOUR_MS);
    const setRight = NOON - 72 * HOUR_MS;
    expect(await started(setRight)).to.deep.include({ at: setRight, behind: [72 * HOUR_MS] });
  });

  it('schedules anew what was asked for while the machine was wrong by days, and nothing else', async () => {
    const wrongMs = NOON + 72 * HOUR_MS;
    const dueIn = async (): Promise<number> => {
      const item = await store.get('outbox', 'turn:1');
      expect(item?.doc.lease).to.equal(null);
      return Date.parse(item?.doc.dueAt ?? '') - NOON;
    };
    await scheduled({
      createdAt: new Date(wrongMs - HOUR_MS).toISOString(),
      putOffAt: new Date(wrongMs).toISOString(),
      dueAt: new Date(wrongMs + 64_000).toISOString(),
      lease: { by: 'another', until: new Date(wrongMs + 30_000).toISOString() },
    });
    expect((await started(NOON)).at).to.equal(NOON);
    expect(await dueIn()).to.equal(64_000);
    await started(NOON);
    expect(await dueIn()).to.equal(64_000);
    await store.commit([{ op: 'delete', collection: 'outbox', id: 'turn:1', expect: 'any' }]);
    await keepMoment(store, new Date(wrongMs));
    await scheduled({
      createdAt: new Date(NOON).toISOString(),
      dueAt: new Date(NOON + 9).toISOString(),
    });
    await started(NOON);
    expect(await dueIn()).to.equal(9);
  });

  it('counts what it was moved by for a demonstration', async () => {
    const clock = new AdjustableClock(0, () => NOON);
    const letGo = await keepClock({ clock, store });
    clock.advance('P31D');
    letGo();
    const later = NOON + 31 * 24 * HOUR_MS;
    await scheduled({
      createdAt: new Date(later).toISOString(),
      dueAt: new Date(later + 2_000).toISOString(),
    });
    expect((await started(NOON - HOUR_MS)).at).to.equal(later);
  });
});
