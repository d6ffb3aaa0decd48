import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Agent } from '../../data/model/records.ts';
import { newVisitor, type WatchedPage } from './browser.ts';

/** The desk in a window of its own, opened by a one-time link. */
export async function openDesk(
  browser: Browser,
  url: string,
  name: string,
  { role = 'agent', ...options }: BrowserContextOptions & { readonly role?: Agent['role'] } = {},
): Promise<WatchedPage> {
  const visitor = await newVisitor(browser, { viewport: { width: 1280, height: 800 }, ...options });
  const link = await fetch(`${url}/demo/agent-link?${String(new URLSearchParams({ name, role }))}`);
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
