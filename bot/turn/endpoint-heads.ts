import type { OutboxItem } from '../../data/model/outbox.ts';
import type { Store, Versioned } from '../../data/store/contract.ts';
import { HeldEndpoints } from './held-endpoints.ts';

/** Sorts after every order, which begins with a digit. */
const LAST = '~';

/**
 * The next webhook of each endpoint that is not held, due or not. Nothing behind it is sent
 * before it; however many wait, each endpoint costs one look.
 */
export async function endpointHeads(
  store: Pick<Store, 'get' | 'list'>,
): Promise<readonly Versioned<OutboxItem>[]> {
  const heads: Versioned<OutboxItem>[] = [];
  for (let from = ''; ;) {
    const { items } = await store.list('outbox', 'webhooks', { from, limit: 1 });
    const [head] = items;
    if (head?.doc.effect.kind !== 'webhook') break;
    heads.push(head);
    from = `${head.doc.effect.endpoint}|${LAST}`;
  }
  if (heads.length === 0) return heads;
  const { byId } = await HeldEndpoints.read(store);
  return heads.filter(
    ({ doc }) => doc.effect.kind === 'webhook' && byId[doc.effect.endpoint] === undefined,
  );
}
