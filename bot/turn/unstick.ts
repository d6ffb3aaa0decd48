import type { OutboxItem } from '../../data/model/outbox.ts';
import type { Task } from '../../data/model/records.ts';
import type { Change, Store, Versioned } from '../../data/store/contract.ts';
import { auditEntry, effectEntry, onRecord } from '../audit/entry.ts';
import { HeldEndpoints } from './held-endpoints.ts';

const PAGE = 400;

/** The changes that take up again what a task is about; `null`: it cannot be, or need not. */
export async function changesToTryAgain(
  store: Pick<Store, 'get'>,
  { outboxId, endpoint }: Task,
  now: Date,
  by: string,
): Promise<readonly Change[] | null> {
  if (endpoint !== undefined) {
    const held = await HeldEndpoints.read(store);
    if (!held.byId[endpoint]) return null;
    return [
      held.with(endpoint, null),
      onRecord(auditEntry(now, 'endpoint_enabled', { endpoint, by })),
    ];
  }
  const item = outboxId === undefined ? null : await deadItem(store, outboxId);
  if (!item) return null;
  const dueAt = now.toISOString();
  const doc: OutboxItem = { ...item.doc, state: 'scheduled', attempts: 0, dueAt, lease: null };
  return [
    { op: 'put', collection: 'outbox', id: doc.id, doc, expect: item.version },
    onRecord(effectEntry(now, 'effect_retried', doc, { by })),
  ];
}

/**
 * The changes for a task that a person has dealt with in another way: what it is about is
 * not sent any more, and an endpoint is told nothing more.
 */
export async function changesWhenSettled(
  store: Store,
  { outboxId, endpoint }: Task,
  now: Date,
  by: string,
): Promise<readonly Change[]> {
  if (endpoint !== undefined) {
    const held = await HeldEndpoints.read(store);
    const { code = '' } = held.byId[endpoint] ?? {};
    if (held.byId[endpoint]?.state !== 'held') return [];
    await dropQueue(store, endpoint, now, by);
    return [held.with(endpoint, { state: 'off', since: now.toISOString(), code })];
  }
  const item = outboxId === undefined ? null : await deadItem(store, outboxId);
  return item ? settled(item, now, by) : [];
}

async function dropQueue(store: Store, endpoint: string, now: Date, by: string): Promise<void> {
  for (;;) {
    const { items } = await store.list('outbox', 'webhooks', {
      from: `${endpoint}|`,
      to: `${endpoint}|~`,
      limit: PAGE,
    });
    if (items.length === 0) return;
    await store.commit(items.flatMap((item) => settled(item, now, by)));
  }
}

function settled({ doc, version }: Versioned<OutboxItem>, now: Date, by: string): Change[] {
  return [
    { op: 'delete', collection: 'outbox', id: doc.id, expect: version },
    onRecord(effectEntry(now, 'effect_settled_by_hand', doc, { by })),
  ];
}

async function deadItem(
  store: Pick<Store, 'get'>,
  id: string,
): Promise<Versioned<OutboxItem> | null> {
  const item = await store.get('outbox', id);
  return item?.doc.state === 'dead' ? item : null;
}
