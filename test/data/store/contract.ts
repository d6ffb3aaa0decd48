import { expect } from 'chai';
import { hasCode, type ErrorCode } from '../../../data/model/errors.ts';
import type { Change, Store } from '../../../data/store/contract.ts';
import {
  append,
  forget,
  message,
  metaValue,
  putMeta,
  sampleCase,
  sampleTask,
  texts,
} from './samples.ts';

export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.fail('it was taken'),
    (error: unknown) => error,
  );
}

export async function expectCode(promise: Promise<unknown>, code: ErrorCode): Promise<void> {
  const error = await rejection(promise);
  expect(hasCode(error, code), String(error)).to.equal(true);
}

const putTask = (id: string, dueAt: string, doneAt: string | null = null): Change => ({
  op: 'put',
  collection: 'tasks',
  id,
  doc: sampleTask(id, dueAt, doneAt),
  expect: 'absent',
});

/** What every driver of the store does. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`the store contract: ${name}`, () => {
    let store: Store;
    beforeEach(async () => (store = await open()));
    afterEach(() => store.close());

    const due = async (options: Parameters<Store['list']>[2] = {}) =>
      (await store.list('tasks', 'openByDue', options)).items.map(({ doc }) => doc.id);

    describe('documents', () => {
      it('has nothing at first', async () => {
        expect(await store.get('cases', 'none')).to.equal(null);
        expect(await store.list('cases', 'byAccount')).to.deep.equal({ items: [], cursor: null });
        expect(store.writable).to.equal(true);
      });

      it('returns what was put, letter by letter, and counts versions from 1', async () => {
        const doc = sampleCase('c');
        await store.commit([{ op: 'put', collection: 'cases', id: 'c', doc, expect: 'absent' }]);
        expect(await store.get('cases', 'c')).to.deep.equal({ doc, version: 1 });
        await store.commit([{ op: 'put', collection: 'cases', id: 'c', doc, expect: 1 }]);
        expect((await store.get('cases', 'c'))?.version).to.equal(2);
        await store.commit([{ op: 'put', collection: 'cases', id: 'c', doc, expect: 'any' }]);
        expect((await store.get('cases', 'c'))?.version).to.equal(3);
      });

      it('keeps lone surrogates, NUL and __proto__ as they came', async () => {
        const value: unknown = JSON.parse('{"__proto__":{"x":1},"a":"\\ud800 \\u0000 \\u2028"}');
        await store.commit([putMeta('m', value)]);
        expect(JSON.stringify(await metaValue(store, 'm'))).to.equal(JSON.stringify(value));
      });

      it('is not changed by what a caller does to its object afterwards', async () => {
        const value = { list: ['a'] };
        await store.commit([putMeta('m', value)]);
        value.list.push('b');
        expect(await metaValue(store, 'm')).to.deep.equal({ list: ['a'] });
      });

      it('keeps the same id in two collections apart', async () => {
        await store.commit([putMeta('x', 1), putTask('x', '2026-01-01')]);
        await store.commit([{ op: 'delete', collection: 'meta', id: 'x', expect: 1 }]);
        expect(await store.get('meta', 'x')).to.equal(null);
        expect(await store.get('tasks', 'x')).to.not.equal(null);
      });

      it('deletes, after which the id is absent', async () => {
        await store.commit([putMeta('m', 1)]);
        await store.commit([{ op: 'delete', collection: 'meta', id: 'm', expect: 1 }]);
        expect(await store.get('meta', 'm')).to.equal(null);
        await store.commit([putMeta('m', 2, 'absent')]);
        expect(await metaValue(store, 'm')).to.equal(2);
      });

      it('deletes what is not there only when any version will do', async () => {
        await store.commit([{ op: 'delete', collection: 'meta', id: 'm', expect: 'any' }]);
        await expectCode(
          store.commit([{ op: 'delete', collection: 'meta', id: 'm', expect: 1 }]),
          'store_conflict',
        );
      });

      for (const [what, change] of [
        ['absent where there is one', putMeta('m', 'new', 'absent')],
        ['an older version', putMeta('m', 'new', 1)],
        ['a version to come', putMeta('m', 'new', 3)],
        ['a version of what is not there', putMeta('other', 'new', 1)],
        ['version 0 of what is not there', putMeta('other', 'new', 0)],
      ] as const) {
        it(`refuses ${what} and changes nothing`, async () => {
          await store.commit([putMeta('m', 'one')]);
          await store.commit([putMeta('m', 'two')]);
          const changes = [putMeta('before', 1), append('k', 1), change, putMeta('after', 1)];
          await expectCode(store.commit(changes), 'store_conflict');
          expect(await metaValue(store, 'm')).to.equal('two');
          expect(await store.get('meta', 'other')).to.equal(null);
          expect(await store.get('meta', 'before')).to.equal(null);
          expect(await store.get('meta', 'after')).to.equal(null);
          expect(await store.lastSeq('k')).to.equal(0);
          await store.commit([putMeta('m', 'three', 2)]);
          expect(await metaValue(store, 'm')).to.equal('three');
        });
      }

      it('takes several changes of one document in one commit, in their order', async () => {
        await store.commit([
          putMeta('m', 1, 'absent'),
          putMeta('m', 2, 1),
          { op: 'delete', collection: 'meta', id: 'm', expect: 2 },
          putMeta('m', 3, 'absent'),
        ]);
        expect(await store.get('meta', 'm')).to.deep.equal({
          doc: { id: 'm', value: 3 },
          version: 1,
        });
      });

      it('takes an empty commit', () => store.commit([]));

      it('refuses what is no JSON, and goes on', async () => {
        const circular: Record<string, unknown> = {};
        circular.self = circular;
        expect(await rejection(store.commit([putMeta('m', circular)]))).to.be.instanceOf(TypeError);
        await store.commit([putMeta('m', 1, 'absent')]);
      });

      it('takes no commit once it is closed', async () => {
        await store.close();
        expect(store.writable).to.equal(false);
        expect(await rejection(store.commit([putMeta('m', 1)]))).to.be.instanceOf(Error);
      });
    });

    describe('lists', () => {
      beforeEach(() =>
        store.commit([
          putTask('d', '2026-04-01'),
          putTask('b', '2026-02-01'),
          putTask('a', '2026-03-01'),
          putTask('c', '2026-02-01'),
          putTask('done', '2026-01-01', '2026-01-02'),
        ]),
      );

      it('sorts by key, then by id, and leaves out documents without a key', async () => {
        expect(await due()).to.deep.equal(['b', 'c', 'a', 'd']);
        expect(await due({ descending: true })).to.deep.equal(['d', 'a', 'c', 'b']);
      });

      it('takes inclusive bounds, from either end', async () => {
        expect(await due({ from: '2026-02-01', to: '2026-03-01' })).to.deep.equal(['b', 'c', 'a']);
        expect(await due({ from: '2026-02-02' })).to.deep.equal(['a', 'd']);
        expect(await due({ to: '2026-02-28', descending: true })).to.deep.equal(['c', 'b']);
        expect(await due({ to: '2026-02-01', descending: true })).to.deep.equal(['c', 'b']);
        expect(await due({ from: '2026-03-01', descending: true })).to.deep.equal(['d', 'a']);
        expect(await due({ from: '2027-01-01' })).to.deep.equal([]);
        expect(await due({ to: '2025-01-01', descending: true })).to.deep.equal([]);
      });

      it('takes one key', async () => {
        expect(await due({ equals: '2026-02-01' })).to.deep.equal(['b', 'c']);
        expect(await due({ equals: '2026-02-01', descending: true })).to.deep.equal(['c', 'b']);
        expect(await due({ equals: '2026-02-02' })).to.deep.equal([]);
      });

      for (const descending of [false, true]) {
        it(`pages ${descending ? 'down' : 'up'} without missing or repeating one`, async () => {
          const all = await due({ descending });
          const seen: string[] = [];
          let cursor: string | null = null;
          let pages = 0;
          do {
            const page: Awaited<ReturnType<typeof store.list<'tasks'>>> = await store.list(
              'tasks',
              'openByDue',
              {
                limit: 2,
                descending,
                ...(cursor === null ? {} : { cursor }),
              },
            );
            seen.push(...page.items.map(({ doc }) => doc.id));
            cursor = page.cursor;
            pages += 1;
          } while (cursor !== null);
          expect(seen).to.deep.equal(all);
          expect(pages).to.equal(2);
        });
      }

      it('goes on from a cursor whose document is gone', async () => {
        const { cursor } = await store.list('tasks', 'openByDue', { limit: 2 });
        await store.commit([{ op: 'delete', collection: 'tasks', id: 'c', expect: 1 }]);
        expect(await due({ cursor: cursor ?? '' })).to.deep.equal(['a', 'd']);
      });

      it('refuses a cursor that is none', async () => {
        expect(await rejection(due({ cursor: 'nonsense' }))).to.be.instanceOf(RangeError);
      });

      it('returns 100 unless told, and never more than 1,000', async () => {
        const many = Array.from({ length: 1200 }, (_, i) => putTask(`t${i}`, '2027-01-01'));
        await store.commit(many);
        expect(await due()).to.have.length(100);
        expect(await due({ limit: 5000 })).to.have.length(1000);
      });

      it('follows a document to its new key, and out of the index', async () => {
        const put = (dueAt: string, doneAt: string | null): Change => ({
          op: 'put',
          collection: 'tasks',
          id: 'b',
          doc: sampleTask('b', dueAt, doneAt),
          expect: 'any',
        });
        await store.commit([put('2026-12-01', null)]);
        expect(await due()).to.deep.equal(['c', 'a', 'd', 'b']);
        await store.commit([put('2026-12-01', '2026-12-02')]);
        expect(await due()).to.deep.equal(['c', 'a', 'd']);
      });

      it('lists with the version, as get does', async () => {
        const { items } = await store.list('tasks', 'openByDue', { limit: 1 });
        expect(items[0]).to.deep.equal(await store.get('tasks', 'b'));
      });
    });

    describe('entries', () => {
      it('keeps them in order, each conversation by itself', async () => {
        await store.commit([append('k', 1), append('other', 1, 'elsewhere'), append('k', 2)]);
        await store.commit([append('k', 3, 'Grüße\t👋\n\u2028')]);
        expect(await store.entriesAfter('k', 0)).to.deep.equal([
          { seq: 1, entry: message('text 1') },
          { seq: 2, entry: message('text 2') },
          { seq: 3, entry: message('Grüße\t👋\n\u2028') },
        ]);
        expect(await texts(store, 'other')).to.deep.equal(['elsewhere']);
        expect(await store.lastSeq('k')).to.equal(3);
        expect(await store.lastSeq('none')).to.equal(0);
      });

      it('reads on after a sequence, a page at a time', async () => {
        await store.commit([1, 2, 3, 4, 5].map((seq) => append('k', seq)));
        const page = await store.entriesAfter('k', 2, 2);
        expect(page.map(({ seq }) => seq)).to.deep.equal([3, 4]);
        expect(await store.entriesAfter('k', 5)).to.deep.equal([]);
        expect(await store.entriesAfter('k', 99)).to.deep.equal([]);
        expect(await store.entriesAfter('none', 0)).to.deep.equal([]);
      });

      it('returns 1,000 unless told', async () => {
        await store.commit(Array.from({ length: 1100 }, (_, i) => append('k', i + 1)));
        expect(await store.entriesAfter('k', 0)).to.have.length(1000);
        expect(await store.entriesAfter('k', 0, 1100)).to.have.length(1100);
      });

      for (const seq of [0, 1, 3]) {
        it(`refuses sequence ${seq} after 1, with everything beside it`, async () => {
          await store.commit([append('k', 1)]);
          await expectCode(store.commit([putMeta('m', 1), append('k', seq)]), 'store_conflict');
          expect(await store.get('meta', 'm')).to.equal(null);
          expect(await store.lastSeq('k')).to.equal(1);
          await store.commit([append('k', 2)]);
        });
      }

      it('names every conversation that has entries', async () => {
        await store.commit([append('a', 1), append('b', 1)]);
        await store.commit([append('b', 2), putMeta('m', 1)]);
        const ids: string[] = [];
        for await (const id of store.conversationIds()) ids.push(id);
        expect(ids.sort()).to.deep.equal(['a', 'b']);
      });
    });

    describe('forgetting', () => {
      const ids = async () => {
        const found: string[] = [];
        for await (const id of store.conversationIds()) found.push(id);
        return found.sort();
      };
      beforeEach(() => store.commit([1, 2, 3, 4].map((seq) => append('k', seq))));

      it('drops entries up to one, and goes on with the sequence', async () => {
        await store.commit([append('other', 1, 'kept')]);
        await store.commit([forget('k', 2)]);
        expect(await store.entriesAfter('k', 0)).to.deep.equal([
          { seq: 3, entry: message('text 3') },
          { seq: 4, entry: message('text 4') },
        ]);
        expect(await store.entriesAfter('k', 1, 1)).to.deep.equal([
          { seq: 3, entry: message('text 3') },
        ]);
        expect(await texts(store, 'k', 3)).to.deep.equal(['text 4']);
        expect(await store.lastSeq('k')).to.equal(4);
        await store.commit([append('k', 5)]);
        expect(await texts(store, 'k', 2)).to.deep.equal(['text 3', 'text 4', 'text 5']);
        expect(await texts(store, 'other')).to.deep.equal(['kept']);
      });

      it('keeps the place of a sequence that has no entries left', async () => {
        await store.commit([forget('k', 4)]);
        expect(await store.entriesAfter('k', 0)).to.deep.equal([]);
        expect(await store.lastSeq('k')).to.equal(4);
        expect(await ids()).to.deep.equal([]);
        await expectCode(store.commit([append('k', 1)]), 'store_conflict');
        await store.commit([append('k', 5, 'after')]);
        expect(await texts(store, 'k')).to.deep.equal(['after']);
        expect(await ids()).to.deep.equal(['k']);
      });

      it('forgets a whole conversation, which then may begin anew', async () => {
        await store.commit([forget('k'), putMeta('m', 1)]);
        expect(await store.entriesAfter('k', 0)).to.deep.equal([]);
        expect(await store.lastSeq('k')).to.equal(0);
        expect(await ids()).to.deep.equal([]);
        await expectCode(store.commit([append('k', 5)]), 'store_conflict');
        await store.commit([append('k', 1, 'anew')]);
        expect(await texts(store, 'k')).to.deep.equal(['anew']);
      });

      it('forgets again without complaint', async () => {
        await store.commit([forget('k', 3), forget('k', 2), forget('none')]);
        await store.commit([forget('k', 3)]);
        expect(await texts(store, 'k')).to.deep.equal(['text 4']);
      });

      it('takes a forget before appends of the same commit, not after them', async () => {
        await store.commit([forget('k'), append('k', 1, 'one'), append('k', 2, 'two')]);
        expect(await texts(store, 'k')).to.deep.equal(['one', 'two']);
        await store.commit([forget('k', 1), append('k', 3, 'three')]);
        expect(await texts(store, 'k')).to.deep.equal(['two', 'three']);
        const after = store.commit([append('k', 4), forget('k')]);
        expect(await rejection(after)).to.be.instanceOf(RangeError);
        expect(await texts(store, 'k')).to.deep.equal(['two', 'three']);
      });

      it('refuses to forget what was not written yet, with everything beside it', async () => {
        await expectCode(store.commit([putMeta('m', 1), forget('k', 5)]), 'store_conflict');
        expect(await store.get('meta', 'm')).to.equal(null);
        expect(await texts(store, 'k')).to.have.length(4);
      });

      it('changes nothing where the commit fails', async () => {
        await expectCode(store.commit([forget('k'), putMeta('m', 1, 7)]), 'store_conflict');
        expect(await texts(store, 'k')).to.have.length(4);
      });
    });

    describe('many at once', () => {
      it('loses none of 200 increments that try again after a conflict', async () => {
        await store.commit([putMeta('count', 0)]);
        let conflicts = 0;
        const increment = async (): Promise<void> => {
          for (;;) {
            const row = await store.get('meta', 'count');
            try {
              await store.commit([
                putMeta('count', Number(row?.doc.value) + 1, row?.version ?? 'absent'),
              ]);
              return;
            } catch (error) {
              if (!hasCode(error, 'store_conflict')) throw error;
              conflicts += 1;
            }
          }
        };
        await Promise.all(Array.from({ length: 200 }, increment));
        expect(await metaValue(store, 'count')).to.equal(200);
        expect(conflicts).to.be.greaterThan(0);
      });

      it('takes commits that follow each other without waiting', async () => {
        await Promise.all([
          store.commit([putMeta('m', 1, 'absent'), append('k', 1)]),
          store.commit([putMeta('m', 2, 1), append('k', 2)]),
          store.commit([{ op: 'delete', collection: 'meta', id: 'm', expect: 2 }]),
          store.commit([putMeta('m', 3, 'absent'), append('k', 3)]),
        ]);
        expect(await metaValue(store, 'm')).to.equal(3);
        expect(await store.lastSeq('k')).to.equal(3);
      });

      it('lets one of two win who put the same absent document', async () => {
        const results = await Promise.allSettled([
          store.commit([putMeta('m', 'first', 'absent')]),
          store.commit([putMeta('m', 'second', 'absent')]),
        ]);
        expect(results.map(({ status }) => status)).to.deep.equal(['fulfilled', 'rejected']);
        expect(await metaValue(store, 'm')).to.equal('first');
      });

      it('shows a commit to whoever reads after it', async () => {
        await Promise.all(
          Array.from({ length: 50 }, async (_, i) => {
            await store.commit([putMeta(`m${i}`, i), append(`k${i}`, 1, `hello ${i}`)]);
            expect(await metaValue(store, `m${i}`)).to.equal(i);
            expect(await texts(store, `k${i}`)).to.deep.equal([`hello ${i}`]);
          }),
        );
      });
    });
  });
}
