import type { ClientMessage, ServerMessage } from '../../desk/views.ts';

const HERE_EVERY_MS = 15_000;
const SHORTEST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;

export interface DeskSocketEvents {
  /** Where the page is: asked for at each connection. */
  place(): { readonly epoch: string | null; readonly seq: number };
  onMessage(message: ServerMessage): void;
  onConnected(connected: boolean): void;
}

/** The connection to the server. Comes back by itself and asks for what it missed. */
export class DeskSocket {
  readonly #events: DeskSocketEvents;
  #socket: WebSocket | null = null;
  #heartbeat = 0;
  #retry = 0;
  #failures = 0;
  #open = true;

  constructor(events: DeskSocketEvents) {
    this.#events = events;
    this.#connect();
    window.addEventListener('online', this.#reconnectNow);
  }

  typing(conversationId: string): void {
    this.#send({ type: 'typing', conversationId });
  }

  close(): void {
    this.#open = false;
    window.removeEventListener('online', this.#reconnectNow);
    window.clearTimeout(this.#retry);
    window.clearInterval(this.#heartbeat);
    this.#socket?.close();
  }

  readonly #reconnectNow = (): void => {
    if (this.#socket?.readyState === WebSocket.OPEN) return;
    window.clearTimeout(this.#retry);
    this.#connect();
  };

  #connect(): void {
    const url = new URL('/api/desk/socket', window.location.href);
    url.protocol = url.protocol.replace('http', 'ws');
    const socket = new WebSocket(url);
    this.#socket = socket;
    socket.addEventListener('open', () => {
      this.#failures = 0;
      this.#send({ type: 'hello', ...this.#events.place() });
      this.#heartbeat = window.setInterval(() => this.#send({ type: 'here' }), HERE_EVERY_MS);
    });
    socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const message = JSON.parse(data) as ServerMessage;
      if (message.type === 'snapshot' || message.type === 'caught_up') {
        this.#events.onConnected(true);
      }
      this.#events.onMessage(message);
    });
    socket.addEventListener('close', () => {
      if (socket !== this.#socket) return;
      window.clearInterval(this.#heartbeat);
      if (!this.#open) return;
      this.#events.onConnected(false);
      const wait = Math.min(SHORTEST_WAIT_MS * 2 ** this.#failures++, LONGEST_WAIT_MS);
      this.#retry = window.setTimeout(() => this.#connect(), wait * (0.75 + Math.random() / 2));
    });
  }

  #send(message: ClientMessage): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }
}
