import type { Effect, OutboxItem } from '../../data/model/outbox.ts';
import type { Instant } from '../../data/model/time.ts';
import type { Store, Versioned } from '../../data/store/contract.ts';
import { endpointHeads } from './endpoint-heads.ts';

type Due = readonly Versioned<OutboxItem>[];

/** So many are looked at, and of one kind so many are under way at most. */
const BATCH = 64;

/** Webhooks are looked up by endpoint. */
const KINDS = [
  'account.apply',
  'mail',
  'activity',
  'turn',
] as const satisfies readonly Effect['kind'][];

/**
 * What is due by then, at least the first of each kind and of each endpoint: a mail server that
 * hangs holds up mails, and no change, timer or message.
 */
export async function dueItems(store: Pick<Store, 'get' | 'list'>, to: Instant): Promise<Due> {
  const { items } = await store.list('outbox', 'scheduledByDue', { to, limit: BATCH });
  const further = items.length < BATCH ? [] : await firstOfEachKind(store, to);
  const heads = (await endpointHeads(store)).filter(({ doc }) => doc.dueAt <= to);
  const byId = new Map([...items, ...further, ...heads].map((item) => [item.doc.id, item]));
  return [...byId.values()];
}

/** What comes due next and is not under way; of webhooks the next one of each endpoint. */
export async function nextItems(
  store: Pick<Store, 'get' | 'list'>,
  isUnderWay: (item: OutboxItem) => boolean,
): Promise<Due> {
  const isFree = ({ doc }: Versioned<OutboxItem>): boolean => !isUnderWay(doc);
  const { items } = await store.list('outbox', 'scheduledByDue', { limit: BATCH + 1 });
  const free = items.filter(isFree);
  const further =
    free.length === 0 && items.length > BATCH ? await firstOfEachKind(store, '~') : [];
  return [...free, ...[...further, ...(await endpointHeads(store))].filter(isFree)];
}

async function firstOfEachKind(store: Pick<Store, 'list'>, to: string): Promise<Due> {
  const pages = await Promise.all(
    KINDS.map((kind) => {
      const range = { from: `${kind}|`, to: `${kind}|${to}` };
      return store.list('outbox', 'scheduledByKind', { ...range, limit: BATCH });
    }),
  );
  return pages.flatMap(({ items }) => items);
}
