import { expect } from 'chai';
import { pino } from 'pino';
import { healthRoutes } from '../../../bot/server/health-routes.ts';
import { createMetrics } from '../../../bot/server/metrics.ts';
import { createServer } from '../../../bot/server/server.ts';
import { listening } from '../../support/listening.ts';
import { conversation, message, turnRig } from '../../support/turn-rig.ts';

describe('health and metrics', () => {
  let base: string;
  let stop: () => Promise<void>;
  const rig = turnRig(async (context) => {
    if (context.activity.text === 'throw') throw new Error('on purpose');
    await context.sendActivity('ok');
  });
  const health = { writable: true, running: true };
  const metrics = createMetrics({
    store: rig.store,
    clock: rig.clock,
    sockets: () => ({ directline: 3 }),
    broken: () => [{ rule: 'I20', outcome: 'mended', count: 2 }],
  });

  before(async () => {
    const { server } = createServer({ https: false });
    healthRoutes(server, {
      log: pino({ level: 'silent' }),
      store: health,
      outbox: health,
      metrics,
    });
    ({ base, stop } = await listening(server));
  });
  after(() => stop());

  it('is alive as long as it answers', async () => {
    health.writable = false;
    expect((await fetch(`${base}/healthz`)).status).to.equal(200);
    health.writable = true;
  });

  it('is ready while the store takes commits and the outbox runs', async () => {
    const ready = async () => (await fetch(`${base}/readyz`)).status;
    expect(await ready()).to.equal(200);
    health.writable = false;
    expect(await ready()).to.equal(503);
    health.writable = true;
    health.running = false;
    expect(await ready()).to.equal(503);
    health.running = true;
  });

  it('counts turns by how they ended, and shows outbox, sockets and memory', async () => {
    const turns = metrics.measure(rig.turns);
    const say = (text: string) =>
      turns.run({
        conversationId: 'c1',
        dedupeKey: null,
        actor: 'customer',
        activity: message(text),
        start: conversation('c1'),
      });
    await say('one');
    await say('two');
    await say('throw');
    await rig.turns.transact('c1', (unit) => {
      unit.request('k1', { kind: 'turn', event: 'later', value: null }, 60_000);
      return Promise.resolve();
    });
    const text = await (await fetch(`${base}/metrics`)).text();
    expect(text).to.include('adieu_turns_total{status="done"} 2');
    expect(text).to.include('adieu_turns_total{status="failed"} 1');
    expect(text).to.include('adieu_turn_duration_seconds_count 3');
    expect(text).to.include('adieu_outbox_items{state="scheduled"} 1');
    expect(text).to.include('adieu_outbox_items{state="dead"} 0');
    expect(text).to.include('adieu_sockets{kind="directline"} 3');
    expect(text).to.match(/process_resident_memory_bytes \d+/);
  });
});
