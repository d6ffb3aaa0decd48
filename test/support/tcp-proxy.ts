import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What becomes of the next thing that a client sends. */
type Fault =
  /** It arrives, and its answer is lost. */
  | { readonly kind: 'answer_lost' }
  /** It never arrives. */
  | { readonly kind: 'request_lost' }
  /** The client loses its connection, and it arrives later. */
  | { readonly kind: 'late'; readonly ms: number };

/** A network between client and server that loses what the test wants lost. */
export interface TcpProxy {
  readonly port: number;
  /**
   * Happens once, to what is sent next.
   * @param after How much is sent before that and arrives.
   */
  next(fault: Fault, after?: number): void;
  /** Everything that is sent takes so long to arrive, until `open`. */
  slow(ms: number): void;
  /** Ends every connection, and takes no more until `open`. */
  cut(): void;
  /** Forgets faults that have not happened. */
  open(): void;
  close(): Promise<void>;
}

export async function startTcpProxy(toPort: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let faults: { readonly fault: Fault; after: number }[] = [];
  let isCut = false;
  let delayMs = 0;
  const server = createServer((client) => {
    if (isCut) {
      client.destroy();
      return;
    }
    const upstream = connect(toPort, '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => sockets.delete(socket));
    }
    let answersAreLost = false;
    client.on('data', (chunk) => {
      const next = faults[0];
      const now = next && next.after-- <= 0 ? (faults.shift()?.fault ?? null) : null;
      if (now === null && delayMs > 0) setTimeout(() => upstream.write(chunk), delayMs);
      else if (now === null) upstream.write(chunk);
      else if (now.kind === 'request_lost') client.destroy();
      else if (now.kind === 'answer_lost') {
        answersAreLost = true;
        upstream.write(chunk);
      } else {
        client.destroy();
        setTimeout(() => upstream.write(chunk), now.ms);
        setTimeout(() => upstream.destroy(), now.ms + 1_000);
        answersAreLost = true;
      }
    });
    upstream.on('data', (chunk) => {
      if (answersAreLost) client.destroy();
      else client.write(chunk);
    });
    client.on('close', () => {
      if (!answersAreLost) upstream.end();
    });
    upstream.on('close', () => client.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    next: (fault, after = 0) => void faults.push({ fault, after }),
    slow: (ms) => (delayMs = ms),
    cut() {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    open() {
      isCut = false;
      delayMs = 0;
      faults = [];
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
