import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { type PlainPages, startPlainPages } from '../support/plain-pages.ts';
import { adaReceipt } from '../support/receipts.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const receipt = adaReceipt();

describe('leaving without chat, in a browser', () => {
  let browser: Browser;
  let pages: PlainPages;
  before(async () => {
    pages = await startPlainPages();
    const { id } = receipt;
    await pages.store.commit([
      { op: 'put', collection: 'receipts', id, doc: receipt, expect: 'absent' },
    ]);
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await pages[Symbol.asyncDispose]();
  });

  it('works with scripts off and by keyboard alone, and a reload gives the same receipt', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${pages.publicUrl}/leave?lang=de&country=DE`);
    expect(await page.locator('#reason').isVisible()).to.equal(false);
    await page.focus('#type');
    await page.keyboard.type('außer');
    expect(await page.locator('#reason').isVisible()).to.equal(true);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Seit Wochen kein Dienst');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ben Hartmann');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dl');
    const text = await page.innerText('main');
    expect(text).to.include('Ben Hartmann').and.to.include('Seit Wochen kein Dienst');
    const reference = /\b[2-9A-HJ-NP-Z]{8}\b/.exec(text)?.[0] ?? 'no reference';
    expect(text).to.include(reference);
    await page.reload();
    expect(await page.innerText('main')).to.include(reference);
    await context.close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`breaks no rule of accessibility and fits 320 px (${colorScheme})`, async () => {
      // The checker is a script, which the pages themselves forbid.
      const viewport = { width: 320, height: 800 };
      const context = await browser.newContext({ colorScheme, viewport, bypassCSP: true });
      const page = await context.newPage();
      const query = `?key=${receipt.key}`;
      for (const path of [
        '/leave?lang=de&country=DE',
        '/leave?lang=nl&country=NL',
        '/withdraw?lang=en',
        `/receipts/${receipt.id}${query}`,
        `/undo/${receipt.id}${query}`,
        '/privacy?lang=de',
        '/receipts/unknown',
      ]) {
        await page.goto(pages.publicUrl + path);
        await page.evaluate(AXE);
        const violations: unknown = await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id }) => id))',
        );
        expect(violations, path).to.deep.equal([]);
        const overflows: unknown = await page.evaluate(
          'document.documentElement.scrollWidth > innerWidth',
        );
        expect(overflows, path).to.equal(false);
      }
      await context.close();
    });
  }
});
