import { expect } from 'chai';
import { auditEntry, onRecord } from '../../../bot/audit/entry.ts';
import { keepDifferences } from '../../../bot/reconcile/keep-differences.ts';
import { latestReconciliation } from '../../../bot/reconcile/latest.ts';
import { AdjustableClock } from '../../../bot/clock.ts';
import { finishTask } from '../../../bot/desk/desk-tasks.ts';
import type { OutboxItem } from '../../../data/model/outbox.ts';
import type { Case, Receipt, Task } from '../../../data/model/records.ts';
import type { Change, Store } from '../../../data/store/contract.ts';
import { all } from '../../../data/store/every.ts';
import { sampleCase, sampleTask } from '../../data/store/samples.ts';
import { auditOf } from '../../support/audited.ts';
import { EVERY_STORE } from '../../support/every-store.ts';
import { adaReceipt } from '../../support/receipts.ts';
import { differencesIn } from '../../support/reconciled.ts';

const APPLIED_AT = '2026-11-22T18:14:06.000Z';
const NOBODY = { find: () => Promise.resolve(null) };

function put(
  collection: 'cases' | 'receipts' | 'tasks' | 'outbox',
  doc: Case | Receipt | Task | OutboxItem,
): Change {
  return { op: 'put', collection, id: doc.id, doc, expect: 'any' } as Change;
}

/** A case that was declared and done, as the bot leaves it. */
function done(id: string, patch: Partial<Case> = {}): Case {
  return sampleCase(id, {
    conversationId: `conversation of ${id}`,
    accountId: null,
    state: 'applied',
    change: 'cancel',
    declaration: adaReceipt().declaration,
    appliedAt: APPLIED_AT,
    receiptId: `receipt of ${id}`,
    ...patch,
  });
}

function receiptOf(one: Case, patch: Partial<Receipt> = {}): Receipt {
  const { id: caseId, conversationId, accountId, appliedAt, receiptId } = one;
  const id = receiptId ?? '';
  return adaReceipt({ id, caseId, conversationId, accountId, appliedAt, ...patch });
}

/** What the turn that had the account system's answer puts on record. */
function recorded(one: Case, at = one.appliedAt ?? APPLIED_AT): Change {
  const about = { conversationId: one.conversationId, caseId: one.id };
  return onRecord(auditEntry(new Date(at), 'applied', { change: 'cancel' }, about));
}

function agreeing(id: string): Change[] {
  const one = done(id);
  return [put('cases', one), put('receipts', receiptOf(one)), recorded(one)];
}

const dead = (id: string): OutboxItem => ({
  id,
  conversationId: null,
  effect: {
    kind: 'account.apply',
    accountId: 'ada',
    caseId: 'waits',
    request: { change: 'delete' },
  },
  state: 'dead',
  dueAt: APPLIED_AT,
  attempts: 12,
  lease: null,
  lastErrorCode: 'account_system_unknown',
  createdAt: APPLIED_AT,
});

for (const [name, open] of EVERY_STORE) {
  describe(`reconciling declarations, changes and receipts: ${name}`, () => {
    let store: Store;
    const clock = new AdjustableClock(0, () => Date.parse('2026-11-23T02:00:00Z'));
    beforeEach(async () => (store = await open()));
    afterEach(() => store.close());

    const write = async (...changes: readonly Change[]): Promise<void> => {
      await store.commit(changes);
      await auditOf(store, clock).sealer.seal();
    };
    const found = () => differencesIn({ store, accounts: NOBODY, clock });
    const tasks = async (): Promise<readonly Task[]> =>
      (await all(store, 'tasks', 'openByDue')).map(({ doc }) => doc);

    it('finds nothing where all is as it should be, over many pages', async () => {
      for (let i = 0; i < 1_200; i += 100) {
        await write(...Array.from({ length: 100 }, (_, j) => agreeing(`c${String(i + j)}`)).flat());
      }
      expect(await found()).to.deep.equal([]);
      const { declarations, receipts } = await keepDifferences({ store, accounts: NOBODY, clock });
      expect({ declarations, receipts }).to.deep.equal({ declarations: 1200, receipts: 1200 });
    });

    it('lets others have their turn all the time', async () => {
      await write(...Array.from({ length: 400 }, (_, i) => agreeing(`c${String(i)}`)).flat());
      let turns = 0;
      let running = true;
      const turn = (): void => {
        turns += 1;
        if (running) setImmediate(turn);
      };
      turn();
      await found();
      running = false;
      // 1,200 things were compared, 20 at once.
      expect(turns).to.be.at.least(60);
    });

    it('finds a declaration without a receipt', async () => {
      await write(...agreeing('fine'), put('cases', done('bare')));
      expect(await found()).to.deep.equal(['receipt_missing: bare']);
    });

    it('finds a second receipt, and one that says something else', async () => {
      const [twice, other] = [done('twice'), done('other')];
      await write(
        put('cases', twice),
        put('receipts', receiptOf(twice)),
        put('receipts', receiptOf(twice, { id: 'another' })),
        put('cases', other),
        put('receipts', receiptOf(other, { appliedAt: null })),
      );
      expect(await found()).to.have.members(['receipt_twice: twice', 'receipt_differs: other']);
    });

    it('finds a receipt of which nothing was declared', async () => {
      const [gone, open] = [done('gone'), sampleCase('open', { accountId: null })];
      await write(
        put('receipts', receiptOf(gone)),
        put('cases', open),
        put('receipts', receiptOf(done('open'), { id: 'early' })),
      );
      expect(await found()).to.have.members([
        'declaration_missing: receipt of gone',
        'declaration_missing: early',
      ]);
    });

    it('finds a change that was done twice, and one of which the case knows nothing', async () => {
      const waiting = done('waits', { state: 'declared', appliedAt: null });
      await write(
        ...agreeing('twice'),
        recorded(done('twice'), '2026-11-22T18:20:00.000Z'),
        put('cases', waiting),
        put('receipts', receiptOf(waiting)),
        put('outbox', { ...dead('apply:waits'), state: 'scheduled' }),
        recorded(waiting),
      );
      expect(await found()).to.have.members(['applied_twice: twice', 'applied_unknown: waits']);
    });

    it('finds what was declared and neither the outbox nor a person has', async () => {
      const waiting = done('waits', { state: 'with_person', appliedAt: null });
      await write(put('cases', waiting), put('receipts', receiptOf(waiting)));
      expect(await found()).to.deep.equal(['nobody_has_it: waits']);
      const { conversationId, id: caseId } = waiting;
      const task: Task = { ...sampleTask('t', APPLIED_AT), conversationId, caseId };
      await write(put('tasks', { ...task, doneAt: APPLIED_AT }));
      expect(await found(), 'a person had it').to.deep.equal([]);
    });

    it('finds an item that is dead and has no task, which is then tried again from its new one', async () => {
      await write(put('outbox', dead('apply:waits')));
      expect(await found()).to.deep.equal(['nobody_has_it: apply:waits']);
      await keepDifferences({ store, accounts: NOBODY, clock });
      expect(await tasks()).to.have.length(1);
      expect((await tasks())[0]).to.include({ kind: 'reconciliation', outboxId: 'apply:waits' });
    });

    it('says nothing of what is younger than an hour', async () => {
      const at = '2026-11-23T03:30:00.000Z';
      const declaration = { ...adaReceipt().declaration, at };
      await write(put('cases', done('young', { declaration })));
      expect(await found()).to.deep.equal([]);
    });

    it('makes one task of a difference, however many nights it lasts, with evidence and a count', async () => {
      await write(put('cases', done('bare')));
      for (let nights = 0; nights < 3; nights++) {
        await keepDifferences({ store, accounts: NOBODY, clock });
      }
      const [task = expect.fail('no task'), ...others] = await tasks();
      expect(others).to.deep.equal([]);
      expect(task).to.include({
        kind: 'reconciliation',
        caseId: 'bare',
        conversationId: 'conversation of bare',
        note: 'receipt_missing: bare',
      });
      expect((await latestReconciliation(store))?.kinds).to.include({ receipt_missing: 1 });
      await finishTask({ store, clock, outbox: { wake: () => undefined } }, task.id, {
        id: 'anna',
        name: 'Anna',
      });
      await keepDifferences({ store, accounts: NOBODY, clock });
      expect(await tasks(), 'a person has dealt with it').to.deep.equal([]);
      const entries = await auditOf(store, clock).entries();
      const night = { declarations: 1, receipts: 0, changes: 0, unchecked: 0, differences: 1 };
      expect(
        entries.filter(({ what }) => what === 'reconciled').map(({ facts }) => facts),
      ).to.deep.equal(Array.from({ length: 4 }, () => night));
      expect(entries.filter(({ what }) => what === 'task_opened')).to.have.length(1);
    });
  });
}
