import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { renderMail } from '../../bot/mail/mail-body.ts';
import { receiptMail } from '../../bot/mail/templates/receipt-mail.ts';
import { LANGUAGES } from '../../data/model/language.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { type PlainPages, startPlainPages } from '../support/plain-pages.ts';
import { adaReceipt } from '../support/receipts.ts';

const receipt = adaReceipt();

const WIDER = 'document.documentElement.scrollWidth > innerWidth';

/** Words that stand outside of the sheet, or of the button or the list that holds them. */
const SPILLED = `(() => {
  const spilled = [];
  const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const edge = parentElement.closest('button, select, main').getBoundingClientRect().right;
    if (data.trim() && [...range.getClientRects()].some(({ right }) => right > edge)) spilled.push(data);
    if (parentElement.closest('select')) spilled.push('folds: ' + data);
  }
  return spilled;
})()`;

describe('leaving without chat, in a browser', () => {
  let browser: Browser;
  let pages: PlainPages;
  before(async () => {
    pages = await startPlainPages();
    const { id } = receipt;
    const doc = { ...receipt, signature: await pages.signer.sign(receipt) };
    await pages.store.commit([{ op: 'put', collection: 'receipts', id, doc, expect: 'absent' }]);
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
    await page.focus('#type-ordinary');
    await page.keyboard.press('ArrowDown');
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

  it('shows every word of the forms at 320 px with text of twice the size', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    for (const language of LANGUAGES) {
      for (const path of ['/leave?country=DE', '/leave?country=NL', '/withdraw?country=DE']) {
        await page.goto(`${pages.publicUrl}${path}&lang=${language}`);
        await page.evaluate('document.documentElement.style.fontSize = "200%"');
        await page.evaluate('document.querySelector("details")?.setAttribute("open", "")');
        expect(await page.evaluate(SPILLED), `${path} ${language}`).to.deep.equal([]);
      }
    }
    await context.close();
  });

  it('leads to what is wrong, and takes the form once that is put right', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${pages.publicUrl}/leave?lang=nl&country=NL`);
    await page.fill('#endDate', '2027-02-28');
    await page.click('button');
    const faults = page.getByRole('alert');
    await faults.waitFor();
    expect(await page.locator('.faults:focus').count()).to.equal(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Carlijn de Vries');
    expect(await page.inputValue('#name')).to.equal('Carlijn de Vries');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dl');
    expect(await page.innerText('dl')).to.include('28 februari 2027');
    await context.close();
  });

  it('sends a mail whose HTML form fits 320 px and can be read at twice the size', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    const { company, publicUrl } = pages;
    const signature = await pages.signer.sign(receipt);
    for (const language of LANGUAGES) {
      const mail = receiptMail({ ...receipt, language, signature }, { company, publicUrl });
      await page.setContent(renderMail(mail, language, { company, publicUrl }).html);
      for (const zoom of [1, 2]) {
        await page.evaluate(`document.body.style.zoom = ${String(zoom)}`);
        expect(await page.evaluate(WIDER), `${language}, ${String(zoom)} times`).to.equal(false);
      }
    }
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
        '/receipts/check?lang=en',
        '/receipts/check?lang=de',
        '/receipts/check?lang=nl',
        `/undo/${receipt.id}${query}`,
        `/unsubscribe/${receipt.id}${query}`,
        '/unsubscribe/unknown',
        '/privacy?lang=de',
        '/receipts/unknown',
      ]) {
        await page.goto(pages.publicUrl + path);
        await expectAccessible(page, path);
      }
      await context.close();
    });

    it(`tells everybody whether a confirmation is unchanged (${colorScheme})`, async () => {
      const viewport = { width: 320, height: 800 };
      const context = await browser.newContext({ colorScheme, viewport, bypassCSP: true });
      const page = await context.newPage();
      await page.goto(`${pages.publicUrl}/receipts/${receipt.id}?key=${receipt.key}`);
      const told = await page.innerText('main');
      expect(told).to.match(/Signed, and unchanged since 22 November 2026/);
      const text = await (await pages.get(`/receipts/${receipt.id}.txt?key=${receipt.key}`)).text();
      const check = async (pasted: string) => {
        await page.goto(`${pages.publicUrl}/receipts/check?lang=en`);
        await page.getByRole('textbox').fill(pasted);
        await page.keyboard.press('Tab');
        const loaded = page.waitForEvent('load');
        await page.keyboard.press('Enter');
        await loaded;
        await expectAccessible(page, pasted.slice(0, 40));
        return page.innerText('main');
      };
      const valid = 'The signature is valid';
      expect(await check(text))
        .to.include(valid)
        .and.include('14 December 2026');
      // Whoever changes the text sees what was signed, not what was written.
      const altered = await check(text.replaceAll('14 December', '24 December'));
      expect(altered).to.include('14 December 2026').and.not.include('24 December');
      const [signature = ''] = /[\w-]{86}$/m.exec(text) ?? [];
      const forged = text.replace(signature, signature.toLowerCase());
      for (const wrong of [forged, 'Ends on 14 December 2026', '']) {
        expect(await check(wrong), wrong.slice(0, 40)).to.not.include(valid);
      }
      await context.close();
    });
  }
});

async function expectAccessible(page: Page, where: string): Promise<void> {
  expect(await accessibilityFaults(page), where).to.deep.equal([]);
  expect(await page.evaluate(WIDER), where).to.equal(false);
}
