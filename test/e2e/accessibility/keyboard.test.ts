import { expect } from 'chai';
import type { Frame, Page } from 'playwright-core';
import { newVisitor } from '../../support/browser.ts';
import { button, chatFrame, messageBox, messages, say, spoken } from '../../support/chat-window.ts';
import { openDesk } from '../../support/desk-page.ts';
import { sharedSite } from '../../support/shared-site.ts';

const MOST_STOPS = 40;
/** Whether a ring is drawn around what has the focus, within its edges: a card cuts off what stands out. */
const RING = `[document.activeElement, document.activeElement.closest('form')].some((node) => {
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(node ?? document.body);
  return outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2 &&
    parseFloat(outlineOffset) + parseFloat(outlineWidth) <= 0;
})`;

/** Presses a key until the focus is on a control of this name, in this part of the page. */
async function walkTo(
  page: Page | Frame,
  name: string | RegExp,
  key = 'Tab',
  within = 'html',
): Promise<void> {
  const { keyboard } = 'page' in page ? page.page() : page;
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const here = String(
      await page.evaluate(`(() => {
        const { activeElement: node } = document;
        if (!node?.closest('${within}')) return '';
        return node?.getAttribute('aria-label') || node?.labels?.[0]?.innerText || node?.innerText || '';
      })()`),
    ).trim();
    if (typeof name === 'string' ? here === name : name.test(here)) return;
    await keyboard.press(key);
  }
  expect.fail(`"${String(name)}" is not reached with ${key}`);
}

describe('with the keyboard alone (I54)', () => {
  it('a stranger declares in the chat: the name, then the button, backwards from where one writes', async () => {
    const { browser, server } = await sharedSite();
    const { page } = await newVisitor(browser);
    await page.goto(`${server.url}/chat?lang=nl&country=NL`);
    await page.locator('.card').first().waitFor();
    await messageBox(page).focus();
    await page.keyboard.type('ik wil mijn abonnement opzeggen');
    await page.keyboard.press('Enter');
    await button(page, 'Nu opzeggen').waitFor();
    await walkTo(page, /^Naam/, 'Shift+Tab');
    await page.keyboard.type('Kim Muster');
    await walkTo(page, 'Nu opzeggen');
    await page.keyboard.press('Enter');
    await page
      .getByText(/is ontvangen op/)
      .last()
      .waitFor();
    await page.context().close();
  });

  it('the focus is seen, and nothing keeps it: through the whole chat and out again, in both directions', async () => {
    const { browser, server } = await sharedSite();
    const { page } = await newVisitor(browser);
    await page.goto(`${server.url}/chat?lang=en&country=GB`);
    await page.locator('.card').first().waitFor();
    await say(page, 'please cancel');
    await button(page, 'Cancel now').waitFor();
    await messageBox(page).focus();
    expect(await page.evaluate(RING), 'where one writes').to.equal(true);
    await walkTo(page, 'Pause', 'Shift+Tab');
    expect(await page.evaluate(RING), 'a button of a card').to.equal(true);
    await walkTo(page, 'Privacy', 'Shift+Tab', '.head');
    await walkTo(page, 'Pause', 'Tab', '.card');
    await walkTo(page, 'Cancel now');
    await walkTo(page, 'Message input box');
    await walkTo(page, 'Privacy', 'Tab', '.head');
    await page.context().close();
  });

  it('a customer signs in to the shop, cancels in its chat, and is back where the chat was opened', async () => {
    const { browser, server } = await sharedSite();
    const { page } = await newVisitor(browser);
    await page.goto(server.url);
    await page.getByRole('button', { name: /^Farah/ }).waitFor();
    await walkTo(page, /^Farah/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement?.innerText`)).to.equal(
      'Cancel subscription',
    );
    await page.keyboard.press('Enter');
    const chat = page.frameLocator('iframe');
    await messages(chat).first().waitFor();
    await page.keyboard.type('please cancel');
    await page.keyboard.press('Enter');
    await button(chat, 'Cancel now').waitFor();
    await walkTo(chatFrame(page), 'Cancel now', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await spoken(chat, /Received on/).waitFor();
    await walkTo(chatFrame(page), 'Open confirmation');
    await walkTo(chatFrame(page), 'Message input box');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.evaluate(`document.activeElement?.innerText`)).to.equal(
      'Cancel subscription',
    );
    await page.context().close();
  });

  it('somebody withdraws on the page without chat, from the first stop to the receipt', async () => {
    const { browser, server } = await sharedSite();
    const { page } = await newVisitor(browser);
    await page.goto(`${server.url}/withdraw?lang=en&country=GB`);
    await page.evaluate(`document.activeElement.blur()`);
    await walkTo(page, /^(Your )?[Nn]ame/);
    await page.keyboard.type('Kim Muster');
    await walkTo(page, 'Confirm withdrawal');
    await page.keyboard.press('Enter');
    await page.locator('dl').getByText('Kim Muster').waitFor();
    await page.context().close();
  });

  it('a lead looks at fairness, checks, chooses a night and goes back', async () => {
    const { browser, server } = await sharedSite();
    const { page: desk } = await openDesk(browser, server.url, 'Lea', { role: 'lead' });
    await walkTo(desk, 'Fairness');
    await desk.keyboard.press('Enter');
    await desk.waitForFunction('document.activeElement?.tagName === "H1"');
    await walkTo(desk, 'Check now');
    await desk.keyboard.press('Enter');
    const soFar = desk.getByRole('button', { name: /^Since then/ });
    await soFar.waitFor();
    await walkTo(desk, /^Since then/);
    await desk.keyboard.press('Enter');
    expect(await soFar.getAttribute('aria-current')).to.equal('true');
    await walkTo(desk, 'Back to the conversations', 'Shift+Tab');
    await desk.keyboard.press('Enter');
    await desk.getByRole('navigation', { name: 'Conversations' }).waitFor();
    await desk.context().close();
  });
});
