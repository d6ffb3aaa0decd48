import type { Request } from 'restify';
import type { Clock } from '../../data/model/time.ts';
import type { Store } from '../../data/store/contract.ts';
import { auditOf } from '../audit/audit-of.ts';
import { subjectOf } from '../audit/personal.ts';
import type { AuditSealer } from '../audit/sealer.ts';
import type { Eraser } from '../erasure/eraser.ts';
import { pathParam } from '../server/http.ts';
import type { WebhookEndpoint } from '../webhooks/announce.ts';
import { enableEndpoint } from '../webhooks/enable-endpoint.ts';
import { endpointStates } from '../webhooks/endpoint-states.ts';
import { DeskError } from './desk-error.ts';
import type { SignedIn } from './sessions.ts';

type Handler = (request: Request, who: SignedIn) => Promise<unknown>;

/** Where the desk's own routes are registered, signed in and answering. */
export interface DeskServer {
  get(path: string, handler: Handler): void;
  post(path: string, handler: Handler): void;
}

export interface LeadRoutesDeps {
  /** Compares declarations, changes and receipts now; differences become tasks. */
  readonly reconcile: () => Promise<unknown>;
  readonly eraser: Pick<Eraser, 'erase'>;
  readonly sealer: Pick<AuditSealer, 'seal'>;
  readonly store: Store;
  readonly clock: Clock;
  readonly outbox: { wake(): void };
  readonly endpoints: readonly Pick<WebhookEndpoint, 'id' | 'url'>[];
}

/** What only leads may. Each answers 403 `LeadsOnly` to anybody else. */
export function leadRoutes(server: DeskServer, deps: LeadRoutesDeps): void {
  const { reconcile, eraser, store, clock, outbox, endpoints, sealer } = deps;
  server.post('/api/desk/reconcile', forLeads(reconcile));
  server.get(
    '/api/desk/endpoints',
    forLeads(async () => ({ endpoints: await endpointStates(store, endpoints) })),
  );
  server.post(
    '/api/desk/endpoints/:id/enable',
    forLeads(async (request, { agent }) => {
      const id = pathParam(request, 'id');
      const isEnabled = await enableEndpoint(store, id, clock.now(), agent);
      if (!isEnabled) throw new DeskError('NotFound', 'It is neither held nor off.');
      outbox.wake();
      return { endpoints: await endpointStates(store, endpoints) };
    }),
  );
  server.get(
    '/api/desk/conversations/:id/audit',
    forLeads(async (request) => {
      const conversation = await store.get('conversations', pathParam(request, 'id'));
      if (!conversation) throw new DeskError('NotFound', 'There is no such conversation.');
      await sealer.seal();
      return { entries: await auditOf(store, conversation.doc) };
    }),
  );
  server.post(
    '/api/desk/conversations/:id/erase',
    forLeads(async (request, { agent }) => {
      const conversation = await store.get('conversations', pathParam(request, 'id'));
      if (!conversation) throw new DeskError('NotFound', 'There is no such conversation.');
      return { state: await eraser.erase(subjectOf(conversation.doc), agent.id) };
    }),
  );
}

/** @throws DeskError `LeadsOnly` */
export function forLeads(handler: Handler): Handler {
  return (request, who) => {
    if (who.agent.role !== 'lead') throw new DeskError('LeadsOnly', 'Only a lead may do this.');
    return handler(request, who);
  };
}
