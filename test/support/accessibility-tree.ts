import type { Page } from 'playwright-core';
import { z } from 'zod';

const nodes = z.object({
  nodes: z.array(
    z.object({
      ignored: z.boolean(),
      role: z.object({ value: z.string() }).optional(),
      name: z.object({ value: z.string() }).optional(),
    }),
  ),
});

/** A node as assistive technology is told of it. */
export interface Accessible {
  readonly role: string;
  readonly name: string;
}

/** What can be operated has a name, or nobody who cannot see it knows what it is. */
const OPERATED = new Set([
  'button',
  'link',
  'textbox',
  'combobox',
  'checkbox',
  'radio',
  'switch',
  'tab',
  'menuitem',
]);

/** The accessibility tree of a page without its frames, in order, as Chromium hands it out. */
export async function accessibleNodes(page: Page): Promise<readonly Accessible[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const tree = nodes.parse(await session.send('Accessibility.getFullAXTree'));
    return tree.nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => ({ role: role?.value ?? '', name: name?.value.trim() ?? '' }));
  } finally {
    await session.detach();
  }
}

/** Controls of a page, in order. */
export async function controlsOf(page: Page): Promise<readonly Accessible[]> {
  return (await accessibleNodes(page)).filter(({ role }) => OPERATED.has(role));
}

/** Starts to write down what live regions of a page say from now on. */
export async function listen(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(`
    window.heard = [];
    const LIVE = '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"], [role="log"]';
    const live = (node) => (node.nodeType === 1 ? node : node.parentElement)?.closest(LIVE);
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (!live(target)) continue;
        const said = type === 'characterData' ? [target] : [...addedNodes];
        for (const node of said) window.heard.push(node.textContent);
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });`);
  return async () =>
    z
      .array(z.string())
      .parse(await page.evaluate('window.heard'))
      .join('\n');
}
