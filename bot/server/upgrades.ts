import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** Takes over the socket, or answers with `refuseUpgrade`. */
export type UpgradeHandler = (
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  url: URL,
) => void;

/** All WebSocket upgrades of the server come through here: one path pattern, one handler. */
export class Upgrades {
  readonly #open = new Set<Duplex>();
  readonly #handlers: { readonly pattern: RegExp; readonly handler: UpgradeHandler }[] = [];

  add(pattern: RegExp, handler: UpgradeHandler): void {
    this.#handlers.push({ pattern, handler });
  }

  attach(server: Pick<Server, 'on'>): void {
    server.on('upgrade', (request, socket, head) => this.#dispatch(request, socket, head));
  }

  /** Lets go of every socket, whoever has it. */
  destroyAll(): void {
    for (const socket of this.#open) socket.destroy();
  }

  #dispatch(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    // A peer that resets the connection must not end the process.
    socket.on('error', () => socket.destroy());
    this.#open.add(socket);
    socket.on('close', () => this.#open.delete(socket));
    const url = URL.parse(request.url ?? '', 'http://host.invalid');
    const found = url && this.#handlers.find(({ pattern }) => pattern.test(url.pathname));
    if (!url || !found) {
      refuseUpgrade(socket, 404, 'NotFound', 'There is no socket at this address.');
      return;
    }
    found.handler(request, socket, head, url);
  }
}

/** Answers an upgrade with an error, in the same shape as a route. */
export function refuseUpgrade(socket: Duplex, status: number, code: string, message: string): void {
  const body = JSON.stringify({ error: { code, message } });
  socket.end(
    [
      `HTTP/1.1 ${status} ${code}`,
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
