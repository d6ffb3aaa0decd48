import { readFromChat, type FromHost, type Visitor } from '../host-messages.ts';
import { inShadow } from './in-shadow.ts';

/** What the host website tells about its customer. */
export interface Who {
  readonly hostToken?: string;
  /** Gives a fresh host token each time; better than a fixed one, which is good once. */
  readonly getHostToken?: () => Promise<string>;
  /** Any name of the signed-in account; another one starts another chat. */
  readonly account?: string;
  readonly locale?: string;
  readonly country?: string;
}

export interface FrameTexts {
  readonly dialog: string;
}

const STYLE = `
.dialog { position: fixed; z-index: 2147483000; right: 20px; bottom: 84px; width: 410px;
  height: min(720px, calc(100dvh - 108px)); overflow: hidden; border-radius: 18px; background: Canvas;
  border: 1px solid rgb(0 0 0 / .14); box-shadow: 0 2px 6px rgb(0 0 0 / .08), 0 18px 48px rgb(0 0 0 / .22); }
.dialog[hidden] { display: none; }
iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: auto; }
@media (max-width: 520px), (max-height: 480px) {
  .dialog { inset: 0; width: 100%; height: 100dvh; border: 0; border-radius: 0; }
}
@media (prefers-reduced-motion: no-preference) {
  .dialog { animation: rise .18s ease-out; }
  @keyframes rise { from { transform: translateY(10px); opacity: 0; } }
}`;

/** The chat in a frame of its own, shown as a dialog that leaves the page usable beside it. */
export class ChatFrame {
  readonly who: Who;
  readonly #origin: string;
  readonly #host: HTMLElement;
  readonly #dialog: HTMLElement;
  readonly #frame = document.createElement('iframe');
  readonly #onClose: () => void;
  #isReady = false;

  /** @param origin Where the chat is served; the only origin that is listened to. */
  constructor(origin: string, who: Who, texts: FrameTexts, onClose: () => void) {
    this.who = who;
    this.#origin = origin;
    this.#onClose = onClose;
    const address = new URL('/chat', origin);
    address.searchParams.set('host', location.origin);
    if (who.locale) address.searchParams.set('lang', who.locale);
    this.#frame.src = address.href;
    this.#frame.title = texts.dialog;
    this.#dialog = document.createElement('div');
    this.#dialog.className = 'dialog';
    this.#dialog.setAttribute('role', 'dialog');
    this.#dialog.setAttribute('aria-label', texts.dialog);
    this.#dialog.append(this.#frame);
    this.#host = inShadow(STYLE, this.#dialog);
    window.addEventListener('message', this.#heard);
    window.addEventListener('keydown', this.#escape);
  }

  get isOpen(): boolean {
    return !this.#dialog.hidden;
  }

  show(): void {
    this.#dialog.hidden = false;
    this.#frame.focus();
    if (this.#isReady) this.#tell({ type: 'adieu:focus' });
  }

  hide(): void {
    this.#dialog.hidden = true;
  }

  remove(): void {
    window.removeEventListener('message', this.#heard);
    window.removeEventListener('keydown', this.#escape);
    this.#host.remove();
  }

  readonly #escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.isOpen && !event.defaultPrevented) this.#onClose();
  };

  readonly #heard = (event: MessageEvent<unknown>) => {
    if (event.origin !== this.#origin || event.source !== this.#frame.contentWindow) return;
    const message = readFromChat(event.data);
    if (message?.type === 'adieu:close') this.#onClose();
    if (message?.type === 'adieu:who') void this.#sayWho();
  };

  async #sayWho(): Promise<void> {
    const { getHostToken, locale, country } = this.who;
    // Without a token the customer is a visitor whom nobody vouches for; the chat helps all the same.
    const hostToken = getHostToken
      ? await getHostToken().catch(() => undefined)
      : this.who.hostToken;
    const visitor: Visitor = {
      ...(hostToken && { hostToken }),
      ...(locale && { locale }),
      ...(country && { country }),
    };
    this.#isReady = true;
    this.#tell({ type: 'adieu:visitor', visitor });
  }

  #tell(message: FromHost): void {
    this.#frame.contentWindow?.postMessage(message, this.#origin);
  }
}
