import { nanoid } from 'nanoid';
import type { WebhookEvent } from '../../data/model/webhook.ts';
import { HeldEndpoints } from '../turn/held-endpoints.ts';
import type { UnitOfWork } from '../turn/unit-of-work.ts';
import { payloadOf } from './payload.ts';

/** Where the company wants to hear of cases. */
export interface WebhookEndpoint {
  readonly id: string;
  readonly url: string;
  readonly events: readonly WebhookEvent[];
  /** `whsec_...`; the first one is the current one, others are still good while it is rotated. */
  readonly secrets: readonly string[];
}

/** Asks, in the turn's own commit, that the endpoints be told what happened in it. */
export async function announce(
  unit: UnitOfWork,
  endpoints: readonly WebhookEndpoint[],
  store: Parameters<typeof HeldEndpoints.read>[0],
): Promise<void> {
  if (endpoints.length === 0 || unit.events.length === 0) return;
  const { conversation, now, events } = unit;
  const { byId } = await HeldEndpoints.read(store);
  const at = now.toISOString();
  // Later turns of the conversation have later sequences: also where the clock did not move.
  const place = `${at}|${String(unit.lastSeq).padStart(10, '0')}`;
  for (const [i, { event, caseId }] of events.entries()) {
    const one = caseId === null ? null : await unit.get('cases', caseId);
    const payload = payloadOf(event, conversation, one, at);
    if (!payload) continue;
    const body = JSON.stringify(payload);
    const order = `${place}|${String(i).padStart(4, '0')}`;
    for (const { id: endpoint, events: wanted } of endpoints) {
      if (!wanted.includes(payload.type) || byId[endpoint]?.state === 'off') continue;
      unit.request(`webhook_${nanoid()}`, { kind: 'webhook', endpoint, order, body });
    }
  }
}
