import { ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { observedSocket } from './observed-socket.ts';
import { SessionRefused, type Resume, type Session } from './session.ts';

export interface ConnectionState {
  /** `connecting` until the first time online; `refused` waits for `retry`. */
  readonly status: 'connecting' | 'online' | 'lost' | 'refused';
  readonly directLine: DirectLine | null;
}

export interface ConnectionDeps {
  /** Address of the Direct Line API. */
  readonly domain: string;
  /** Opens a session; with `resume`, of the same conversation. */
  open(resume: Resume | null): Promise<Session>;
  /** The conversation of before a reload. */
  readonly saved: Resume | null;
  save(resume: Resume | null): void;
  readonly onChange: (state: ConnectionState) => void;
}

/** Waits between attempts, in milliseconds; the last one repeats. */
const BACKOFF_MS = [500, 1000, 2000, 4000, 8000] as const;

/** How long a new line may take until another one is tried. */
const DIAL_MS = 10_000;

/**
 * Keeps the page connected to one conversation: through a lost line, a restart
 * of the server, an expired token. The Direct Line client mends a short break
 * itself; beside it this asks for a new session of the same conversation, which
 * also helps where the client gives up. Whichever is first ends the break.
 */
export class Connection {
  readonly #deps: ConnectionDeps;
  #state: ConnectionState = { status: 'connecting', directLine: null };
  #resume: Resume | null;
  #watermark = '0';
  #attempt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

  constructor(deps: ConnectionDeps) {
    this.#deps = deps;
    this.#resume = deps.saved;
  }

  start(): void {
    globalThis.addEventListener('online', this.#openNow);
    globalThis.addEventListener('offline', this.#lose);
    void this.#open();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    globalThis.removeEventListener('online', this.#openNow);
    globalThis.removeEventListener('offline', this.#lose);
    this.#state.directLine?.end();
  }

  /** Tries again after a refusal. */
  retry(): void {
    this.#openNow();
  }

  /** The sequence number up to which the page has everything; a new line starts there. */
  seen(watermark: string): void {
    this.#watermark = watermark;
  }

  readonly #openNow = () => {
    if (this.#state.status === 'online') return;
    clearTimeout(this.#timer);
    void this.#open();
  };

  readonly #lose = () => {
    if (this.#stopped || this.#state.status === 'refused') return;
    if (this.#state.status === 'online') this.#change({ ...this.#state, status: 'lost' });
    this.#openLater();
  };

  #openLater(): void {
    clearTimeout(this.#timer);
    const waitMs = BACKOFF_MS[Math.min(this.#attempt, BACKOFF_MS.length - 1)];
    this.#attempt += 1;
    this.#timer = setTimeout(() => void this.#open(), waitMs);
  }

  async #open(): Promise<void> {
    const resume = this.#resume;
    try {
      const session = await this.#deps.open(resume);
      if (this.#stopped || this.#state.status === 'online') return;
      this.#connect(session, resume?.conversationId === session.conversationId);
    } catch (error) {
      if (this.#stopped) return;
      if (!(error instanceof SessionRefused)) this.#openLater();
      else if (resume) this.#startAnew();
      else this.#change({ ...this.#state, status: 'refused' });
    }
  }

  /** The conversation is not there any more, or not this customer's. */
  #startAnew(): void {
    this.#resume = null;
    this.#watermark = '0';
    this.#deps.save(null);
    void this.#open();
  }

  #connect(session: Session, resumed: boolean): void {
    const isCurrent = () => this.#state.directLine === directLine && !this.#stopped;
    const directLine: DirectLine = new DirectLine({
      domain: this.#deps.domain,
      token: session.token,
      // With a stream address the client would never refresh its token.
      ...(resumed && { conversationId: session.conversationId, watermark: this.#watermark }),
      WebSocket: observedSocket(
        () => isCurrent() && this.#online(session, directLine),
        () => isCurrent() && this.#lose(),
      ),
    });
    directLine.connectionStatus$.subscribe((status) => {
      if (!isCurrent()) return;
      if (status === ConnectionStatus.FailedToConnect || status === ConnectionStatus.ExpiredToken)
        this.#lose();
    });
    const { status } = this.#state;
    this.#change({ status: status === 'refused' ? 'connecting' : status, directLine });
    this.#timer = setTimeout(() => void this.#open(), DIAL_MS);
  }

  #online(session: Session, directLine: DirectLine): void {
    clearTimeout(this.#timer);
    this.#attempt = 0;
    this.#resume = { conversationId: session.conversationId, token: session.token };
    this.#deps.save(this.#resume);
    this.#change({ status: 'online', directLine });
  }

  #change(state: ConnectionState): void {
    this.#state = state;
    this.#deps.onChange(state);
  }
}
