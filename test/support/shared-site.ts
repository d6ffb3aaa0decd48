import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type RunningServer, startServer } from './server.ts';

export interface Site {
  readonly browser: Browser;
  readonly server: RunningServer;
}

let site: Promise<Site> | null = null;

/**
 * One browser and one server for all files that ask for them: for
 * tests that change nothing which another one could see. Closed after the last test.
 */
export function sharedSite(): Promise<Site> {
  site ??= open();
  return site;
}

async function open(): Promise<Site> {
  const [browser, server] = await Promise.all([launchBrowser(), startServer()]);
  return { browser, server };
}

after(async () => {
  if (!site) return;
  const { browser, server } = await site;
  await browser.close();
  await server.dispose();
});
