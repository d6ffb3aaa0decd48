import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

// Nothing of the browser's own goes out to the network.
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the system's browser without a window. @throws when there is none. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser: run node test/support/find-browser.ts');
  return chromium.launch({ executablePath, headless: true, args: QUIET });
}

/** A page and what went wrong in it: errors of scripts and what the CSP refused. */
export interface WatchedPage {
  readonly page: Page;
  readonly faults: readonly string[];
}

/** A fresh visitor: no cookies, no storage of anybody else. Close it by `page.context().close()`. */
export async function newVisitor(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'en-US', ...options });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) faults.push(message.text());
  });
  return { page, faults };
}
