import { expect } from 'chai';
import { auditEntry, onRecord } from '../../../bot/audit/entry.ts';
import { AUDIT_HEAD, readHead } from '../../../bot/audit/head.ts';
import { newAuditKey, openPersonal, sealPersonal } from '../../../bot/audit/personal.ts';
import { verifyChain } from '../../../bot/audit/verify-chain.ts';
import type { ChainedEntry } from '../../../data/model/audit.ts';
import type { Sequenced, Store } from '../../../data/store/contract.ts';
import { createMemoryStore } from '../../../data/store/memory-store.ts';
import { auditOf, PUBLIC_KEY } from '../../support/audited.ts';

const clock = { now: () => new Date('2026-11-22T18:14:05Z') };

async function filled(count: number): Promise<Store> {
  const store = createMemoryStore();
  const { sealer } = auditOf(store, clock);
  for (let i = 1; i <= count; i++) {
    const at = new Date(Date.UTC(2026, 10, 22, 0, 0, i));
    await store.commit([onRecord(auditEntry(at, 'handoff', { number: i, to: 'queued' }))]);
    if (i % 3 === 0) await sealer.seal();
  }
  await sealer.seal();
  return store;
}

/** The same store with a chain that somebody has worked on. */
function tampered(store: Store, change: (chain: Sequenced[]) => Sequenced[]): Store {
  return Object.assign(Object.create(store) as Store, {
    entriesAfter: async (id: string, seq: number, limit: number) => {
      const chain = change([...(await store.entriesAfter(id, 0, 10_000))]);
      return chain.filter((entry) => entry.seq > seq).slice(0, limit);
    },
  });
}

function edited({ seq, entry }: Sequenced, patch: Partial<ChainedEntry>): Sequenced {
  if (entry.kind !== 'audit') throw new Error('not the audit');
  return { seq, entry: { ...entry, chained: { ...entry.chained, ...patch } } };
}

const verify = (store: Store, published: { seq: number; hash: string }[] = []) =>
  verifyChain(store, PUBLIC_KEY, published);

describe('the chain of the audit', () => {
  it('is intact when it was left alone, in as many batches as it took', async () => {
    const verdict = await verify(await filled(10));
    expect(verdict).to.deep.include({ intact: true, entries: 10, waiting: 0 });
    expect(await verify(createMemoryStore())).to.deep.include({ intact: true, entries: 0 });
  });

  it('tells of an entry that was edited, and names the first', async () => {
    const store = tampered(await filled(10), (chain) =>
      chain.map((line) => {
        if (line.entry.kind !== 'audit' || (line.seq !== 4 && line.seq !== 7)) return line;
        const { entry } = line.entry.chained;
        return edited(line, { entry: { ...entry, facts: { ...entry.facts, to: 'closed' } } });
      }),
    );
    expect(await verify(store)).to.include({ intact: false, seq: 4 });
  });

  it('tells of one that was cut out, in the middle and at the end', async () => {
    const store = await filled(10);
    const without = (seq: number) => tampered(store, (chain) => chain.filter((l) => l.seq !== seq));
    expect(await verify(without(1))).to.include({ intact: false, seq: 1 });
    expect(await verify(without(5))).to.include({ intact: false, seq: 5 });
    expect(await verify(without(10))).to.include({ intact: false, seq: 10 });
    const closedUp = tampered(store, (chain) =>
      chain.filter((l) => l.seq !== 5).map((l, i) => ({ ...l, seq: i + 1 })),
    );
    expect(await verify(closedUp)).to.include({ intact: false, seq: 5 });
  });

  it('tells of two that changed places', async () => {
    const store = tampered(await filled(10), (chain) =>
      chain.map((line) => {
        const other = chain[{ 3: 7, 8: 2 }[line.seq] ?? -1];
        return other ? { seq: line.seq, entry: other.entry } : line;
      }),
    );
    expect(await verify(store)).to.include({ intact: false, seq: 3 });
  });

  it('tells of a chain that was written anew: its head is not signed, or is another one', async () => {
    const [store, forged] = [await filled(10), await filled(9)];
    const rewritten = tampered(store, () => []);
    rewritten.entriesAfter = forged.entriesAfter.bind(forged);
    expect(await verify(rewritten)).to.include({ intact: false });
    const { head } = await readHead(store);
    const value = { ...head, hash: '1'.repeat(64) };
    await store.commit([
      {
        op: 'put',
        collection: 'meta',
        id: AUDIT_HEAD,
        doc: { id: AUDIT_HEAD, value },
        expect: 'any',
      },
    ]);
    expect(await verify(store)).to.include({ intact: false, seq: null });
    await store.commit([{ op: 'delete', collection: 'meta', id: AUDIT_HEAD, expect: 'any' }]);
    expect(await verify(store)).to.include({ intact: false, seq: null });
  });

  it('is held against a head that was published earlier, also where its own is signed', async () => {
    const [store, other] = [await filled(10), await filled(4)];
    const { head } = await readHead(other);
    const published = [{ seq: head!.seq, hash: head!.hash }];
    expect(await verify(other, published)).to.include({ intact: true });
    expect(await verify(store, published)).to.include({ intact: false, seq: 4 });
    expect(await verify(other, [{ seq: 9, hash: '' }])).to.include({ intact: false, seq: 5 });
  });

  it('grows by each fact once when several processes seal at the same time', async () => {
    const store = createMemoryStore();
    const at = clock.now();
    const facts = Array.from({ length: 500 }, (_, number) =>
      onRecord(auditEntry(at, 'handoff', { number })),
    );
    await store.commit(facts);
    const sealers = [1, 2, 3].map(() => auditOf(store, clock).sealer);
    await Promise.all(sealers.map((sealer) => sealer.seal()));
    expect(await verify(store)).to.deep.include({ intact: true, entries: 500, waiting: 0 });
  });

  it('holds what is personal under a key of the customer, without which nothing is read', () => {
    const [ada, ben] = [newAuditKey('account|ada'), newAuditKey('account|ben')];
    const sealed = sealPersonal(ada, { words: 'ich kündige' });
    expect(openPersonal(ada, sealed)).to.deep.equal({ words: 'ich kündige' });
    expect(sealed.keyId).to.not.include('ada');
    expect(() => openPersonal({ ...ben, keyId: ada.keyId }, sealed)).to.throw();
    expect(() => openPersonal(ada, { ...sealed, keyId: ben.keyId })).to.throw();
  });
});
