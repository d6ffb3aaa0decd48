import { expect } from 'chai';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { accessibilityFaults } from '../support/axe.ts';
import { launchBrowser, newVisitor } from '../support/browser.ts';
import {
  button,
  chatFrame,
  messageBox,
  messages,
  openChat,
  say,
  signIn,
  spoken,
} from '../support/chat-window.ts';
import { type RunningServer, startServer } from '../support/server.ts';

/** axe has to be put into the page, which its CSP forbids to everybody else. */
const TESTED: BrowserContextOptions = { bypassCSP: true };

describe('the browser pages', () => {
  let browser: Browser;
  let server: RunningServer;

  before(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startServer()]);
  });
  after(async () => {
    await browser.close();
    await server.dispose();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`have nothing that axe-core finds fault with (${colorScheme})`, async () => {
      const { page } = await newVisitor(browser, { ...TESTED, colorScheme });
      await page.goto(server.url);
      await page.getByRole('button', { name: /^Gus/ }).waitFor();
      expect(await accessibilityFaults(page), 'shop').to.deep.equal([]);
      await signIn(page, server.url, colorScheme === 'light' ? 'Ada' : 'Joost');
      expect(await accessibilityFaults(page), 'account').to.deep.equal([]);

      const language = colorScheme === 'light' ? 'en' : 'nl';
      const entry = language === 'en' ? 'Cancel subscription' : 'Opzeggen';
      const confirm = language === 'en' ? 'Cancel now' : 'Nu opzeggen';
      const chat = await openChat(page, entry);
      await chat.locator('.card').first().waitFor();
      expect(await accessibilityFaults(chatFrame(page)), 'greeting').to.deep.equal([]);
      await say(chat, language === 'en' ? 'I want out' : 'ik wil eigenlijk weg bij jullie');
      await button(chat, language === 'en' ? 'Delete account' : 'Account verwijderen').waitFor();
      expect(await accessibilityFaults(chatFrame(page)), 'options').to.deep.equal([]);
      await say(chat, language === 'en' ? 'please cancel' : 'ik wil opzeggen');
      await button(chat, confirm).waitFor();
      expect(await accessibilityFaults(chatFrame(page)), 'confirm').to.deep.equal([]);
      await button(chat, confirm).click();
      await spoken(chat, /Received on|is ontvangen op/).waitFor();
      expect(await accessibilityFaults(chatFrame(page)), 'receipt').to.deep.equal([]);
      await page.context().close();
    });
  }

  it('fit 320 pixels without scrolling sideways', async () => {
    const { page } = await newVisitor(browser, {
      ...TESTED,
      locale: 'de-DE',
      viewport: { width: 320, height: 640 },
    });
    await signIn(page, server.url, 'Ben');
    expect(await overflow(page)).to.equal(0);
    const chat = await openChat(page, 'Verträge hier kündigen');
    await say(chat, 'Ich möchte mein Abo kündigen');
    await button(chat, 'jetzt kündigen').waitFor();
    expect(await overflow(page)).to.equal(0);
    expect(await overflow(chatFrame(page))).to.equal(0);
    const box = await page.getByRole('dialog').boundingBox();
    expect(box, 'full screen on a phone').to.deep.include({ x: 0, y: 0, width: 320, height: 640 });
    await page.context().close();
  });

  it('say what they are, and keep leaving without chat and privacy in sight', async () => {
    for (const [lang, title, entry, privacy] of [
      ['en', 'Automated assistant', 'Cancel subscription', 'Privacy'],
      ['de', 'Automatischer Assistent', 'Verträge hier kündigen', 'Datenschutz'],
      ['nl', 'Geautomatiseerde assistent', 'Opzeggen', 'Privacy'],
    ] as const) {
      const { page } = await newVisitor(browser);
      await page.goto(`${server.url}/chat?lang=${lang}&country=DE`);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      const head = page.getByRole('banner');
      const leave = head.getByRole('link', { name: entry, exact: true });
      expect(await leave.getAttribute('href')).to.equal(`/leave?lang=${lang}&country=DE`);
      expect(await head.getByRole('link', { name: privacy }).getAttribute('href')).to.match(
        /^\/privacy/,
      );
      await messages(page).first().waitFor();
      await page.context().close();
    }
  });

  it('help a visitor whom nobody knows, and go on after a reload', async () => {
    const { page, faults } = await newVisitor(browser);
    await page.goto(`${server.url}/chat?lang=en&country=GB`);
    await say(page, 'please cancel my subscription');
    await page.getByLabel('Name', { exact: true }).last().waitFor();
    await page.reload();
    await spoken(page, 'please cancel my subscription').waitFor();
    expect(faults).to.deep.equal([]);
    await page.context().close();
  });

  it('leave the box to write in writable, however often the chat is opened', async () => {
    const { page } = await newVisitor(browser);
    await signIn(page, server.url, 'Farah');
    const chat = await openChat(page, 'Cancel subscription');
    await messages(chat).first().waitFor();
    await page
      .locator('iframe')
      .evaluate(
        `(frame) => [1, 2, 3].forEach(() => frame.contentWindow.postMessage({ type: 'adieu:focus' }, '*'))`,
      );
    await say(chat, 'please cancel');
    await button(chat, 'Cancel now').waitFor();
    await page.context().close();
  });

  it('load the chat only when it is opened, and never put the host token into an address', async () => {
    const { page } = await newVisitor(browser);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await signIn(page, server.url, 'Hanna');
    expect(asked.filter((url) => url.includes('/chat'))).to.deep.equal([]);
    expect(await page.locator('iframe').count()).to.equal(0);

    await page.getByRole('button', { name: 'Chat', exact: true }).click();
    await messageBox(page.frameLocator('iframe')).waitFor();
    const token = /eyJ[\w-]+\.eyJ/;
    const own = asked.filter((url) => !new URL(url).pathname.includes('/stream'));
    expect(own.filter((url) => token.test(url))).to.deep.equal([]);
    expect(await page.getByRole('dialog').getAttribute('aria-label')).to.match(/Chat/);

    await page.getByRole('button', { name: 'Chat schließen' }).first().click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.context().close();
  });
});

/** How much wider the content is than the window, in CSS pixels. */
async function overflow(page: Page | Frame): Promise<unknown> {
  return page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
}
