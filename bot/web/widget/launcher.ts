import { inShadow } from './in-shadow.ts';

export interface LauncherTexts {
  readonly open: string;
  readonly close: string;
}

const STYLE = `
button { position: fixed; z-index: 2147482999; right: 20px; bottom: 20px; display: flex; align-items: center;
  min-height: 48px; gap: 10px; padding: 0 20px; border: 0; border-radius: 24px; background: #1f4f46; color: #fff;
  font: 600 15px/1.2 system-ui, 'Segoe UI', Roboto, sans-serif; cursor: pointer;
  box-shadow: 0 2px 4px rgb(0 0 0 / .12), 0 8px 24px rgb(0 0 0 / .2); }
button:hover { background: #163b34; }
button:focus-visible { outline: 3px solid #0b57d0; outline-offset: 3px; }
svg { flex: none; }
@media (prefers-color-scheme: dark) {
  button { background: #bfe3d6; color: #10231e; }
  button:hover { background: #d5efe5; }
  button:focus-visible { outline-color: #9cc1ff; }
}
@media (forced-colors: active) { button { border: 2px solid ButtonText; } }
@media print { button { display: none; } }`;

const ICON =
  'M4 4.5h12a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5H9l-4 3v-3H4A1.5 1.5 0 0 1 2.5 13V6A1.5 1.5 0 0 1 4 4.5Z';

/** The button bottom right. Its words are its name; it says whether the chat is open. */
export class Launcher {
  readonly #button = document.createElement('button');
  readonly #label = document.createElement('span');

  constructor(onPress: () => void) {
    this.#button.type = 'button';
    this.#button.append(icon(), this.#label);
    this.#button.addEventListener('click', onPress);
    inShadow(STYLE, this.#button);
  }

  show(texts: LauncherTexts, isOpen: boolean): void {
    this.#label.textContent = isOpen ? texts.close : texts.open;
    this.#button.setAttribute('aria-expanded', String(isOpen));
  }

  focus(): void {
    this.#button.focus();
  }
}

function icon(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  for (const [name, value] of Object.entries({
    width: '20',
    height: '20',
    viewBox: '0 0 20 20',
    'aria-hidden': 'true',
  }))
    svg.setAttribute(name, value);
  for (const [name, value] of Object.entries({
    d: ICON,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.5',
  }))
    path.setAttribute(name, value);
  svg.append(path);
  return svg;
}
