import { readFromHost, type FromChat, type Visitor } from '../host-messages.ts';

/** The website that the chat is embedded in, or nobody when the page stands alone. */
export interface Host {
  readonly embedded: boolean;
  /** Who the customer is. Asked again, it gives a fresh host token. */
  visitor(): Promise<Visitor>;
  close(): void;
  /** Calls back whenever the widget opens the frame again. Gives the way to stop. */
  onFocus(listener: () => void): () => void;
}

/**
 * Reads the page's address: `lang` and `country`, and `host`, the origin that
 * embeds it. Who may embed the page at all is decided by its frame-ancestors.
 */
export function hostOf(page: Window): Host {
  const address = new URL(page.location.href).searchParams;
  const origin = address.get('host');
  const locale = address.get('lang') ?? page.navigator.language;
  const country = address.get('country');
  const alone: Visitor = { locale, ...(country && { country }) };
  if (page.parent === page || origin === null) {
    return {
      embedded: false,
      visitor: () => Promise.resolve(alone),
      close: () => undefined,
      onFocus: () => () => undefined,
    };
  }
  return embeddingHost(page, origin, alone);
}

function embeddingHost(page: Window, origin: string, known: Visitor): Host {
  const tell = (message: FromChat) => page.parent.postMessage(message, origin);
  const listen = (listener: (message: ReturnType<typeof readFromHost>) => void) => {
    const heard = (event: MessageEvent<unknown>) => {
      if (event.source === page.parent && event.origin === origin)
        listener(readFromHost(event.data));
    };
    page.addEventListener('message', heard);
    return () => page.removeEventListener('message', heard);
  };
  return {
    embedded: true,
    visitor: () =>
      new Promise((resolve) => {
        const stop = listen((message) => {
          if (message?.type !== 'adieu:visitor') return;
          stop();
          resolve({ ...known, ...message.visitor });
        });
        tell({ type: 'adieu:who' });
      }),
    close: () => tell({ type: 'adieu:close' }),
    onFocus: (listener) =>
      listen((message) => {
        if (message?.type === 'adieu:focus') listener();
      }),
  };
}
