import type { Request } from 'restify';
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
}

/** What only leads may. Each answers 403 `LeadsOnly` to anybody else. */
export function leadRoutes(server: DeskServer, { reconcile }: LeadRoutesDeps): void {
  server.post('/api/desk/reconcile', forLeads(reconcile));
}

/** @throws DeskError `LeadsOnly` */
export function forLeads(handler: Handler): Handler {
  return (request, who) => {
    if (who.agent.role !== 'lead') throw new DeskError('LeadsOnly', 'Only a lead may do this.');
    return handler(request, who);
  };
}
