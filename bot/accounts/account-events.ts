import { createHash } from 'node:crypto';
import type { AccountEvent, AccountSystem } from '../../data/model/account.ts';
import { hasCode } from '../../data/model/errors.ts';
import type { OutboxItem } from '../../data/model/outbox.ts';
import type { Clock } from '../../data/model/time.ts';
import type { Change, Store } from '../../data/store/contract.ts';
import { accountSubject } from '../audit/personal.ts';
import type { Eraser } from '../erasure/eraser.ts';

export interface AccountEventsDeps {
  readonly store: Store;
  readonly accounts: AccountSystem;
  readonly clock: Clock;
  readonly wakeOutbox: () => void;
  readonly eraser: Pick<Eraser, 'changesToAsk' | 'wake'>;
}

const CURSOR = 'account_events';

/**
 * Hears what the account system does by itself. Writes to the customer where a notice is due,
 * before a pause ends, and erases whose account was deleted. The cursor moves in the commit that
 * asks for it.
 */
export async function followAccountEvents(deps: AccountEventsDeps): Promise<void> {
  const { store, accounts, wakeOutbox, eraser } = deps;
  const cursor = await store.get('meta', CURSOR);
  const after = typeof cursor?.doc.value === 'number' ? cursor.doc.value : 0;
  const events = await accounts.eventsAfter(after);
  const last = events.at(-1);
  if (!last) return;
  const mails: Change[] = [];
  for (const event of events) {
    const mail = await noticeOf(event, deps);
    if (mail)
      mails.push({ op: 'put', collection: 'outbox', id: mail.id, doc: mail, expect: 'any' });
  }
  const deleted = events.filter(({ type }) => type === 'deleted');
  const subjects = [...new Set(deleted.map(({ accountId }) => accountSubject(accountId)))];
  const erasures = await eraser.changesToAsk(subjects, 'account_system');
  try {
    await store.commit([
      ...mails,
      ...erasures,
      {
        op: 'put',
        collection: 'meta',
        id: CURSOR,
        doc: { id: CURSOR, value: last.seq },
        expect: cursor?.version ?? 'absent',
      },
    ]);
  } catch (error) {
    // Another replica heard it too, and was faster.
    if (!hasCode(error, 'store_conflict')) throw error;
  }
  if (mails.length > 0) wakeOutbox();
  if (erasures.length > 0) eraser.wake();
}

async function noticeOf(
  event: AccountEvent,
  { accounts, clock }: AccountEventsDeps,
): Promise<OutboxItem | null> {
  const { type, accountId, subscriptionId, on } = event;
  if (type !== 'pause_ending_soon' || subscriptionId === null) return null;
  const account = await accounts.find(accountId);
  if (!account) return null;
  const now = clock.now().toISOString();
  return {
    id: `pause_ending|${hashOf(accountId, subscriptionId, on)}`,
    conversationId: null,
    effect: {
      kind: 'mail',
      to: account.email,
      language: account.language,
      mail: { template: 'pause_ending', accountId, subscriptionId, on },
    },
    state: 'scheduled',
    dueAt: now,
    attempts: 0,
    lease: null,
    lastErrorCode: null,
    createdAt: now,
  };
}

/** Keys of effects stand in the audit in the clear, where nobody is named. */
function hashOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
