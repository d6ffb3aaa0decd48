import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

export interface Delivery {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What the receiver does with one delivery. `hang`: takes it and never answers. */
export type Reaction = number | 'hang' | { readonly status: number; readonly headers: object };

/** A company's own server that hears of cases, with the moods that such servers have. */
export async function webhookReceiver() {
  const deliveries: Delivery[] = [];
  const reactions: Reaction[] = [];
  let delayMs = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const { url = '', headers } = request;
      deliveries.push({ path: url, headers, body: await text(request) });
      const reaction = reactions.shift() ?? 204;
      if (reaction === 'hang') return;
      await wait(delayMs);
      const { status, headers: answered } =
        typeof reaction === 'number' ? { status: reaction, headers: {} } : reaction;
      // restify, in the same process, takes `writeHead` its own return value away.
      response.writeHead(status, { ...answered });
      response.end('ignored');
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    url,
    deliveries,
    /** Ids as they came, repetitions included. */
    ids: () => deliveries.map(({ headers }) => headers['webhook-id']),
    types: () => deliveries.map(({ body }) => (JSON.parse(body) as { type: string }).type),
    /** In this order; then 204. */
    react: (...next: readonly Reaction[]) => reactions.push(...next),
    slowDown: (ms: number) => (delayMs = ms),
    async until(count: number): Promise<void> {
      const deadline = Date.now() + 10_000;
      while (deliveries.length < count) {
        if (Date.now() > deadline) throw new Error(`${String(deliveries.length)} came`);
        await wait(10);
      }
    },
    async stop(): Promise<void> {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
