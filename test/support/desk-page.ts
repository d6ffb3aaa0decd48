import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { newVisitor, type WatchedPage } from './browser.ts';

/** The desk in a window of its own, opened by a one-time link. */
export async function openDesk(
  browser: Browser,
  url: string,
  name: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const visitor = await newVisitor(browser, { viewport: { width: 1280, height: 800 }, ...options });
  const link = await fetch(`${url}/demo/agent-link?name=${encodeURIComponent(name)}`);
  const signIn = new URL(((await link.json()) as { url: string }).url);
  await visitor.page.goto(url + signIn.pathname + signIn.search);
  await visitor.page.getByRole('navigation').waitFor();
  return visitor;
}

/** Opens the conversation of a customer out of the queue. */
export async function openRow(desk: Page, customer: RegExp): Promise<void> {
  await desk.getByRole('navigation').getByRole('button', { name: customer }).click();
  await desk.getByRole('log').waitFor();
}
