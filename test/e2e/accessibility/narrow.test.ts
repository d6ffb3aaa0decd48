import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { newVisitor } from '../../support/browser.ts';
import { button, chatFrame, messages, openChat, say, signIn } from '../../support/chat-window.ts';
import { sharedSite } from '../../support/shared-site.ts';

/** Words on buttons that stand on two lines. */
const BROKEN_WORDS = `[...document.querySelectorAll('.card button')].flatMap((button) => {
  const texts = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
  const broken = [];
  while (texts.nextNode()) {
    for (const { 0: word, index } of texts.currentNode.data.matchAll(/\\S+/g)) {
      const range = document.createRange();
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
    }
  }
  return broken;
})`;

/** For each card of three buttons, how many stand in each of its rows. */
const ROWS_OF_THREES = `[...document.querySelectorAll('.card .ac-actionSet')].flatMap((set) => {
  const tops = [...set.querySelectorAll('button')].map((one) => one.getBoundingClientRect().top);
  const rows = [...new Set(tops)].map((row) => tops.filter((top) => top === row).length);
  return tops.length === 3 ? [rows] : [];
})`;

const PLACE = `document.querySelector('.webchat__basic-transcript__scrollable').scrollTop`;

/** Resolves when the conversation has moved on some way by itself. */
const GLIDES = `new Promise((resolve) => {
  const from = ${PLACE};
  const look = () => (${PLACE} - from > 150 ? resolve() : requestAnimationFrame(look));
  look();
})`;

describe('on the screen of a phone', () => {
  it('no button of three stands alone, and no word on a button is broken', async () => {
    const { browser, server } = await sharedSite();
    const { page } = await newVisitor(browser, { viewport: { width: 375, height: 760 } });
    await signIn(page, server.url, 'Gus');
    const chat = await openChat(page, 'Cancel subscription');
    await say(chat, 'please cancel my subscription');
    await button(chat, 'Cancel now').click();
    await chat.getByRole('heading', { name: 'Confirmation of your cancellation' }).waitFor();
    expect(await chatFrame(page).evaluate(ROWS_OF_THREES)).to.deep.include([1, 1, 1]);
    expect(await chatFrame(page).evaluate(ROWS_OF_THREES)).not.to.deep.include([2, 1]);
    await button(chat, 'Skip').waitFor();
    const { width: whole } = (await button(chat, 'Skip').boundingBox()) ?? { width: 0 };
    const { width: half } = (await button(chat, 'Too expensive').boundingBox()) ?? { width: 0 };
    expect(whole, 'the last of nine has its row').to.be.closeTo(2 * half + 8, 1);
    await page.locator('main').getByText('Ends on').waitFor();
    expect(await page.locator('main').innerText(), 'paused, and it ends').not.to.include(
      'Continues on',
    );
    expect(await chatFrame(page).evaluate(BROKEN_WORDS)).to.deep.equal([]);
    await page.context().close();
  });

  it('the card to confirm comes into sight by itself, and nobody is moved who scrolled up', async () => {
    const { browser, server } = await sharedSite();
    const { page } = await newVisitor(browser, { viewport: { width: 375, height: 640 } });
    await page.goto(`${server.url}/chat?lang=en&country=GB`);
    await page.locator('.card').first().waitFor();
    await say(page, 'please cancel');
    await button(page, 'Cancel now').waitFor();
    await expectInSight(page, page.getByRole('button', { name: 'Cancel now' }));
    await page.locator('.conversation').hover();
    const before = await messages(page).count();
    await say(page, 'what happens to my data?');
    while ((await messages(page).count()) < before + 2) await page.waitForTimeout(20);
    const above = page.getByRole('button', { name: 'Pause', exact: true });
    // Web Chat may be on its way to the end: whoever scrolls up scrolls on until it is there.
    while (!(await isInSight(page, above))) {
      await page.mouse.wheel(0, -4_000);
      await page.waitForTimeout(100);
    }
    await page.waitForTimeout(2_000);
    await expectInSight(page, above);
    await page.context().close();
  });

  it('whoever turns the wheel while the conversation glides stays where they went', async () => {
    const { browser, server } = await sharedSite();
    const { page } = await newVisitor(browser, { viewport: { width: 375, height: 640 } });
    await page.goto(`${server.url}/chat?lang=en&country=GB`);
    await page.locator('.card').first().waitFor();
    await page.locator('.conversation').hover();
    // In four, because the answers must come in the middle of the glide for it to go on.
    for (const words of ['please cancel', 'what happens to my data?', 'cancel', 'and my data?']) {
      await page.mouse.wheel(0, 40_000);
      await say(page, words);
      await page.evaluate(GLIDES);
      await page.mouse.wheel(0, -40_000);
      await page.waitForTimeout(1_800);
      expect(await page.evaluate(PLACE), 'but for a step that was on its way').to.be.below(200);
    }
    await page.context().close();
  });

  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    it(`whoever scrolled up to a field and pressed sees the receipt, with what was typed as it was typed (motion: ${reducedMotion})`, async () => {
      const { browser, server } = await sharedSite();
      const viewport = { width: 320, height: 640 };
      const { page } = await newVisitor(browser, { locale: 'de-DE', viewport, reducedMotion });
      const receipt = await cancelAs('Kim_Muster *x*', page, server.url);
      await expectInSight(page, receipt);
      expect(await page.locator('.card').last().innerText(), 'as it was typed').to.include(
        'Name: Kim_Muster *x*.',
      );
      await page.setViewportSize({ width: 375, height: 760 });
      expect(await page.evaluate(BROKEN_WORDS)).to.deep.equal([]);
      await page.context().close();
    });
  }

  it('a receipt that is lost above the edge comes back', async () => {
    const { browser, server } = await sharedSite();
    const viewport = { width: 320, height: 640 };
    const { page } = await newVisitor(browser, { locale: 'de-DE', viewport });
    const receipt = await cancelAs('Kim Muster', page, server.url);
    await page.waitForTimeout(300);
    await page.evaluate(`${PLACE} = 1e6`);
    expect(await isInSight(page, receipt), 'as when Web Chat loses hold of it').to.equal(false);
    await expectInSight(page, receipt);
    await page.context().close();
  });
});

/** A visitor of this name cancels in German; resolves with the heading of the receipt. */
async function cancelAs(name: string, page: Page, url: string) {
  await page.goto(`${url}/chat?lang=de&country=DE`);
  await page.locator('.card').first().waitFor();
  await say(page, 'Ich möchte mein Abo kündigen');
  await button(page, 'jetzt kündigen').waitFor();
  await page.locator('.card').last().getByLabel('Name').fill(name);
  await button(page, 'jetzt kündigen').click();
  const receipt = page.getByRole('heading', { name: 'Bestätigung Ihrer Kündigung' });
  await receipt.waitFor();
  return receipt;
}

/** Waits until it stands still where it can be seen. @throws when it does not come. */
async function expectInSight(
  page: Page,
  what: ReturnType<Page['getByRole']>,
  attempts = 30,
): Promise<void> {
  if (await isInSight(page, what)) return;
  if (attempts === 0) expect.fail(`it is at ${JSON.stringify(await what.boundingBox())}`);
  await page.waitForTimeout(100);
  await expectInSight(page, what, attempts - 1);
}

async function isInSight(page: Page, what: ReturnType<Page['getByRole']>): Promise<boolean> {
  const sheet = await page.locator('.conversation').boundingBox();
  const box = await what.boundingBox();
  return Boolean(box && sheet && box.y >= sheet.y && box.y + box.height <= sheet.y + sheet.height);
}
