import { expect } from 'chai';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../../data/store/contract.ts';
import { newAuditKey } from '../../../bot/audit/personal.ts';
import { openStore } from '../../data/store/folder.ts';
import { append } from '../../data/store/samples.ts';
import { conversation } from '../../support/turn-rig.ts';
import { runCommand, STORES_OF_COMMANDS } from '../../support/command.ts';

describe('npm run erase', () => {
  let dataDir: string;
  let environment: Record<string, string>;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'adieu-erase-'));
    environment = { DATA_DIR: dataDir };
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  const run = (program: string, ...args: string[]) => runCommand(program, environment, ...args);
  const fill = (store: Store): Promise<void> =>
    store.commit(
      [
        conversation('a', { accountId: 'ada' }),
        conversation('b', { accountId: 'ben' }),
        conversation('v'),
      ].flatMap((doc) => [
        { op: 'put', collection: 'conversations', id: doc.id, doc, expect: 'absent' } as const,
        append(doc.id, 1),
      ]),
    );
  const left = async (store: Store): Promise<readonly string[]> => {
    const { items } = await store.list('conversations', 'byStart');
    return items.map(({ doc }) => doc.id);
  };

  for (const [name, openOf] of STORES_OF_COMMANDS) {
    const open = (): Promise<Store> => openOf(environment);
    it(`erases the customer of an account, or of a conversation: ${name}`, async () => {
      const before = await open();
      await fill(before);
      const key = newAuditKey('account|ada');
      await before.commit([
        { op: 'put', collection: 'auditKeys', id: key.id, doc: key, expect: 'absent' },
      ]);
      await before.close();
      const done = run('erase.ts', '--account', 'ada');
      expect(done.err).to.equal('');
      expect(done.out).to.match(/^ok: erased/);
      expect(run('erase.ts', '--conversation', 'v').out).to.match(/^ok: erased/);
      expect(run('erase.ts', '--conversation', 'v').err).to.match(/no conversation v/);
      const store = await open();
      expect(await left(store)).to.deep.equal(['b']);
      expect(await store.get('auditKeys', 'account|ada')).to.equal(null);
      await store.close();
      expect(readFileSync(join(dataDir, 'erased.jsonl'), 'utf8')).to.not.match(/\bada\b/);
      expect(run('audit.ts', 'verify').out).to.match(/^ok: \d+ entries.* 0 waiting/);
    });
  }

  it('does nothing beside a server on the embedded store, and says so', async () => {
    const { store } = await openStore(join(dataDir, 'store'));
    await fill(store);
    const { code, err } = run('erase.ts', '--account', 'ada');
    expect(code).to.equal(1);
    expect(err).to.match(/^store_locked: /);
    expect(existsSync(join(dataDir, 'erased.jsonl'))).to.equal(false);
    expect(await left(store)).to.have.length(3);
    await store.close();
  });

  it('says how it is used', () => {
    for (const args of [[], ['ada'], ['--account'], ['--account', 'a', '--conversation', 'b']]) {
      const { code, err } = run('erase.ts', ...args);
      expect(code).to.equal(2);
      expect(err).to.match(/^usage: /);
    }
  });
});
