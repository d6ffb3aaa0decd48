import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES } from '../data/model/language.ts';
import { launchBrowser } from '../test/support/browser.ts';
import { runProgram } from './program.ts';
import { median, ratioOf, report } from './row.ts';

/**
 * What it costs to reach the way out: the page without chat beside the chat page, each in a browser
 * that has seen neither, until the button that leaves can be pressed.
 */
const PORT = '3986';
const BASE = `http://127.0.0.1:${PORT}`;
const LOADS = 5;
/** A phone on a slow 4G line, as Lighthouse has it: bytes a second each way, delay in ms, processor. */
const SLOW = { throughput: (1.6 * 1024 * 1024) / 8, latency: 150, processor: 4 };

interface Load {
  readonly ms: number;
  /** On the wire, with all that the page asks for. */
  readonly bytes: number;
  readonly requests: number;
}

const PAGES = {
  leave: { path: '/leave', out: 'main form button' },
  chat: { path: '/chat', out: '.card button' },
} as const;
type Shown = (typeof PAGES)[keyof typeof PAGES];

const dataDir = await mkdtemp(join(tmpdir(), 'adieu-bench-'));
const environment = { PORT, DATA_DIR: dataDir };
const program = await runProgram([process.execPath, 'index.ts'], environment, `${BASE}/readyz`);
const browser = await launchBrowser();
const loads = async (page: Shown, slow: boolean): Promise<readonly Load[]> => {
  const measured = [];
  for (let i = 0; i < LOADS; i++) {
    const language = LANGUAGES[i % LANGUAGES.length] ?? 'en';
    measured.push(await load(browser, page, `?lang=${language}&country=DE`, slow));
  }
  return measured;
};
const [ours, peer] = [await loads(PAGES.leave, false), await loads(PAGES.chat, false)];
const [oursSlow, peerSlow] = [await loads(PAGES.leave, true), await loads(PAGES.chat, true)];
await browser.close();
await program.stop();
await rm(dataDir, { recursive: true });

report([
  row('leave page, on the wire (kB); the chat page', ours, peer, ({ bytes }) => bytes / 1000),
  row('the same, requests', ours, peer, ({ requests }) => requests),
  row('the same, until the way out can be pressed (ms)', ours, peer, ({ ms }) => ms),
  row('the same, a phone on slow 4G (ms)', oursSlow, peerSlow, ({ ms }) => ms),
]);

function row(
  what: string,
  mine: readonly Load[],
  theirs: readonly Load[],
  of: (one: Load) => number,
) {
  const [a, b] = [median(mine.map(of)), median(theirs.map(of))];
  const shown = (value: number): string => value.toFixed(value < 100 ? 1 : 0).replace('.0', '');
  return { what, ours: shown(a), peer: shown(b), ratio: ratioOf(a, b) };
}

/** One visit with nothing kept from another. */
async function load(
  inBrowser: Browser,
  { path, out }: Shown,
  query: string,
  slow: boolean,
): Promise<Load> {
  const context = await inBrowser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const counted = await countLoad(page, slow);
  const begun = performance.now();
  await page.goto(BASE + path + query, { waitUntil: 'commit' });
  await page.locator(out).first().waitFor({ timeout: 60_000 });
  const ms = performance.now() - begun;
  await context.close();
  return { ms, ...counted };
}

/** Counts what goes over the wire from here on, on a slow line if that is wanted. */
async function countLoad(page: Page, slow: boolean) {
  const counted = { bytes: 0, requests: 0 };
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  devtools.on('Network.requestWillBeSent', () => (counted.requests += 1));
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    counted.bytes += encodedDataLength;
  });
  if (slow) {
    const { throughput, latency, processor } = SLOW;
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: processor });
  }
  return counted;
}
