import { widget as de } from '../../../data/locales/de/widget.ts';
import { widget as en } from '../../../data/locales/en/widget.ts';
import { widget as nl } from '../../../data/locales/nl/widget.ts';
import { readLanguage } from '../../../data/model/language.ts';
import { ChatFrame, type Who } from './chat-frame.ts';
import { Launcher } from './launcher.ts';

const TEXTS = { en, de, nl } as const;

/** Remembers over a reload of the host page that the chat was open. */
const OPEN_KEY = 'adieu.open';

export interface AdieuWidget {
  /** Says who the customer is without opening the chat; opens it again where a reload closed it. */
  setup(who: Who): void;
  /** Opens the chat. What `setup` was told stays unless it is told anew. */
  open(who?: Who): void;
  close(): void;
}

declare global {
  interface Window {
    Adieu?: AdieuWidget;
  }
}

/** Puts the button into the page. The chat itself is loaded when it is first opened. */
function install(script: HTMLScriptElement): AdieuWidget {
  const { locale, country, button } = script.dataset;
  let who: Who = { ...(locale && { locale }), ...(country && { country }) };
  let frame: ChatFrame | null = null;
  let returnTo: Element | null = null;

  const texts = () => TEXTS[readLanguage(who.locale ?? document.documentElement.lang) ?? 'en'];
  const launcher =
    button === 'none' ? null : new Launcher(() => (frame?.isOpen ? close() : open()));

  const refresh = () => launcher?.show(texts(), frame?.isOpen ?? false);

  const close = () => {
    sessionStorage.removeItem(OPEN_KEY);
    // What is closed already has no focus to give back.
    if (!frame?.isOpen) return;
    frame.hide();
    refresh();
    if (returnTo instanceof HTMLElement && returnTo.isConnected) returnTo.focus();
    else launcher?.focus();
  };

  const use = (given: Who) => {
    const isOther = (frame?.who.account ?? given.account) !== given.account;
    who = { ...who, ...given };
    if (isOther) {
      frame?.remove();
      frame = null;
    }
    refresh();
  };

  const open = (given?: Who) => {
    if (given) use(given);
    returnTo = document.activeElement;
    frame ??= new ChatFrame(new URL(script.src).origin, who, texts(), close);
    frame.show();
    sessionStorage.setItem(OPEN_KEY, 'yes');
    refresh();
  };

  const setup = (given: Who) => {
    use(given);
    if (sessionStorage.getItem(OPEN_KEY) && !frame?.isOpen) open();
  };

  refresh();
  return { setup, open, close };
}

if (document.currentScript instanceof HTMLScriptElement)
  window.Adieu = install(document.currentScript);
