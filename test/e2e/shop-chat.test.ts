import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../data/model/language.ts';
import { FIXED_LABELS } from '../../data/policy/labels.ts';
import { launchBrowser, newVisitor } from '../support/browser.ts';
import {
  button,
  chatFrame,
  messageBox,
  messages,
  openChat,
  ownBubbles,
  say,
  signIn,
  spoken,
} from '../support/chat-window.ts';
import { type RunningServer, startServer } from '../support/server.ts';

describe('leaving in the chat of the shop', () => {
  let browser: Browser;
  let server: RunningServer;

  before(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startServer()]);
  });
  after(async () => {
    await browser.close();
    await server.dispose();
  });

  it('takes ada two turns, and opens the receipt as a page', async () => {
    const { page, faults } = await newVisitor(browser);
    await signIn(page, server.url, 'Ada');
    const chat = await openChat(page, 'Cancel subscription');
    await say(chat, "it's got too expensive, please cancel");
    await button(chat, 'Cancel now').click();

    await spoken(chat, /Received on .+ at \d\d:\d\d:\d\d \(P[SD]T\)/).waitFor();
    const opened = page.context().waitForEvent('page');
    await chat.getByRole('link', { name: 'Open confirmation' }).click();
    const receipt = await opened;
    await receipt.getByText("it's got too expensive, please cancel").first().waitFor();
    expect(await receipt.locator('body').innerText()).to.match(/NL-2203/);

    await page.locator('[data-status=cancel_scheduled]').waitFor();
    expect(await ownBubbles(chat)).to.deep.equal([
      "it's got too expensive, please cancel",
      'Cancel now',
    ]);
    expect(faults).to.deep.equal([]);
    await page.context().close();
  });

  it('shows ben exactly five fields, filled in, and takes two turns', async () => {
    const { page, faults } = await newVisitor(browser, { locale: 'de-DE' });
    await signIn(page, server.url, 'Ben');
    const chat = await openChat(page, 'Verträge hier kündigen');
    await say(chat, 'Ich möchte mein Abo kündigen');
    await button(chat, 'jetzt kündigen').waitFor();

    const card = chat.locator('.card').last();
    const fields = card.locator('input, select, textarea');
    expect(await card.getByLabel('Name').inputValue()).to.equal('Ben Hartmann');
    expect(await card.getByLabel('Vertrag').inputValue()).to.match(/NL-4711/);
    expect(await card.getByLabel('Bestätigung an').inputValue()).to.equal('ben@example.com');
    expect(await fields.filter({ visible: true }).count()).to.equal(5);
    // The reason belongs to the kind "extraordinary" only.
    await card.getByLabel('Art der Kündigung').selectOption('extraordinary');
    expect(await fields.filter({ visible: true }).count()).to.equal(6);
    await card.getByLabel('Art der Kündigung').selectOption('ordinary');
    expect(await fields.filter({ visible: true }).count()).to.equal(5);

    await button(chat, 'jetzt kündigen').click();
    await spoken(chat, /^Ihr Jahresabo NL-4711 endet am/).waitFor();
    expect(faults).to.deep.equal([]);
    await page.context().close();
  });

  it('lays the choices side by side when carlijn is not clear, and takes three turns', async () => {
    const { page } = await newVisitor(browser, { locale: 'nl-NL' });
    await signIn(page, server.url, 'Carlijn');
    const chat = await openChat(page, 'Opzeggen');
    await say(chat, 'ik wil eigenlijk weg bij jullie');
    await spoken(chat, 'Kosten').waitFor();
    for (const name of ['Pauzeren', 'Account verwijderen']) await button(chat, name).waitFor();
    const looks = await chatFrame(page).evaluate<readonly string[]>(LOOKS);
    expect(looks.length).to.be.at.least(4);
    expect(new Set(looks).size, 'one look for all buttons').to.equal(1);

    await button(chat, 'Opzeggen').click();
    await button(chat, 'Nu opzeggen').click();
    await spoken(chat, /is ontvangen op .+ om \d\d:\d\d:\d\d/).waitFor();
    await page.context().close();
  });

  it('keeps the place over a reload, and the pressed button as a bubble', async () => {
    const { page } = await newVisitor(browser);
    await signIn(page, server.url, 'In');
    const chat = await openChat(page, 'Cancel subscription');
    await button(chat, 'Cancel').click();
    await expectBubble(chat, 'Cancel');

    await page.reload();
    const again = page.frameLocator('iframe');
    await messageBox(again).waitFor();
    await expectBubble(again, 'Cancel');
    const pressed = again.getByRole('button', { name: 'Cancel', exact: true }).first();
    expect(await pressed.getAttribute('aria-pressed')).to.equal('true');
    await say(again, 'stop');
    await expectBubble(again, 'stop');
    await page.context().close();
  });

  it('says plainly that the line is lost, and goes on when the server is back', async () => {
    const { page } = await newVisitor(browser);
    await signIn(page, server.url, 'Emil');
    const chat = await openChat(page, 'Cancel subscription');
    await say(chat, 'please cancel my subscription');
    await button(chat, 'Cancel now').waitFor();

    await server.stop('SIGKILL');
    await chat.getByText('The connection is interrupted.').waitFor();
    await server.start();
    await chat.getByText('The connection is interrupted.').waitFor({ state: 'detached' });
    await button(chat, 'Cancel now').click();
    await spoken(chat, /Received on .+ at \d\d:\d\d:\d\d/).waitFor();
    expect(await ownBubbles(chat)).to.deep.equal(['please cancel my subscription', 'Cancel now']);
    await page.context().close();
  });

  it('has the links that leave in its page, also without scripts, and they lead to the forms', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await newVisitor(browser, { javaScriptEnabled });
      for (const language of LANGUAGES) {
        const { entry, entryWithdraw, confirm } = FIXED_LABELS[language];
        for (const [label, path, change] of [
          [entry, '/leave', 'cancel'],
          [entryWithdraw, '/withdraw', 'withdraw'],
        ] as const) {
          await page.goto(server.url);
          await page
            .locator('.leave-links')
            .getByRole('link', { name: label, exact: true })
            .click();
          await page.waitForURL(`**${path}?lang=${language}`);
          await page.getByRole('button', { name: confirm[change], exact: true }).waitFor();
        }
      }
      await page.context().close();
    }
  });

  it('works by keyboard alone', async () => {
    const { page } = await newVisitor(browser);
    await signIn(page, server.url, 'Farah');
    const open = page.getByRole('main').getByRole('button', { name: 'Cancel subscription' });
    await open.focus();
    await page.keyboard.press('Enter');
    const chat = page.frameLocator('iframe');
    await messages(chat).first().waitFor();
    await messageBox(chat).and(chat.locator(':focus')).waitFor();
    await page.keyboard.type('please cancel my subscription');
    await page.keyboard.press('Enter');
    await button(chat, 'Cancel now').waitFor();
    const confirm = button(chat, 'Cancel now').and(chat.locator(':focus'));
    for (let presses = 0; presses < 4 && !(await confirm.isVisible()); presses++)
      await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await spoken(chat, /Received on .+ at \d\d:\d\d:\d\d/).waitFor();
    await messageBox(chat).focus();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await open.and(page.locator(':focus')).waitFor();
    await page.context().close();
  });
});

/** How each button of the newest card looks, as text. */
const LOOKS = `[...[...document.querySelectorAll('.card')].at(-1).querySelectorAll('button')].map((button) => {
  const { backgroundColor, color, fontSize, fontWeight, borderColor } = getComputedStyle(button);
  return [backgroundColor, color, fontSize, fontWeight, borderColor, button.offsetHeight].join();
})`;

async function expectBubble(chat: Parameters<typeof ownBubbles>[0], text: string): Promise<void> {
  await chat
    .locator('.webchat__stacked-layout--from-user')
    .getByText(text, { exact: true })
    .last()
    .waitFor();
  expect(await ownBubbles(chat)).to.include(text);
}
