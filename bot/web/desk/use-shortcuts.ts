import { useCallback, useEffect, useState } from 'react';

/** Single keys; each presses the control that carries the same name. */
export const KEYS = {
  next: 'n',
  claim: 'c',
  reply: 'r',
  note: 'i',
  return: 'b',
  close: 'x',
  help: '?',
} as const;

export type ShortcutName = keyof typeof KEYS;

export interface Shortcuts {
  readonly on: boolean;
  setOn(on: boolean): void;
}

const STORED = 'adieu-desk-shortcuts';

/**
 * Single-key shortcuts. Silent while somebody types or a dialog is open, and can be
 * switched off, because keys alone get in the way of speech input.
 */
export function useShortcuts({ next }: { readonly next: () => void }): Shortcuts {
  const [on, setOnState] = useState(() => window.localStorage.getItem(STORED) !== 'off');
  const setOn = useCallback((value: boolean) => {
    window.localStorage.setItem(STORED, value ? 'on' : 'off');
    setOnState(value);
  }, []);

  useEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open], [role="menu"]')) return;
      const name = shortcutOf(event.key);
      if (!name) return;
      event.preventDefault();
      if (name === 'next') next();
      else document.querySelector<HTMLElement>(`[data-shortcut="${name}"]`)?.click();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on, next]);

  return { on, setOn };
}

function shortcutOf(key: string): ShortcutName | undefined {
  const names = Object.keys(KEYS) as ShortcutName[];
  return names.find((name) => KEYS[name] === key.toLowerCase());
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
