import type { Request } from 'restify';
import type { Store } from '../../data/store/contract.ts';
import { subjectOf } from '../audit/personal.ts';
import type { Eraser } from '../erasure/eraser.ts';
import { pathParam } from '../server/http.ts';
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
  readonly store: Pick<Store, 'get'>;
}

/** What only leads may. Each answers 403 `LeadsOnly` to anybody else. */
export function leadRoutes(server: DeskServer, { reconcile, eraser, store }: LeadRoutesDeps): void {
  server.post('/api/desk/reconcile', forLeads(reconcile));
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
