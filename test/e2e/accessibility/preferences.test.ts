import { expect } from 'chai';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { z } from 'zod';
import { LANGUAGES } from '../../../data/model/language.ts';
import { newVisitor } from '../../support/browser.ts';
import { button, say } from '../../support/chat-window.ts';
import { openDesk } from '../../support/desk-page.ts';
import { contrast, looksOfCards } from '../../support/looks.ts';
import { sharedSite } from '../../support/shared-site.ts';

const WIDER = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
/** Texts that do not fit into what holds them. */
const CUT = `[...document.querySelectorAll('button, a, h1, h2, label, dd, .ac-textBlock')]
  .filter((node) => node.checkVisibility() && node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).overflowX !== 'visible')
  .map((node) => node.textContent)`;
const RUNNING = `document.getAnimations().filter(({ playState, effect }) =>
  playState === 'running' && effect.getComputedTiming().duration > 1).length`;
/** Where the conversation stood, frame by frame: its height and how far it is scrolled. */
const WATCH_PLACES = `(() => {
  window.places = [];
  const watch = () => {
    const { scrollHeight, scrollTop } = [...document.querySelectorAll('.webchat__basic-transcript *')]
      .find((node) => /auto|scroll/.test(getComputedStyle(node).overflowY));
    window.places.push([scrollHeight, Math.round(scrollTop)].join(' '));
    requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
})()`;
const OUTLINE = `(() => {
  const { outlineStyle, outlineWidth, boxShadow, borderTopStyle } = getComputedStyle(document.activeElement);
  return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || (boxShadow !== 'none' && borderTopStyle !== 'none');
})()`;

/** The German form, which is the longest, in the chat. */
async function atTheForm(options: BrowserContextOptions): Promise<Page> {
  const { browser, server } = await sharedSite();
  const { page } = await newVisitor(browser, { locale: 'de-DE', ...options });
  await page.goto(`${server.url}/chat?lang=de&country=DE`);
  await page.locator('.card').first().waitFor();
  await say(page, 'Ich möchte mein Abo kündigen');
  await button(page, 'jetzt kündigen').waitFor();
  return page;
}

async function expectWhole(page: Page, where: string): Promise<void> {
  expect(await page.evaluate(WIDER), `${where}: wider than the window`).to.equal(0);
  expect(await page.evaluate(CUT), `${where}: cut off`).to.deep.equal([]);
}

async function confirms(page: Page): Promise<void> {
  await page.locator('.card').last().getByLabel('Name').fill('Kim Muster');
  await button(page, 'jetzt kündigen').click();
  await page
    .getByText(/eingegangen/)
    .last()
    .waitFor();
}

/**
 * Confirms, and counts at how many places the conversation stood at most while it was of one
 * height: where it was, where it is, and what was seen on the way.
 */
async function stopsUntilReceipt(page: Page): Promise<number> {
  await page.waitForTimeout(500);
  await page.evaluate(WATCH_PLACES);
  await confirms(page);
  await page.waitForTimeout(500);
  const places = new Set(z.array(z.string()).parse(await page.evaluate('window.places')));
  const heights = Map.groupBy(places, (place) => place.split(' ')[0]);
  return Math.max(...[...heights.values()].map((stops) => stops.length));
}

describe('as people set up their browser (I54)', () => {
  it('the chat, leaving without it and the desk are whole at 320 pixels', async () => {
    const { browser, server } = await sharedSite();
    const viewport = { width: 320, height: 640 };
    const chat = await atTheForm({ viewport });
    await expectWhole(chat, 'chat');
    await confirms(chat);
    await expectWhole(chat, 'receipt in the chat');
    for (const path of ['leave?lang=de&country=DE', 'leave?lang=nl', 'withdraw?lang=en']) {
      await chat.goto(`${server.url}/${path}`);
      await expectWhole(chat, path);
    }
    await chat.context().close();
    const { page: desk } = await openDesk(browser, server.url, 'Lea', {
      viewport,
      locale: 'de-DE',
      role: 'lead',
    });
    await expectWhole(desk, 'queue');
    await desk.getByRole('button', { name: 'Fairness' }).click();
    await desk.getByRole('button', { name: 'Jetzt prüfen' }).click();
    await desk.getByRole('button', { name: /^Seitdem/ }).waitFor();
    await expectWhole(desk, 'fairness');
    await desk.context().close();
  });

  it('text of twice the size is shown in full, and the way out works', async () => {
    const { browser, server } = await sharedSite();
    const chat = await atTheForm({});
    const size = async () => (await looksOfCards(chat)).at(-1)?.[0]?.fontSize ?? 0;
    const before = await size();
    await chat.evaluate('document.documentElement.style.fontSize = "200%"');
    expect(await size()).to.be.closeTo(before * 2, 0.5);
    await expectWhole(chat, 'chat');
    await confirms(chat);
    for (const path of ['leave?lang=de&country=DE', 'withdraw?lang=nl']) {
      await chat.goto(`${server.url}/${path}`);
      await chat.evaluate('document.documentElement.style.fontSize = "200%"');
      await expectWhole(chat, path);
    }
    await chat.context().close();
    // The desk has its sizes in pixels, as Fluent has: there it is the browser's zoom.
    const zoomed = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };
    const { page: desk } = await openDesk(browser, server.url, 'Lea', { ...zoomed, role: 'lead' });
    await expectWhole(desk, 'queue');
    await desk.getByRole('button', { name: 'Fairness' }).click();
    await desk.getByRole('heading', { level: 1, name: 'Fairness' }).waitFor();
    await expectWhole(desk, 'fairness');
    await desk.context().close();
  });

  it('text of twice the size does not let the head of the chat fill a phone', async () => {
    const { browser, server } = await sharedSite();
    for (const width of [320, 375]) {
      for (const language of LANGUAGES) {
        const { page } = await newVisitor(browser, { viewport: { width, height: 667 } });
        await page.goto(`${server.url}/chat?lang=${language}`);
        await page.locator('.card').first().waitFor();
        await page.evaluate('document.documentElement.style.fontSize = "200%"');
        const { height = 0 } = (await page.locator('.head').boundingBox()) ?? {};
        const where = `${language}, ${String(width)} pixels`;
        expect(height, where).to.be.within(1, 667 * 0.3);
        await expectWhole(page, where);
        await page.context().close();
      }
    }
  });

  it('in colours of the system all buttons keep an edge, a focus and one rank', async () => {
    const { browser, server } = await sharedSite();
    const chat = await atTheForm({ forcedColors: 'active' });
    const [confirm, back, ...others] = (await looksOfCards(chat)).at(-1) ?? [];
    expect(others).to.deep.equal([]);
    for (const look of [confirm, back]) {
      expect(look?.borderWidth).to.be.at.least(1);
      expect(contrast(look?.border ?? '', look?.background ?? '')).to.be.at.least(3);
      expect(contrast(look?.color ?? '', look?.background ?? '')).to.be.at.least(7);
    }
    const alike = ({
      color,
      background,
      border,
      fontWeight,
      height,
    }: NonNullable<typeof confirm>) => ({ color, background, border, fontWeight, height });
    expect(confirm && alike(confirm)).to.deep.equal(back && alike(back));
    await chat.keyboard.press('Shift+Tab');
    expect(await chat.evaluate(OUTLINE), 'focus in the chat').to.equal(true);
    await confirms(chat);
    await chat.goto(`${server.url}/leave?lang=de&country=DE`);
    await chat.getByRole('button', { name: 'jetzt kündigen' }).focus();
    await chat.keyboard.press('Shift+Tab');
    await chat.keyboard.press('Tab');
    expect(await chat.evaluate(OUTLINE), 'focus on the leave page').to.equal(true);
    await chat.context().close();
    const { page: desk } = await openDesk(browser, server.url, 'Lea', {
      forcedColors: 'active',
      role: 'lead',
    });
    await desk.keyboard.press('Tab');
    await desk.keyboard.press('Tab');
    expect(await desk.evaluate('document.activeElement.tagName')).to.equal('BUTTON');
    const isMarked = `matchMedia('(forced-colors: active)').matches && document.activeElement.matches(':focus-visible')`;
    expect(await desk.evaluate(isMarked)).to.equal(true);
    await desk.context().close();
  });

  it('the conversation glides to what is new for everybody else', async () => {
    const chat = await atTheForm({});
    expect(await stopsUntilReceipt(chat)).to.be.above(2);
    await chat.context().close();
  });

  it('nothing moves for those who asked for less motion', async () => {
    const { browser, server } = await sharedSite();
    const chat = await atTheForm({ reducedMotion: 'reduce' });
    expect(await chat.evaluate(RUNNING), 'chat').to.equal(0);
    expect(await stopsUntilReceipt(chat), 'scrolling').to.be.at.most(2);
    expect(await chat.evaluate(RUNNING), 'receipt').to.equal(0);
    await chat.goto(`${server.url}/leave?lang=de`);
    expect(await chat.evaluate(RUNNING), 'leave page').to.equal(0);
    await chat.context().close();
    const { page: desk } = await openDesk(browser, server.url, 'Lea', {
      reducedMotion: 'reduce',
      role: 'lead',
    });
    await desk.getByRole('button', { name: 'Fairness' }).click();
    await desk.getByRole('button', { name: 'Check now' }).click();
    expect(await desk.evaluate(RUNNING), 'desk').to.equal(0);
    await desk.context().close();
  });
});
