import type { Receipt } from '../../data/model/records.ts';
import type { Clock } from '../../data/model/time.ts';
import type { Store } from '../../data/store/contract.ts';
import { UNDO_EVENT } from '../../dialogs/undo-by-link.ts';
import type { Hub } from '../turn/hub.ts';
import { conversationAgain } from '../turn/conversation-again.ts';
import type { TurnRunner } from '../turn/turn-runner.ts';

export interface UndoByLinkDeps {
  readonly store: Pick<Store, 'get' | 'list'>;
  readonly turns: Pick<TurnRunner, 'run'>;
  readonly hub: Hub;
  readonly clock: Clock;
  /** For the account system's answer; 3,000 unless told. */
  readonly patienceMs?: number;
}

/**
 * Takes back what a receipt confirms, through a turn of its conversation. Twice is once.
 * @returns the receipt of the undoing; `null` when it takes longer than anybody waits.
 */
export async function undoByLink(receipt: Receipt, deps: UndoByLinkDeps): Promise<Receipt | null> {
  const { turns, hub, patienceMs = 3_000 } = deps;
  const { conversationId, id } = receipt;
  const committed = new EventTarget();
  const unsubscribe = hub.subscribe(conversationId, () => {
    committed.dispatchEvent(new Event('commit'));
  });
  try {
    await turns.run({
      conversationId,
      dedupeKey: `undo|${id}`,
      actor: 'system',
      activity: { type: 'event', name: UNDO_EVENT, value: { receiptId: id } },
      start: conversationAgain(receipt, deps.clock.now()),
    });
    const { promise: tooLong, resolve } = Promise.withResolvers<'too long'>();
    const timer = setTimeout(() => resolve('too long'), patienceMs);
    try {
      for (;;) {
        const next = new Promise((resume) =>
          committed.addEventListener('commit', resume, { once: true }),
        );
        const found = await undoReceipt(receipt, deps.store);
        if (found || (await Promise.race([next, tooLong])) === 'too long') return found;
      }
    } finally {
      clearTimeout(timer);
    }
  } finally {
    unsubscribe();
  }
}

/** The receipt of what took this one back; `null`: nothing did. */
export async function undoReceipt(
  { conversationId, declaration, consequences }: Receipt,
  store: UndoByLinkDeps['store'],
): Promise<Receipt | null> {
  const { items } = await store.list('cases', 'byConversation', { equals: conversationId });
  const subscriptionId = subjectOf(consequences?.request);
  const undone = items.find(
    ({ doc }) =>
      doc.declaration?.change === 'undo' &&
      doc.declaration.at >= declaration.at &&
      subjectOf(doc.request) === subscriptionId,
  );
  const receiptId = undone?.doc.receiptId ?? null;
  const found = receiptId === null ? null : await store.get('receipts', receiptId);
  return found?.doc ?? null;
}

function subjectOf(request: NonNullable<Receipt['consequences']>['request'] | null | undefined) {
  return request && 'subscriptionId' in request ? request.subscriptionId : null;
}
