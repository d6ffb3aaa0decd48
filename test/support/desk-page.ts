import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { parse, stringify } from 'yaml';
import { newVisitor, type WatchedPage } from './browser.ts';

const POLICY = new URL('../../data/policy/northlight.yaml', import.meta.url);

/** The shipped company with people at the desk at any hour. Returns the file. */
export async function alwaysOpen(): Promise<string> {
  const company = parse(await readFile(POLICY, 'utf8')) as Record<string, unknown>;
  const openingHours = {
    timeZone: 'UTC',
    days: [1, 2, 3, 4, 5, 6, 7],
    from: '00:00',
    to: '23:59',
  };
  const file = join(await mkdtemp(join(tmpdir(), 'adieu-policy-')), 'company.yaml');
  await writeFile(file, stringify({ ...company, openingHours }));
  return file;
}

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
