import { WebSocketServer } from 'ws';
import type { Store } from '../../data/store/contract.ts';
import type { Logger } from '../log.ts';
import { refuseUpgrade, type UpgradeHandler } from '../server/upgrades.ts';
import type { Hub } from '../turn/hub.ts';
import { Stream } from './stream.ts';
import type { Tickets } from './tickets.ts';

export interface StreamsDeps {
  readonly store: Pick<Store, 'entriesAfter'>;
  readonly hub: Pick<Hub, 'subscribe'>;
  readonly tickets: Tickets;
  readonly log: Logger;
  /** 25,000 unless told: clients and proxies give up on a silent socket after 30 s. */
  readonly keepAliveMs?: number;
}

export const STREAM_PATH = /^\/v3\/directline\/conversations\/([\w-]+)\/stream$/;

/** All open sockets of the website channel. */
export class Streams {
  readonly #deps: StreamsDeps;
  readonly #streams = new Set<Stream>();
  readonly #sockets = new WebSocketServer({
    noServer: true,
    // Clients send nothing but empty frames.
    maxPayload: 4096,
    perMessageDeflate: false,
  });
  readonly #timer: NodeJS.Timeout;

  constructor(deps: StreamsDeps) {
    this.#deps = deps;
    this.#timer = setInterval(() => {
      for (const stream of this.#streams) stream.keepAlive();
    }, deps.keepAliveMs ?? 25_000);
    this.#timer.unref();
  }

  get count(): number {
    return this.#streams.size;
  }

  /** Opens a socket for a stream URL. */
  readonly upgrade: UpgradeHandler = (request, socket, head, url) => {
    this.#open(request, socket, head, url).catch((error: unknown) => {
      this.#deps.log.error({ err: error }, 'a stream was not opened');
      refuseUpgrade(socket, 503, 'NotAvailable', 'The stream cannot be opened now. Dial again.');
    });
  };

  /** Tells every client that the server goes; they dial again by themselves. */
  close(): void {
    clearInterval(this.#timer);
    for (const client of this.#sockets.clients) client.close(1001);
    const clients = [...this.#sockets.clients];
    setTimeout(() => {
      for (const client of clients) client.terminate();
    }, 1000).unref();
  }

  async #open(...[request, socket, head, url]: Parameters<UpgradeHandler>): Promise<void> {
    const conversationId = STREAM_PATH.exec(url.pathname)?.[1] ?? '';
    const { tickets, store, hub, log } = this.#deps;
    const ticket = await tickets.take(url.searchParams.get('t') ?? '', conversationId);
    if (!ticket) {
      refuseUpgrade(socket, 403, 'TicketInvalid', 'This stream address was used or is too old.');
      return;
    }
    const { origin } = request.headers;
    if (ticket.trustedOrigins && origin && !ticket.trustedOrigins.includes(origin)) {
      refuseUpgrade(socket, 403, 'UntrustedOrigin', 'The stream is not for this website.');
      return;
    }
    this.#sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const stream = new Stream(webSocket, ticket, {
        store,
        hub,
        onError: (error) => log.error({ err: error, conversationId }, 'a stream failed'),
      });
      this.#streams.add(stream);
      webSocket.on('close', () => this.#streams.delete(stream));
    });
  }
}
