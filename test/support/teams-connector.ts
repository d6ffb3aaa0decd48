import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { StoredActivity } from '../../data/model/activity.ts';

/** How the connector answers next: a status, perhaps after it has shown the message anyway. */
export interface Fault {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly shown?: boolean;
}

/**
 * Answers like the Bot Framework connector of Teams: takes what a bot sends into a
 * conversation, gives it an id, and fails when told to.
 */
export class TeamsConnector {
  /** What the customer has in front of them. */
  readonly shown: StoredActivity[] = [];
  readonly faults: Fault[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<TeamsConnector> {
    const server = createServer();
    const connector = new TeamsConnector(server);
    server.on('request', (request, response) => {
      void connector.#take(request).then(({ status, headers, body }) => {
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(JSON.stringify(body ?? {}));
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return connector;
  }

  get serviceUrl(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}/`;
  }

  /** An activity as Teams would post it to the bot. */
  incoming(activity: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    return {
      type: 'message',
      id: `in-${String(this.#count++)}`,
      channelId: 'msteams',
      serviceUrl: this.serviceUrl,
      locale: 'en-US',
      localTimezone: 'Europe/Amsterdam',
      from: { id: '29:customer', name: 'Kim', aadObjectId: 'aad-kim' },
      recipient: { id: '28:bot', name: 'Adieu' },
      conversation: { id: 'a:conversation', tenantId: 'tenant', conversationType: 'personal' },
      ...activity,
    };
  }

  /** Resolves when so many messages are in front of the customer. */
  async untilShown(count: number): Promise<readonly StoredActivity[]> {
    const deadline = Date.now() + 5_000;
    while (this.shown.length < count && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return this.shown;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #count = 1;

  async #take(request: IncomingMessage): Promise<Fault> {
    const activity = JSON.parse(await text(request)) as StoredActivity;
    const fault = this.faults.shift();
    if (!fault || fault.shown) this.shown.push(activity);
    return fault ?? { status: 200, body: { id: `out-${String(this.#count++)}` } };
  }
}
