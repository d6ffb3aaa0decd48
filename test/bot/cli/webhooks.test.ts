import { expect } from 'chai';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { OutboxItem } from '../../../data/model/outbox.ts';
import type { Store } from '../../../data/store/contract.ts';
import { HeldEndpoints } from '../../../bot/turn/held-endpoints.ts';
import { openStore } from '../../data/store/folder.ts';
import { sampleTask } from '../../data/store/samples.ts';
import { runCommand, STORES_OF_COMMANDS } from '../../support/command.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SINCE = '2026-11-22T18:14:05.000Z';

describe('npm run webhooks', () => {
  let dataDir: string;
  let environment: Record<string, string>;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'adieu-webhooks-'));
    const shipped = readFileSync(join(ROOT, 'data/policy/northlight.yaml'), 'utf8');
    const webhooks = [
      { id: 'crm', url: 'https://crm.example/hooks' },
      { id: 'erp', url: 'https://erp.example/hooks' },
    ];
    const policy = join(dataDir, 'policy.yaml');
    writeFileSync(policy, stringify({ ...(parse(shipped) as object), webhooks }));
    environment = { DATA_DIR: dataDir, POLICY_FILE: policy };
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  const run = (...args: string[]) => runCommand('webhooks.ts', environment, ...args);

  /** One webhook waits for an endpoint that answered 410, and a person has a task. */
  const hold = async (store: Store, state: 'held' | 'off'): Promise<void> => {
    const held = await HeldEndpoints.read(store);
    const task = { ...sampleTask('t', SINCE), kind: 'endpoint_held', endpoint: 'crm' } as const;
    const effect = { kind: 'webhook', endpoint: 'crm', order: SINCE, body: '{}' } as const;
    const waiting: OutboxItem = {
      id: 'webhook_1',
      conversationId: null,
      effect,
      state: 'scheduled',
      dueAt: SINCE,
      attempts: 0,
      lease: null,
      lastErrorCode: null,
      createdAt: SINCE,
    };
    await store.commit([
      held.with('crm', { state, since: SINCE, code: 'webhook_410' }),
      { op: 'put', collection: 'tasks', id: task.id, doc: task, expect: 'any' },
      { op: 'put', collection: 'outbox', id: waiting.id, doc: waiting, expect: 'any' },
    ]);
  };

  for (const [name, openOf] of STORES_OF_COMMANDS) {
    const open = (): Promise<Store> => openOf(environment);
    for (const state of ['held', 'off'] as const) {
      it(`lists an endpoint that is ${state}, and sends to it again, without its task: ${name}`, async () => {
        const before = await open();
        await hold(before, state);
        await before.close();
        expect(run('list').out).to.equal(
          `crm ${state} (webhook_410), 1 waiting, https://crm.example/hooks\n` +
            'erp on, 0 waiting, https://erp.example/hooks\n',
        );
        expect(run('enable', 'crm')).to.include({ code: 0, out: 'ok: crm is on again\n' });
        expect(run('enable', 'crm')).to.include({ code: 1, out: 'crm is neither held nor off\n' });
        expect(run('list').out).to.match(/^crm on, 1 waiting/);
        const store = await open();
        expect((await HeldEndpoints.read(store)).byId).to.deep.equal({});
        expect((await store.get('tasks', 't'))?.doc).to.include({ doneBy: 'operator' });
        const recorded = (await store.list('audit', 'byTime')).items.map(({ doc }) => doc);
        expect(recorded).to.have.length(1);
        expect(recorded[0]).to.deep.include({
          what: 'endpoint_enabled',
          facts: { endpoint: 'crm', by: 'operator' },
        });
        await store.close();
      });
    }
  }

  it('does not write beside a server on the embedded store, and says so', async () => {
    const { store } = await openStore(join(dataDir, 'store'));
    await hold(store, 'off');
    expect(run('list').out).to.match(/^crm off/);
    const { code, err } = run('enable', 'crm');
    expect(code).to.equal(1);
    expect(err).to.match(/^store_locked: /);
    await store.close();
  });

  it('says how it is used', () => {
    for (const args of [[], ['nonsense'], ['enable'], ['list', 'x'], ['enable', 'a', 'b']]) {
      const { code, err } = run(...args);
      expect(code).to.equal(2);
      expect(err).to.match(/^usage: /);
    }
  });
});
