/**
 * Puts an element at the end of the page, out of reach of the page's styles.
 * The style sheet is constructed, not written into the page, so that a strict
 * CSP of the host website allows it.
 */
export function inShadow(style: string, content: HTMLElement): HTMLElement {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(content);
  // In a script of the head there is no body yet.
  ((document.body as HTMLElement | null) ?? document.documentElement).append(host);
  return host;
}
