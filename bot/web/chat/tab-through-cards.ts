const CONTROLS = '.card :is(button, input, select, textarea, a[href])';

/**
 * Lets the Tab key walk through the controls of all cards and the box for
 * writing, in the order of the page. Web Chat itself reaches what is inside a
 * message only by arrow keys and Enter, and keeps the Tab key there; a button
 * that ends a contract has to be nearer than that.
 *
 * @returns Undoes it.
 */
export function tabThroughCards(page: Document): () => void {
  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
    const stops = [...page.querySelectorAll<HTMLElement>(`${CONTROLS}, form textarea`)].filter(
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
