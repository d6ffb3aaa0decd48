import type { Server } from 'restify';
import type { Store } from '../../data/store/contract.ts';
import type { Logger } from '../log.ts';
import { route, sendJson, sendText } from './http.ts';
import type { Metrics } from './metrics.ts';

export interface HealthDeps {
  readonly log: Logger;
  readonly store: Pick<Store, 'writable'>;
  readonly outbox: { readonly running: boolean };
  readonly metrics: Pick<Metrics, 'text' | 'contentType'>;
}

/** `GET /healthz` alive, `GET /readyz` takes work, `GET /metrics` Prometheus text. */
export function healthRoutes(server: Server, deps: HealthDeps): void {
  const { log, store, outbox, metrics } = deps;
  server.get(
    '/healthz',
    route(log, async (_request, response) => {
      sendJson(response, 200, { status: 'ok' });
      return Promise.resolve();
    }),
  );
  server.get(
    '/readyz',
    route(log, async (_request, response) => {
      const ready = store.writable && outbox.running;
      const body = { ready, store: store.writable, outbox: outbox.running };
      sendJson(response, ready ? 200 : 503, body);
      return Promise.resolve();
    }),
  );
  server.get(
    '/metrics',
    route(log, async (_request, response) => {
      sendText(response, 200, await metrics.text(), { 'Content-Type': metrics.contentType });
    }),
  );
}
