/** The conversation itself, where the arrow keys walk through it; the controls of its cards; the box. */
const STOPS = [
  '.webchat__basic-transcript[tabindex="0"]',
  '.card :is(button, input, select, textarea, a[href])',
  'form textarea',
].join();

/**
 * Lets the Tab key walk through the controls of all cards and the box for
 * writing, in the order of the page and in both directions. Web Chat itself
 * reaches what is inside a message only by arrow keys and Enter, and keeps the
 * Tab key there; a button that ends a contract has to be nearer than that.
 *
 * @returns Undoes it.
 */
export function tabThroughCards(page: Document): () => void {
  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
    const stops = [...page.querySelectorAll<HTMLElement>(STOPS)].filter(
      (stop) => stop.checkVisibility() && !stop.matches(':disabled'),
    );
    const here = stops.findIndex((stop) => stop === page.activeElement);
    const next = here < 0 ? undefined : stops[here + (event.shiftKey ? -1 : 1)];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };
  page.addEventListener('keydown', walk, { capture: true });
  return () => page.removeEventListener('keydown', walk, { capture: true });
}
