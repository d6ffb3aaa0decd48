import { expect } from 'chai';
import { setTimeout as wait } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import type { WebhookEndpoint } from '../../../bot/webhooks/announce.ts';
import { announce } from '../../../bot/webhooks/announce.ts';
import { webhookEffect } from '../../../bot/webhooks/webhook-effect.ts';
import { AdjustableClock } from '../../../bot/clock.ts';
import { HeldEndpoints } from '../../../bot/turn/held-endpoints.ts';
import { WEBHOOK_EVENTS } from '../../../data/model/webhook.ts';
import { turnRig } from '../../support/turn-rig.ts';
import { webhookReceiver } from '../../support/webhook-receiver.ts';

const SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
const OLD_SECRET = `whsec_${Buffer.alloc(32, 2).toString('base64')}`;

function endpoint(id: string, url: string, patch: Partial<WebhookEndpoint> = {}): WebhookEndpoint {
  return { id, url, events: WEBHOOK_EVENTS, secrets: [SECRET], ...patch };
}

/** A rig whose turns tell these endpoints of a task each. */
function rigFor(endpoints: readonly WebhookEndpoint[], timeoutMs = 15_000) {
  const rig = turnRig(async (context) => context.sendActivity('ok'), {
    handlers: {
      webhook: (item) =>
        webhookEffect({ endpoints, clock: rig.clock, toLoopback: true, timeoutMs })(item),
    },
    record: {
      write: (unit) => announce(unit, endpoints, rig.store),
      written: () => undefined,
    },
  });
  const happen = async (kind: string, conversation = 'c1') => {
    await rig.say('hello', null, conversation);
    await rig.turns.transact(conversation, (unit) => {
      unit.record({ type: 'task', kind, due: '2026-12-01T00:00:00.000Z' });
      return Promise.resolve();
    });
  };
  return { ...rig, happen };
}

const kinds = (bodies: readonly { readonly body: string }[]) =>
  bodies.map(({ body }) => (JSON.parse(body) as { data: { kind: string } }).data.kind);

describe('webhooks', () => {
  let receiver: Awaited<ReturnType<typeof webhookReceiver>>;
  beforeEach(async () => (receiver = await webhookReceiver()));
  afterEach(() => receiver.stop());

  it('are signed as Standard Webhooks says, with every secret while one is rotated', async () => {
    const url = `${receiver.url}/hooks?x=1`;
    const rig = rigFor([endpoint('crm', url, { secrets: [SECRET, OLD_SECRET] })]);
    rig.outbox.start();
    await rig.happen('refund');
    await rig.outbox.drain();
    const [{ path, headers, body } = expect.fail('nothing came')] = receiver.deliveries;
    expect(path).to.equal('/hooks?x=1');
    expect(headers['content-type']).to.equal('application/json');
    const at = new Date(Number(headers['webhook-timestamp']) * 1_000);
    const id = String(headers['webhook-id']);
    expect(headers['webhook-signature']).to.equal(
      [SECRET, OLD_SECRET].map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
    );
    await rig.outbox.stop();
  });

  it('come again under the same id until they are taken, in the order in which it happened', async () => {
    const rig = rigFor([endpoint('crm', receiver.url)]);
    receiver.react(500, 503);
    rig.outbox.start();
    await rig.happen('refund');
    await rig.happen('security', 'c2');
    for (let tries = 0; tries < 3; tries++) {
      await rig.outbox.drain();
      rig.clock.advance('PT5M');
    }
    await rig.outbox.drain();
    expect(kinds(receiver.deliveries)).to.deep.equal(['refund', 'refund', 'refund', 'security']);
    const [first, second, third, other] = receiver.ids();
    expect([second, third]).to.deep.equal([first, first]);
    expect(other).to.not.equal(first);
    await rig.outbox.stop();
  });

  it('wait as long as the receiver asks', async () => {
    const rig = rigFor([endpoint('crm', receiver.url)]);
    receiver.react({ status: 429, headers: { 'retry-after': '600' } });
    rig.outbox.start();
    await rig.happen('refund');
    await rig.outbox.drain();
    rig.clock.advance('PT9M');
    await rig.outbox.drain();
    expect(receiver.deliveries).to.have.length(1);
    rig.clock.advance('PT2M');
    await rig.outbox.drain();
    expect(receiver.deliveries).to.have.length(2);
    await rig.outbox.stop();
  });

  it('to a slow endpoint delay no other, however many wait for it', async () => {
    const slow = await webhookReceiver();
    slow.react('hang');
    const rig = rigFor([endpoint('slow', slow.url), endpoint('quick', receiver.url)]);
    for (let i = 0; i < 100; i++) await rig.happen(`task ${String(i)}`);
    rig.outbox.start();
    await receiver.until(100);
    expect(slow.deliveries).to.have.length(1);
    expect(kinds(receiver.deliveries)).to.deep.equal(
      Array.from({ length: 100 }, (_, i) => `task ${String(i)}`),
    );
    await slow.stop();
    await rig.outbox.stop();
  });

  it('give up on an answer that does not come in time', async () => {
    const rig = rigFor([endpoint('crm', receiver.url)], 100);
    receiver.react('hang');
    rig.outbox.start();
    await rig.happen('refund');
    await rig.outbox.drain();
    const [item] = (await rig.store.list('outbox', 'webhooks')).items;
    expect(item?.doc).to.include({ attempts: 1, lastErrorCode: 'webhook_timeout' });
    await rig.outbox.stop();
  });

  it('follow no redirect', async () => {
    const elsewhere = await webhookReceiver();
    receiver.react({ status: 307, headers: { location: elsewhere.url } });
    const rig = rigFor([endpoint('crm', receiver.url)]);
    rig.outbox.start();
    await rig.happen('refund');
    await rig.outbox.drain();
    const [item] = (await rig.store.list('outbox', 'webhooks')).items;
    expect(item?.doc.lastErrorCode).to.equal('webhook_307');
    expect(elsewhere.deliveries).to.deep.equal([]);
    await elsewhere.stop();
    await rig.outbox.stop();
  });

  it('stop at 410: the queue waits, an alarm is raised, and a person gets one task', async () => {
    const rig = rigFor([endpoint('crm', receiver.url)]);
    receiver.react(410);
    rig.outbox.start();
    await rig.happen('refund');
    await rig.happen('security');
    await rig.outbox.drain();
    rig.clock.advance('P1D');
    await rig.outbox.drain();
    expect(receiver.deliveries).to.have.length(1);
    const { byId } = await HeldEndpoints.read(rig.store);
    expect(byId['crm']).to.include({ state: 'held', code: 'webhook_410' });
    const tasks = (await rig.store.list('tasks', 'openByDue')).items.map(({ doc }) => doc);
    expect(tasks).to.have.length(1);
    expect(tasks[0]).to.include({ kind: 'endpoint_held', endpoint: 'crm' });
    expect(rig.dead).to.have.length(1);
    expect((await rig.store.list('outbox', 'webhooks')).items).to.have.length(2);
    await rig.outbox.stop();
  });

  it('to an endpoint that stays down wait for a person, and none of them is lost', async () => {
    const rig = rigFor([endpoint('crm', receiver.url)]);
    receiver.react(...Array.from({ length: 12 }, () => 502));
    rig.outbox.start();
    await rig.happen('refund');
    await rig.happen('security');
    for (let hours = 0; hours < 60; hours++) {
      await rig.outbox.drain();
      rig.clock.advance('PT1H');
    }
    expect(receiver.deliveries).to.have.length(12);
    expect((await rig.store.list('tasks', 'openByDue')).items).to.have.length(1);
    expect((await rig.store.list('outbox', 'webhooks')).items).to.have.length(2);
    await rig.outbox.stop();
  });

  it('that the receiver can never take do not hold up the next one', async () => {
    const rig = rigFor([endpoint('crm', receiver.url)]);
    receiver.react(422);
    rig.outbox.start();
    await rig.happen('refund');
    await rig.happen('security');
    await rig.outbox.drain();
    expect(kinds(receiver.deliveries)).to.deep.equal(['refund', 'security']);
    const tasks = (await rig.store.list('tasks', 'openByDue')).items;
    expect(tasks.map(({ doc }) => doc.note)).to.deep.equal(['webhook: webhook_422']);
    await rig.outbox.stop();
  });

  it('are only what the endpoint asked for', async () => {
    const rig = rigFor([endpoint('crm', receiver.url, { events: ['receipt.issued'] })]);
    rig.outbox.start();
    await rig.happen('refund');
    await rig.outbox.drain();
    await wait(20);
    expect(receiver.deliveries).to.deep.equal([]);
    await rig.outbox.stop();
  });
});

describe('an address that webhooks go to', () => {
  const clock = new AdjustableClock();
  const post = (url: string, toLoopback = false) =>
    webhookEffect({ endpoints: [endpoint('crm', url)], clock, toLoopback, timeoutMs: 2_000 })({
      id: 'webhook_1',
      conversationId: null,
      effect: { kind: 'webhook', endpoint: 'crm', order: '', body: '{}' },
      state: 'scheduled',
      dueAt: '',
      attempts: 0,
      lease: null,
      lastErrorCode: null,
      createdAt: '',
    });

  for (const url of [
    'https://127.0.0.1:1/',
    'https://localhost:1/',
    'https://[::1]:1/',
    'https://[::ffff:10.0.0.1]/',
    'https://10.1.2.3/',
    'https://192.168.0.1/',
    'https://172.16.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://100.64.0.1/',
    'https://0.0.0.0/',
    'https://[fd00::1]/',
    'https://[fe80::1]/',
    'https://2130706433/',
  ]) {
    it(`is not ${url}: nothing is sent, and a person looks at it`, async () => {
      expect(await post(url)).to.deep.equal({ kind: 'hold', code: 'webhook_internal_address' });
    });
  }

  it('is this machine only where that was allowed, and no other internal address then', async () => {
    const receiver = await webhookReceiver();
    const port = new URL(receiver.url).port;
    expect(await post(receiver.url)).to.include({ code: 'webhook_internal_address' });
    expect(await post(receiver.url, true)).to.include({ kind: 'record' });
    expect(await post(`http://localhost:${port}/`, true)).to.include({ kind: 'record' });
    expect(await post('http://10.1.2.3/', true)).to.include({ code: 'webhook_internal_address' });
    expect(receiver.deliveries).to.have.length(2);
    await receiver.stop();
  });

  it('that is not known any more makes a dead item, not a silent one', async () => {
    const effect = webhookEffect({ endpoints: [], clock, toLoopback: false });
    const outcome = await effect({
      id: 'webhook_1',
      conversationId: null,
      effect: { kind: 'webhook', endpoint: 'gone', order: '', body: '{}' },
      state: 'scheduled',
      dueAt: '',
      attempts: 0,
      lease: null,
      lastErrorCode: null,
      createdAt: '',
    });
    expect(outcome).to.deep.equal({ kind: 'dead', code: 'endpoint_unknown' });
  });
});
