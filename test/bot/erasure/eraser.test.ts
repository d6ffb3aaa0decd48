import { expect } from 'chai';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newAuditKey, sealPersonal } from '../../../bot/audit/personal.ts';
import { auditEntry, onRecord } from '../../../bot/audit/entry.ts';
import { readPersonal } from '../../../bot/audit/read-personal.ts';
import { AdjustableClock } from '../../../bot/clock.ts';
import { ErasedList } from '../../../bot/erasure/erased-list.ts';
import { erasureId } from '../../../bot/erasure/erasure-id.ts';
import { Eraser } from '../../../bot/erasure/eraser.ts';
import { mailFileEnd } from '../../../bot/mail/file-mailer.ts';
import type { OutboxItem } from '../../../data/model/outbox.ts';
import type { Handoff, Task } from '../../../data/model/records.ts';
import type { Collection, Collections } from '../../../data/store/collections.ts';
import type { Change, Store } from '../../../data/store/contract.ts';
import { FolderFiles } from '../../../data/store/folder-files.ts';
import { message, sampleCase, sampleTask } from '../../data/store/samples.ts';
import { auditOf } from '../../support/audited.ts';
import { waitingHandoff } from '../../support/desk-rig.ts';
import { EVERY_STORE } from '../../support/every-store.ts';
import { adaReceipt } from '../../support/receipts.ts';
import { conversation } from '../../support/turn-rig.ts';
import { wholeStore } from '../../support/whole-store.ts';

const KEY = 'of the tests';
const EARLIER = '2026-11-20T12:00:00.000Z';
const TODAY = '2026-11-22T18:14:05.000Z';
/** Stands in everything that is the customer's own and no law keeps. */
const OWN = 'my mother died';
const UPLOAD = 'u'.repeat(43);

function put<C extends Collection>(
  collection: C,
  doc: Collections[C] & { readonly id: string },
): Change {
  return { op: 'put', collection, id: doc.id, doc, expect: 'any' } as Change;
}

/** A conversation in which something was told, with a file and the place of the bot. */
function talk(id: string, accountId: string | null): Change[] {
  const said = message(`${OWN} (${id})`);
  const contentUrl = `http://localhost/v3/directline/uploads/${UPLOAD}/death.pdf`;
  const sent = { contentType: 'application/pdf', contentUrl, name: 'death.pdf' };
  const activity = { type: 'message', attachments: [sent] };
  return [
    put('conversations', conversation(id, { accountId, startedAt: EARLIER, name: OWN })),
    put('botState', { id: `place/${id}`, data: { words: OWN } }),
    { op: 'append', conversationId: id, seq: 1, entry: said },
    {
      op: 'append',
      conversationId: id,
      seq: 2,
      entry: { kind: 'activity', at: EARLIER, actor: 'customer', audience: 'all', activity },
    },
  ];
}

function item(id: string, conversationId: string, patch: Partial<OutboxItem> = {}): OutboxItem {
  return {
    id,
    conversationId,
    effect: {
      kind: 'mail',
      to: `${OWN}@example.com`,
      language: 'en',
      mail: { template: 'receipt', receiptId: 'receipt_1' },
    },
    state: 'dead',
    dueAt: EARLIER,
    attempts: 12,
    lease: null,
    lastErrorCode: 'mail_refused',
    createdAt: EARLIER,
    ...patch,
  };
}

function task(id: string, conversationId: string, patch: Partial<Task>): Task {
  return { ...sampleTask(id, EARLIER), conversationId, accountId: 'ada', note: OWN, ...patch };
}

for (const [name, open] of EVERY_STORE) {
  describe(`erasing a customer: ${name}`, () => {
    let store: Store;
    let folder: string;
    let files: FolderFiles;
    const clock = new AdjustableClock(0, () => Date.parse(TODAY));
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'adieu-erase-'));
      files = new FolderFiles(join(folder, 'uploads'));
      store = await open();
    });
    afterEach(async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const errors: unknown[] = [];
    const eraserOf = (on: Store = store): Eraser =>
      new Eraser({
        ...{ store: on, clock, files, key: KEY, mailDirectory: folder },
        list: new ErasedList(join(folder, 'erased.jsonl')),
        sealer: auditOf(on, clock).sealer,
        onError: (error) => errors.push(error),
      });
    const erase = (subject = 'account|ada') => eraserOf().erase(subject, 'lea');
    const left = async () => (await wholeStore(store)).split('\n').filter((l) => l.includes(OWN));

    it('takes what was said, open cases, exports and files; the wish for no advertising stays', async () => {
      await files.put(UPLOAD, Buffer.from(OWN), {
        name: 'death.pdf',
        contentType: 'application/pdf',
        until: Date.parse(TODAY) + 1_000_000,
      });
      await store.commit([
        ...talk('a1', 'ada'),
        ...talk('a2', 'ada'),
        ...talk('b', 'ben'),
        put('cases', sampleCase('open', { conversationId: 'a1', words: OWN, openedAt: EARLIER })),
        put('exports', { id: 'e', key: OWN, accountId: 'ada', language: 'en', expiresAt: TODAY }),
        put('meta', { id: 'no_marketing:ada', value: {} }),
      ]);
      expect(await erase()).to.equal('erased');
      for (const id of ['a1', 'a2']) {
        expect(await store.get('conversations', id)).to.equal(null);
        expect(await store.entriesAfter(id, 0)).to.deep.equal([]);
        expect(await store.get('botState', `place/${id}`)).to.equal(null);
      }
      expect(await files.get(UPLOAD)).to.equal(null);
      expect(await store.get('cases', 'open')).to.equal(null);
      expect(await store.get('exports', 'e')).to.equal(null);
      expect(await store.get('meta', 'no_marketing:ada')).to.not.equal(null);
      const others = await left();
      expect(others.filter((line) => !/\(b\)|"id":"b"/.test(line))).to.deep.equal([]);
      expect(others, 'ben is not touched').to.not.be.empty;
    });

    it('keeps the declaration and its receipt to the letter, and nothing that was told beside them', async () => {
      const receipt = adaReceipt({ caseId: 'done', conversationId: 'a1' });
      const declared = sampleCase('done', {
        conversationId: 'a1',
        openedAt: EARLIER,
        state: 'applied',
        declaration: receipt.declaration,
        receiptId: receipt.id,
        words: OWN,
        reasons: [{ reason: 'life_change', words: OWN }],
        consent: { at: EARLIER, words: OWN },
        comeBackOn: '2027-06-01',
      });
      await store.commit([
        ...talk('a1', 'ada'),
        put('cases', declared),
        put('receipts', receipt),
        put('tasks', task('done', 'a1', { doneAt: EARLIER, caseId: 'done', kind: 'refund' })),
      ]);
      expect(await erase()).to.equal('erased');
      expect((await store.get('receipts', receipt.id))?.doc).to.deep.equal(receipt);
      const one = (await store.get('cases', 'done'))?.doc;
      expect(one).to.deep.include({ declaration: receipt.declaration, reasons: [], survey: null });
      expect(one).to.not.have.any.keys('consent', 'comeBackOn');
      expect(await left()).to.deep.equal([]);
    });

    it('destroys the key: the audit stays whole, and nobody can read what was personal in it', async () => {
      const key = newAuditKey('account|ada');
      const personal = sealPersonal(key, { words: OWN });
      const about = { conversationId: 'a1', personal };
      await store.commit([
        ...talk('a1', 'ada'),
        put('auditKeys', key),
        put('auditKeys', newAuditKey('account|ben')),
        onRecord(auditEntry(clock.now(), 'declaration', { change: 'cancel' }, about)),
      ]);
      expect(await readPersonal(store, personal)).to.deep.equal({ personal: { words: OWN } });
      await erase();
      const audit = auditOf(store, clock);
      const entries = await audit.entries();
      expect(entries.map(({ what }) => what)).to.have.members([
        'declaration',
        'erasure_asked',
        'erased',
        'erased',
        'erased',
      ]);
      expect(await audit.verify()).to.include({ intact: true, entries: 5 });
      expect(await readPersonal(store, personal)).to.deep.equal({ personal: null, erased: true });
      expect(await store.get('auditKeys', 'account|ben')).to.not.equal(null);
      expect(JSON.stringify(entries), 'the evidence names nobody').to.not.match(/"ada"|\|ada/);
    });

    it('deletes what could not be sent, with its task, the message to come back, and mails that are files', async () => {
      const end = mailFileEnd('mail:receipt_1');
      const [mine, other] = [`2026-11-20T12-00-00.000Z-receipt-a@b${end}`, '2026-receipt-b.eml'];
      for (const file of [mine, other]) writeFileSync(join(folder, file), OWN);
      const asked = { key: 'mail:receipt_1', kind: 'mail' };
      const winBack = item('win_back|receipt_1', 'a1', {
        state: 'scheduled',
        effect: {
          kind: 'mail',
          to: `${OWN}@example.com`,
          language: 'en',
          mail: {
            template: 'win_back',
            receiptId: 'receipt_1',
            cause: { kind: 'date', on: '2027-06-01' },
          },
        },
      });
      await store.commit([
        ...talk('a1', 'ada'),
        put('outbox', item('mail:receipt_1', 'a1')),
        put('outbox', winBack),
        put('tasks', task('task_mail:receipt_1', 'a1', { kind: 'outbox_dead' })),
        onRecord(auditEntry(clock.now(), 'effect_asked', asked, { conversationId: 'a1' })),
      ]);
      expect(await erase()).to.equal('erased');
      expect((await store.list('outbox', 'byConversation')).items).to.deep.equal([]);
      expect((await store.list('tasks', 'openByDue')).items).to.deep.equal([]);
      expect(readdirSync(folder).filter((file) => file.endsWith('.eml'))).to.deep.equal([other]);
    });

    it('waits for the person who has a declaration to decide, and lets the rest go at once', async () => {
      const receipt = adaReceipt({ caseId: 'waits', conversationId: 'a1', appliedAt: null });
      const { declaration, id: receiptId } = receipt;
      const waits = { declaration, receiptId, state: 'with_person', openedAt: EARLIER } as const;
      const owed = { kind: 'match_declaration', caseId: 'waits', note: 'contract NL-1' } as const;
      await store.commit([
        ...talk('a1', 'ada'),
        put('cases', sampleCase('waits', { ...waits, conversationId: 'a1' })),
        put('receipts', receipt),
        put('tasks', task('owed', 'a1', owed)),
        put('tasks', task('call', 'a1', { kind: 'call_back' })),
      ]);
      expect(await erase()).to.equal('asked');
      expect(await left()).to.deep.equal([]);
      const kept = (await store.get('tasks', 'owed'))?.doc;
      expect(kept, 'can be worked on').to.deep.include(owed);
      expect((await store.get('cases', 'waits'))?.doc.declaration).to.deep.equal(declaration);

      await store.commit([put('tasks', task('owed', 'a1', { ...owed, doneAt: TODAY }))]);
      await eraserOf().run();
      expect(await store.get('tasks', 'owed')).to.equal(null);
      const { state, subject } = (await store.get('erasures', erasureId('account|ada', KEY)))!.doc;
      expect({ state, subject }).to.deep.equal({ state: 'erased', subject: null });
      expect((await store.get('receipts', receiptId))?.doc).to.deep.equal(receipt);
    });

    it('waits for an agent who has the conversation, and for what is on its way', async () => {
      const handoff: Handoff = waitingHandoff('a1', EARLIER);
      const sending = item('mail:receipt_2', 'a2', { state: 'scheduled' });
      await store.commit([
        ...talk('a1', 'ada'),
        put('handoffs', handoff),
        ...talk('a2', 'ada'),
        put('outbox', sending),
      ]);
      expect(await erase()).to.equal('asked');
      for (const id of ['a1', 'a2']) {
        expect(await store.get('conversations', id)).to.not.equal(null);
      }
      await store.commit([
        put('handoffs', { ...handoff, endedAt: TODAY }),
        { op: 'delete', collection: 'outbox', id: sending.id, expect: 'any' },
      ]);
      await eraserOf().run();
      expect(await left()).to.deep.equal([]);
    });

    it('is of a visitor, too, whom only the conversation knows', async () => {
      await store.commit([...talk('v1', null), ...talk('v2', null)]);
      await store.commit([put('auditKeys', newAuditKey('conversation|v1'))]);
      expect(await erase('conversation|v1')).to.equal('erased');
      expect(await store.get('conversations', 'v1')).to.equal(null);
      expect(await store.get('auditKeys', 'conversation|v1')).to.equal(null);
      expect(await store.get('conversations', 'v2')).to.not.equal(null);
    });

    it('leaves alone who comes back later under the same name', async () => {
      await store.commit(talk('a1', 'ada'));
      const startedAt = '2026-12-24T12:00:00.000Z';
      await store.commit([
        put('conversations', conversation('a2', { accountId: 'ada', startedAt })),
      ]);
      await erase();
      expect(await store.get('conversations', 'a1')).to.equal(null);
      expect(await store.get('conversations', 'a2')).to.not.equal(null);
    });

    it('is done again where a backup of before is restored, before anybody is served', async () => {
      const before: Change[] = [
        ...talk('a1', 'ada'),
        ...talk('b', 'ben'),
        put('auditKeys', newAuditKey('account|ada')),
        put('receipts', adaReceipt({ conversationId: 'a1' })),
      ];
      await store.commit(before);
      await erase();
      await eraserOf().again();
      expect(await store.get('conversations', 'b')).to.not.equal(null);

      const restored = await open();
      try {
        await restored.commit(before);
        await eraserOf(restored).again();
        expect(await restored.get('conversations', 'a1')).to.equal(null);
        expect(await restored.get('auditKeys', 'account|ada')).to.equal(null);
        expect(await restored.get('receipts', 'receipt_ada')).to.not.equal(null);
        expect(await restored.get('conversations', 'b'), 'ben is not touched').to.not.equal(null);
        expect(await auditOf(restored, clock).verify()).to.include({ intact: true });
        const again = (await restored.get('erasures', erasureId('account|ada', KEY)))?.doc;
        expect(again).to.include({ state: 'erased', by: 'backup', subject: null });
      } finally {
        await restored.close();
      }
    });

    it('is marked as off the disk once the files were written anew', async () => {
      await store.commit(talk('a1', 'ada'));
      await erase();
      const eraser = eraserOf();
      expect(await eraser.isLeftInFiles()).to.equal(true);
      await store.reclaim();
      await eraser.reclaimed(TODAY);
      expect(await eraser.isLeftInFiles()).to.equal(false);
      expect((await store.list('erasures', 'unfinished')).items).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
    });
  });
}

describe('the list of who was erased', () => {
  it('names nobody, and outlives a line that was half written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'adieu-erased-'));
    const file = join(folder, 'data', 'erased.jsonl');
    const list = new ErasedList(file);
    expect(await list.read()).to.deep.equal(new Map());
    const [a, b] = ['account|ada', 'account|ben'].map((subject) => erasureId(subject, KEY));
    await list.add([{ id: a!, askedAt: EARLIER }]);
    writeFileSync(file, '{"id":"half', { flag: 'a' });
    await list.add([
      { id: b!, askedAt: EARLIER },
      { id: a!, askedAt: TODAY },
    ]);
    const known = new Map([
      [a, TODAY],
      [b, EARLIER],
    ]);
    expect(await new ErasedList(file).read()).to.deep.equal(known);
    expect([a, b].join()).to.not.match(/\bada\b|\bben\b/);
    rmSync(folder, { recursive: true, force: true });
  });
});
