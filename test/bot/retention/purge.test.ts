import { FolderFiles } from '../../../data/store/folder-files.ts';
import { expect } from 'chai';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AdjustableClock } from '../../../bot/clock.ts';
import { newAuditKey } from '../../../bot/audit/personal.ts';
import { purge } from '../../../bot/retention/purge.ts';
import type { Case, Conversation } from '../../../data/model/records.ts';
import type { Change, Store } from '../../../data/store/contract.ts';
import { message, sampleCase, sampleTask } from '../../data/store/samples.ts';
import { EVERY_STORE } from '../../support/every-store.ts';
import { auditOf } from '../../support/audited.ts';
import { adaReceipt } from '../../support/receipts.ts';
import { conversation } from '../../support/turn-rig.ts';

const TODAY = '2026-11-22T12:00:00.000Z';
const DAY_MS = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.parse(TODAY) - days * DAY_MS).toISOString();

const said = (conversationId: string, seq: number, at: string): Change => ({
  op: 'append',
  conversationId,
  seq,
  entry: { ...message(`text ${String(seq)}`), at },
});

/** A conversation whose customer wrote last so many days ago. */
function talk(id: string, days: number, patch: Partial<Conversation> = {}): Change[] {
  const at = daysAgo(days);
  const doc = conversation(id, { startedAt: at, lastCustomerAt: at, ...patch });
  return [
    { op: 'put', collection: 'conversations', id, doc, expect: 'absent' },
    {
      op: 'put',
      collection: 'botState',
      id: `place/${id}`,
      doc: { id: `place/${id}`, data: {} },
      expect: 'absent',
    },
    said(id, 1, at),
  ];
}

function put(
  collection: 'cases' | 'receipts' | 'tasks' | 'codes' | 'exports' | 'dedupe',
  doc: { readonly id: string },
): Change {
  return { op: 'put', collection, id: doc.id, doc, expect: 'absent' } as Change;
}

function declared(id: string, at: string, patch: Partial<Case> = {}): Case {
  const declaration = { ...adaReceipt().declaration, at };
  return sampleCase(id, { declaration, receiptId: `receipt_${id}`, ...patch });
}

for (const [name, open] of EVERY_STORE) {
  describe(`what is over its time: ${name}`, () => {
    let folder: string;
    let store: Store;
    const clock = new AdjustableClock(0, () => Date.parse(TODAY));
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'adieu-purge-'));
      store = await open();
    });
    afterEach(async () => {
      await store.close();
      for (const path of [folder, `${folder}-uploads`]) {
        rmSync(path, { recursive: true, force: true });
      }
    });

    const run = () =>
      purge({ store, clock, mailDirectory: folder, files: new FolderFiles(`${folder}-uploads`) });
    const kept = async (ids: readonly string[]): Promise<string[]> => {
      const found = await Promise.all(ids.map((id) => store.get('conversations', id)));
      return ids.filter((_, i) => found[i] !== null);
    };

    it('is a conversation 30 days after a visitor, 90 after a customer wrote last', async () => {
      await store.commit([
        ...talk('visitor 29', 29),
        ...talk('visitor 31', 31),
        ...talk('customer 89', 89, { accountId: 'ada' }),
        ...talk('customer 91', 91, { accountId: 'ben' }),
      ]);
      const purged = await run();
      const ids = ['visitor 29', 'visitor 31', 'customer 89', 'customer 91'];
      expect(await kept(ids)).to.deep.equal(['visitor 29', 'customer 89']);
      expect(purged['conversations']).to.deep.equal({ conversations: 2, entries: 2 });
      expect(await store.lastSeq('visitor 31')).to.equal(0);
      expect(await store.get('botState', 'place/visitor 31')).to.equal(null);
      expect(await store.get('botState', 'place/visitor 29')).to.not.equal(null);
    });

    it('is the older part of a conversation that goes on', async () => {
      await store.commit([
        ...talk('k', 50, { lastCustomerAt: daysAgo(1) }),
        said('k', 2, daysAgo(31)),
        said('k', 3, daysAgo(29)),
        said('k', 4, daysAgo(1)),
      ]);
      await run();
      expect(await kept(['k'])).to.deep.equal(['k']);
      expect((await store.entriesAfter('k', 0)).map(({ seq }) => seq)).to.deep.equal([3, 4]);
    });

    it('is a case that came to nothing, with its conversation; what was declared stays alone', async () => {
      const survey = {
        rating: 2,
        feltHeard: null,
        wouldReturn: null,
        wouldRecommend: null,
        missing: 'my mother died',
        mayWrite: false,
      };
      const reasons = [{ reason: 'life_change', words: 'my mother died' }] as const;
      await store.commit([
        ...talk('conversation_1', 40),
        put('cases', sampleCase('open')),
        put('cases', declared('declared', daysAgo(40), { reasons, survey, mood: 'distressed' })),
        put('receipts', adaReceipt({ id: 'receipt_declared', caseId: 'declared' })),
      ]);
      await run();
      expect(await store.get('cases', 'open')).to.equal(null);
      const one = (await store.get('cases', 'declared'))?.doc;
      expect(one?.declaration?.words).to.equal(adaReceipt().declaration.words);
      expect(one?.reasons).to.deep.equal([{ reason: 'life_change', words: null }]);
      expect(JSON.stringify(one)).to.not.match(/mother|distressed|kündigen/);
      expect(await store.get('receipts', 'receipt_declared')).to.not.equal(null);
    });

    it('is a declaration with its receipt six years after the end of its year', async () => {
      await store.commit([
        put('cases', declared('a', '2019-12-31T12:00:00.000Z')),
        put('receipts', adaReceipt({ id: 'receipt_a', caseId: 'a' })),
        put('cases', declared('b', '2020-01-01T12:00:00.000Z')),
        put('receipts', adaReceipt({ id: 'receipt_b', caseId: 'b' })),
      ]);
      const purged = await run();
      expect(purged['declarations']).to.deep.equal({ declarations: 1, receipts: 1, tasks: 0 });
      expect(await store.get('cases', 'a')).to.equal(null);
      expect(await store.get('receipts', 'receipt_a')).to.equal(null);
      expect(await store.get('cases', 'b')).to.not.equal(null);
      expect(await store.get('receipts', 'receipt_b')).to.not.equal(null);
    });

    it('is the key of a customer of whom nothing is left that it protects', async () => {
      const keys = ['conversation|visitor', 'account|ada', 'account|ben'].map(newAuditKey);
      await store.commit([
        ...keys.map((doc): Change => ({
          op: 'put',
          collection: 'auditKeys',
          id: doc.id,
          doc,
          expect: 'absent',
        })),
        ...talk('visitor', 40),
        ...talk('ada 1', 100, { accountId: 'ada' }),
        ...talk('ben 1', 100, { accountId: 'ben' }),
        put('cases', declared('b', daysAgo(100), { conversationId: 'ben 1', accountId: 'ben' })),
      ]);
      await run();
      expect(await store.get('auditKeys', 'conversation|visitor')).to.equal(null);
      expect(await store.get('auditKeys', 'account|ada')).to.equal(null);
      expect(await store.get('auditKeys', 'account|ben'), 'declared').to.not.equal(null);
    });

    it('are codes, exports, marks of repetition and tasks that are done', async () => {
      const code = { hash: '', salt: '', triesLeft: 0 };
      const exported = { key: '', accountId: 'ada', language: 'en' };
      await store.commit([
        put('codes', { ...code, id: 'old', expiresAt: daysAgo(2) } as never),
        put('codes', { ...code, id: 'new', expiresAt: daysAgo(0.5) } as never),
        put('exports', { ...exported, id: 'old', expiresAt: daysAgo(0.1) } as never),
        put('exports', { ...exported, id: 'new', expiresAt: daysAgo(-0.1) } as never),
        put('dedupe', { id: 'old', at: daysAgo(2) } as never),
        put('dedupe', { id: 'new', at: daysAgo(0.5) } as never),
        put('tasks', sampleTask('old', daysAgo(100), daysAgo(91))),
        put('tasks', sampleTask('new', daysAgo(100), daysAgo(89))),
        put('tasks', sampleTask('open', daysAgo(400))),
      ]);
      await run();
      for (const collection of ['codes', 'exports', 'dedupe', 'tasks'] as const) {
        expect(await store.get(collection, 'old'), collection).to.equal(null);
        expect(await store.get(collection, 'new'), collection).to.not.equal(null);
      }
      expect(await store.get('tasks', 'open')).to.not.equal(null);
    });

    it('are mails that are files', async () => {
      const name = (days: number) => `${daysAgo(days).replaceAll(':', '-')}-receipt-a@b-1.eml`;
      for (const days of [29, 31]) writeFileSync(join(folder, name(days)), 'mail');
      writeFileSync(join(folder, 'notes.txt'), 'mine');
      await run();
      expect(readdirSync(folder).sort()).to.deep.equal([name(29), 'notes.txt'].sort());
    });

    it('leaves evidence in the audit, in the commit in which it goes: what, how much, by which rule', async () => {
      const audit = auditOf(store, clock);
      await store.commit([...talk('a', 31), ...talk('b', 40)]);
      await run();
      const entries = await audit.entries();
      expect(entries.map(({ what, facts, at }) => ({ what, facts, at }))).to.deep.equal([
        {
          what: 'purged',
          facts: { rule: 'conversations', conversations: 2, entries: 2 },
          at: TODAY,
        },
      ]);
      expect(await audit.verify()).to.include({ intact: true });
      await run();
      expect(await audit.entries()).to.have.length(1);
    });

    it('stays for another night when somebody is at it, and holds up nothing else', async () => {
      await store.commit([...talk('a', 31), ...talk('b', 31)]);
      const commit: Store['commit'] = (changes) =>
        changes.some((change) => 'id' in change && change.id === 'a')
          ? store.commit([{ op: 'delete', collection: 'meta', id: 'none', expect: 7 }])
          : store.commit(changes);
      const busy = new Proxy(store, {
        get(target, name) {
          const own: unknown = Reflect.get(target, name);
          if (name === 'commit') return commit;
          return typeof own === 'function' ? (own.bind(target) as unknown) : own;
        },
      });
      await purge({
        store: busy,
        clock,
        mailDirectory: folder,
        files: new FolderFiles(`${folder}-uploads`),
      });
      expect(await kept(['a', 'b'])).to.deep.equal(['a']);
    });

    it('does not stop at many', async () => {
      for (let i = 0; i < 1200; i += 100) {
        await store.commit(
          Array.from({ length: 100 }, (_, j) => talk(`k${String(i + j)}`, 31)).flat(),
        );
      }
      expect((await run())['conversations']).to.include({ conversations: 1200 });
      expect((await store.list('conversations', 'byStart')).items).to.deep.equal([]);
    });
  });
}
