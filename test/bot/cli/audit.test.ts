import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { auditEntry, onRecord } from '../../../bot/audit/entry.ts';
import { newAuditKey, sealPersonal } from '../../../bot/audit/personal.ts';
import { AuditSealer } from '../../../bot/audit/sealer.ts';
import { openSecrets, openSharedSecrets } from '../../../bot/config/secrets.ts';
import type { Store } from '../../../data/store/contract.ts';
import { openPostgresStore } from '../../../data/store/postgres/open-postgres-store.ts';
import { newFolder, rewrite, using } from '../../data/store/folder.ts';
import { newDatabase } from '../../support/postgres.ts';
import { runCommand } from '../../support/command.ts';

const run = (program: string, dataDir: string, ...args: string[]) =>
  runCommand(program, { DATA_DIR: dataDir }, ...args);

async function fill(store: Store, signingKey: string): Promise<void> {
  const clock = { now: () => new Date('2026-11-22T18:14:05Z') };
  const sealer = new AuditSealer({ store, clock, signingKey, onError: () => undefined });
  const key = newAuditKey('account|ada');
  await store.commit([
    { op: 'put', collection: 'auditKeys', id: key.id, doc: key, expect: 'absent' },
  ]);
  for (const [i, words] of ['pause', 'no, cancel', 'thanks'].entries()) {
    const about = { caseId: `case_${String(i)}`, personal: sealPersonal(key, { words }) };
    await store.commit([onRecord(auditEntry(clock.now(), 'declaration', { number: i }, about))]);
    await sealer.seal();
  }
}

describe('npm run audit', function () {
  this.timeout(60_000);
  let dataDir: string;
  let folder: string;
  beforeEach(async () => {
    dataDir = await newFolder();
    folder = join(dataDir, 'store');
    await using(folder, (store) => fill(store, openSecrets(dataDir).auditKey));
  });

  it('finds the chain intact, and prints the head that other places may publish', () => {
    const { code, out } = run('audit.ts', dataDir, 'verify');
    expect(code).to.equal(0);
    const [, head = ''] = /^ok: 3 entries, head (3:[0-9a-f]{64}), 0 waiting\n$/.exec(out) ?? [];
    expect(run('audit.ts', dataDir, 'verify', '--head', head)).to.include({ code: 0 });
    const printed = JSON.parse(run('audit.ts', dataDir, 'head').out) as { head: { hash: string } };
    expect(`3:${printed.head.hash}`).to.equal(head);
  });

  it('names the first entry that somebody edited in the files, checksums and all', async () => {
    await rewrite(folder, (body) => body.replaceAll('"number":1', '"number":7'));
    const { code, out } = run('audit.ts', dataDir, 'verify');
    expect(code).to.equal(1);
    expect(out).to.match(/^broken: entry 2 \(audit_[\w-]+\): it is not what was chained here\n$/);
  });

  it('shows what is personal to whoever has the data folder, until the key is erased', async () => {
    const words = (out: string) =>
      out
        .trim()
        .split('\n')
        .map(
          (line) => (JSON.parse(line) as { personal: { words: string } | null }).personal?.words,
        );
    expect(words(run('audit.ts', dataDir, 'show').out)).to.deep.equal([
      'pause',
      'no, cancel',
      'thanks',
    ]);
    expect(words(run('audit.ts', dataDir, 'show', '--case', 'case_1').out)).to.deep.equal([
      'no, cancel',
    ]);
    await using(folder, (store) =>
      store.commit([{ op: 'delete', collection: 'auditKeys', id: 'account|ada', expect: 'any' }]),
    );
    expect(run('audit.ts', dataDir, 'show').out)
      .to.include('"erased":true')
      .and.not.include('no, ');
    expect(run('audit.ts', dataDir, 'verify').out).to.match(/^ok: 3 entries/);
  });

  it('is named with a backup, against which the chain is held later', async () => {
    const backup = join(dataDir, 'backup');
    const [, head = ''] =
      /audit head (3:[0-9a-f]{64})/.exec(run('store.ts', dataDir, 'backup', backup).out) ?? [];
    const kept = await readFile(join(backup, 'audit-head.json'), 'utf8');
    expect(JSON.parse(kept)).to.include({ seq: 3, hash: head.slice(2) });
    expect(run('audit.ts', dataDir, 'verify', '--store', backup, '--head', head).code).to.equal(0);
    const other = `3:${'0'.repeat(64)}`;
    expect(run('audit.ts', dataDir, 'verify', '--head', other).out).to.match(
      /^broken: entry 3 .*: another hash was published/,
    );
    expect(run('store.ts', dataDir, 'restore', backup).code).to.equal(0);
    expect(run('audit.ts', dataDir, 'verify', '--head', head).code).to.equal(0);
  });

  it('says how it is used', () => {
    for (const args of [[], ['nonsense'], ['verify', '--head', 'abc'], ['verify', '--what']]) {
      const { code, err } = run('audit.ts', dataDir, ...args);
      expect(code).to.equal(2);
      expect(err).to.match(/^usage: /);
    }
  });

  it('reads PostgreSQL, and names the entry that somebody edited, cut or moved in its table', async () => {
    const DATABASE_URL = await newDatabase();
    const inDatabase = (...args: string[]) =>
      runCommand('audit.ts', { DATA_DIR: dataDir, DATABASE_URL }, ...args);
    const client = new pg.Client({ connectionString: DATABASE_URL });
    try {
      const store = await openPostgresStore({ url: DATABASE_URL, onFault: () => undefined });
      const { auditKey } = await openSharedSecrets(store, dataDir);
      await fill(store, auditKey);
      await store.close();
      const [, head = ''] = /^ok: 3 entries, head (\S+),/.exec(inDatabase('verify').out) ?? [];
      expect(inDatabase('verify', '--head', head).code).to.equal(0);
      expect(inDatabase('show', '--case', 'case_1').out).to.include('"words":"no, cancel"');

      await client.connect();
      const broken = async (sql: string): Promise<string> => {
        await client.query('CREATE TABLE before AS TABLE entries');
        await client.query(sql);
        const { code, out } = inDatabase('verify');
        expect(code).to.equal(1);
        await client.query('TRUNCATE entries');
        await client.query('INSERT INTO entries TABLE before');
        await client.query('DROP TABLE before');
        return out;
      };
      const edit = `UPDATE entries SET entry = replace(entry::text, '"number":1', '"number":7')::json`;
      expect(await broken(edit)).to.match(/^broken: entry 2 .*: it is not what was chained here/);
      expect(await broken('DELETE FROM entries WHERE seq = 1')).to.match(/^broken: entry 1/);
      expect(await broken('DELETE FROM entries WHERE seq = 3')).to.match(
        /^broken: entry 3: it is missing; the head is entry 3/,
      );
      const move = `UPDATE entries SET seq = CASE seq WHEN 1 THEN 12 WHEN 2 THEN 11 ELSE seq END;
        UPDATE entries SET seq = seq - 10 WHERE seq > 10`;
      expect(await broken(move)).to.match(/^broken: entry 1 /);
      expect(inDatabase('verify').code).to.equal(0);
    } finally {
      await client.end();
    }
  });
});
