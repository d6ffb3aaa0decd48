import type { Store } from '../../data/store/contract.ts';
import { all } from '../../data/store/every.ts';
import { HeldEndpoints } from '../turn/held-endpoints.ts';
import type { WebhookEndpoint } from './announce.ts';

export interface EndpointState {
  readonly id: string;
  readonly url: string;
  /** `held`: what is for it waits for a person. `off`: nothing is kept for it. */
  readonly state: 'on' | 'held' | 'off';
  /** Why it is not on. */
  readonly code: string | null;
  readonly waiting: number;
}

/** Each endpoint of the policy file, whether anything is sent to it, and how much waits. */
export async function endpointStates(
  store: Pick<Store, 'get' | 'list'>,
  endpoints: readonly Pick<WebhookEndpoint, 'id' | 'url'>[],
): Promise<readonly EndpointState[]> {
  const { byId } = await HeldEndpoints.read(store);
  const states: EndpointState[] = [];
  for (const { id, url } of endpoints) {
    const range = { from: `${id}|`, to: `${id}|~` };
    const { length: waiting } = await all(store, 'outbox', 'webhooks', range);
    const { state = 'on', code = null } = byId[id] ?? {};
    states.push({ id, url, state, code, waiting });
  }
  return states;
}
