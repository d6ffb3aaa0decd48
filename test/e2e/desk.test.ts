import { expect } from 'chai';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { accessibilityFaults } from '../support/axe.ts';
import { launchBrowser, newVisitor } from '../support/browser.ts';
import { openChat, say, signIn } from '../support/chat-window.ts';
import { openDesk, openRow } from '../support/desk-page.ts';
import { type RunningServer, startServer } from '../support/server.ts';

/** By how much the page is wider than its window. */
const OVERFLOW = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe('the desk', () => {
  let browser: Browser;
  let server: RunningServer;

  before(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startServer()]);
  });
  after(async () => {
    await browser.close();
    await server.dispose();
  });

  const asking = async (
    name: string,
    text: string,
    entry = 'Cancel subscription',
  ): Promise<{ chat: FrameLocator; page: Page }> => {
    const { page } = await newVisitor(browser);
    await signIn(page, server.url, name);
    const chat = await openChat(page, entry);
    await say(chat, text);
    return { chat, page };
  };

  it('takes over from the chat, answers, and gives back', async () => {
    const { page: desk, faults } = await openDesk(browser, server.url, 'Anna');
    const { chat, page } = await asking('Ada', 'I want to talk to a person');
    await openRow(desk, /^Ada/);
    await desk.getByRole('log').getByText('I want to talk to a person').waitFor();
    await desk.getByRole('complementary').getByText('ada@example.com').waitFor();
    await desk.getByRole('button', { name: 'Claim' }).click();
    await chat.getByText('Anna has joined the conversation.').first().waitFor();
    await chat.getByRole('heading', { name: 'Anna', exact: true }).waitFor();

    const reply = desk.getByRole('textbox', { name: 'Your reply to the customer' });
    await reply.fill('Hello Ada, this is Anna. How can I help?');
    await reply.press('Enter');
    await chat.getByText('Hello Ada, this is Anna. How can I help?').first().waitFor();
    await say(chat, '<b>My</b> question is about my invoice');
    await desk.getByRole('log').getByText('<b>My</b> question is about my invoice').waitFor();

    await desk.getByRole('tab', { name: 'Note' }).click();
    const note = desk.getByRole('textbox', { name: 'Internal note, seen by agents only' });
    await note.fill('Invoice looks right to me.');
    await note.press('Enter');
    await desk.getByRole('log').getByText('Invoice looks right to me.').waitFor();

    await desk.getByRole('button', { name: 'Return to bot' }).click();
    await chat.getByText('You are back with the automated assistant.').first().waitFor();
    await chat.getByRole('heading', { name: 'Automated assistant' }).waitFor();
    expect(await chat.getByText('Invoice looks right to me.').count()).to.equal(0);
    await say(chat, 'please cancel my subscription');
    await chat.getByRole('button', { name: 'Cancel now' }).waitFor();
    expect(faults).to.deep.equal([]);
    await page.context().close();
    await desk.context().close();
  });

  it('lets the customer confirm while an agent has the conversation', async () => {
    const { page: desk } = await openDesk(browser, server.url, 'Anna');
    const { chat, page } = await asking('Gus', 'please cancel my subscription');
    await chat.getByRole('button', { name: 'Cancel now' }).waitFor();
    await say(chat, 'I want to talk to a person');
    await openRow(desk, /^Gus/);
    await desk.getByRole('button', { name: 'Claim' }).click();
    await chat.getByText('Anna has joined the conversation.').first().waitFor();
    await say(chat, 'What do you advise?');
    await desk.getByRole('log').getByText('What do you advise?').waitFor();
    await chat.getByRole('button', { name: 'Cancel now' }).first().click();
    await chat
      .getByText(/Received on/)
      .first()
      .waitFor();
    await desk.getByRole('log').getByText('Carried out: Cancel').waitFor();
    await page.context().close();
    await desk.context().close();
  });

  it('gives back to where the customer was, with the button that leads on', async () => {
    const { page: desk } = await openDesk(browser, server.url, 'Anna');
    const { chat, page } = await asking(
      'Hanna',
      'Ich möchte mein Konto löschen',
      'Verträge hier kündigen',
    );
    await chat.getByRole('button', { name: 'jetzt löschen' }).first().waitFor();
    await say(chat, 'Ich möchte mit einem Menschen sprechen');
    await openRow(desk, /^Hanna/);
    await desk.getByRole('button', { name: 'Claim' }).click();
    await chat.getByText('Anna ist jetzt im Gespräch.').first().waitFor();
    const shown = await chat.getByRole('button', { name: 'jetzt löschen' }).count();
    await desk.getByRole('button', { name: 'Return to bot' }).click();
    await chat.getByRole('button', { name: 'jetzt löschen' }).nth(shown).waitFor();
    await page.context().close();
    await desk.context().close();
  });

  it('has one winner in two windows, and tells the other who it is', async () => {
    const { page: anna } = await openDesk(browser, server.url, 'Anna');
    const { page: bela } = await openDesk(browser, server.url, 'Béla');
    const { page } = await asking('In', 'I want to talk to a person');
    await openRow(anna, /^In/);
    await openRow(bela, /^In/);
    // The slower page may have heard of it before it is pressed.
    await Promise.allSettled(
      [anna, bela].map((desk) =>
        desk.getByRole('button', { name: 'Claim' }).click({ timeout: 3_000 }),
      ),
    );
    const winners = await Promise.all(
      [anna, bela].map((desk) =>
        desk
          .getByRole('button', { name: 'Return to bot' })
          .waitFor({ timeout: 3_000 })
          .then(
            () => 1,
            () => 0,
          ),
      ),
    );
    expect(winners[0]! + winners[1]!).to.equal(1);
    const [loser, winner] = winners[0] === 1 ? [bela, 'Anna'] : [anna, 'Béla'];
    await loser.getByRole('main').getByText(`With ${winner}`).waitFor();
    expect(await loser.getByRole('textbox').count()).to.equal(0);
    for (const context of [anna, bela, page]) await context.context().close();
  });

  it('comes back by itself after the server was away, with what it missed', async () => {
    const { page: desk } = await openDesk(browser, server.url, 'Anna');
    const { chat, page } = await asking(
      'Dora',
      'Ich möchte mit einem Menschen sprechen',
      'Verträge hier kündigen',
    );
    await openRow(desk, /^Dora/);
    await desk.getByRole('button', { name: 'Claim' }).click();
    await desk.getByRole('button', { name: 'Return to bot' }).waitFor();
    await server.stop();
    await desk.getByText('Connection lost. Reconnecting…').waitFor();
    await server.start();
    await desk.getByText('Connected', { exact: true }).waitFor();
    await say(chat, 'Sind Sie noch da?');
    await desk.getByRole('log').getByText('Sind Sie noch da?').waitFor();
    await desk.getByRole('button', { name: 'Return to bot' }).waitFor();
    await page.context().close();
    await desk.context().close();
  });

  it('works with the keyboard alone', async () => {
    const { page: desk } = await openDesk(browser, server.url, 'Anna');
    const { chat, page } = await asking('Farah', 'I want to talk to a person');
    await desk
      .getByRole('navigation')
      .getByRole('button', { name: /^Farah/ })
      .waitFor();
    await desk.keyboard.press('n');
    await desk.getByRole('log').waitFor();
    await desk.keyboard.press('c');
    await desk.getByRole('textbox', { name: 'Your reply to the customer' }).waitFor();
    await desk.locator('textarea:focus').waitFor();
    await desk.keyboard.type('Hello Farah, nothing but keys. cx');
    await desk.keyboard.press('Enter');
    await chat.getByText('Hello Farah, nothing but keys. cx').first().waitFor();
    while ((await desk.locator('textarea').inputValue()) !== '') await wait(20);
    await desk.keyboard.press('Tab');
    await desk.keyboard.press('x');
    await desk.getByRole('dialog').waitFor();
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('Enter');
    await chat.getByText('Anna has ended the conversation with you.').first().waitFor();
    await desk.locator('[role=log]:focus').waitFor();
    await page.context().close();
    await desk.context().close();
  });

  it('is whole on a tablet and on a phone, and before signing in', async () => {
    const { page: out } = await newVisitor(browser, { bypassCSP: true });
    await out.goto(`${server.url}/desk?problem=LinkUsed`);
    await out.getByText('This link has been used already.').waitFor();
    await out.getByRole('textbox', { name: 'Your name' }).fill('Cleo');
    expect(await accessibilityFaults(out), 'sign-in').to.deep.equal([]);
    await out.getByRole('button', { name: 'Sign in' }).click();
    const { page } = await asking('Joost', 'ik wil een medewerker spreken', 'Opzeggen');
    for (const width of [768, 320]) {
      await out.setViewportSize({ width, height: 900 });
      await openRow(out, /^Joost/);
      expect(await out.evaluate(OVERFLOW), `${String(width)} px`).to.equal(0);
      await out.getByRole('button', { name: 'Account', exact: true }).click();
      await out.getByRole('complementary').getByText('joost@example.com').waitFor();
      expect(await accessibilityFaults(out), `${String(width)} px`).to.deep.equal([]);
      await out.keyboard.press('Escape');
      await out.getByText('joost@example.com').waitFor({ state: 'hidden' });
      // What is open is in the address: a reload keeps it, and "back" leads to the list.
      await out.reload();
      await out.getByRole('log').waitFor();
      await out.goBack();
      await out.getByRole('log').waitFor({ state: 'hidden' });
    }
    await page.context().close();
    await out.context().close();
  });

  it('lets a lead compare the books and erase a customer; an agent sees neither', async () => {
    const { page: agent } = await openDesk(browser, server.url, 'Anna');
    const { page } = await asking('Ada', 'I want to talk to a person');
    await openRow(agent, /^Ada/);
    expect(await agent.getByRole('button', { name: 'Erase data' }).count()).to.equal(0);
    await agent.getByRole('button', { name: 'Claim' }).click();
    await agent.getByRole('button', { name: 'Return to bot' }).waitFor();

    const { page: lead, faults } = await openDesk(browser, server.url, 'Lea', {
      role: 'lead',
      bypassCSP: true,
    });
    await lead.getByRole('tab', { name: /^Tasks/ }).click();
    await lead.getByRole('button', { name: 'Compare the books' }).click();
    await lead.getByText('Everything agrees.').waitFor();
    expect(await accessibilityFaults(lead), 'tasks').to.deep.equal([]);

    await lead.getByRole('tab', { name: /^Conversations/ }).click();
    await openRow(lead, /^Ada/);
    const erase = async (): Promise<void> => {
      await lead.getByRole('button', { name: 'Erase data' }).click();
      await lead.getByText('in all conversations of this customer').waitFor();
      expect(await accessibilityFaults(lead), 'erasing').to.deep.equal([]);
      await lead.getByRole('button', { name: 'Erase now' }).click();
    };
    await erase();
    await lead.getByText('Something is still open.').waitFor();
    await lead.keyboard.press('Escape');
    await agent.getByRole('button', { name: 'Return to bot' }).click();
    await lead.getByText('Returned to the assistant').first().waitFor();
    await erase();
    await lead.getByRole('button', { name: 'Erase data' }).waitFor({ state: 'hidden' });
    expect(faults).to.deep.equal([]);
    for (const one of [page, agent, lead]) await one.context().close();
  });

  it('shows who declared without chat, field by field, with the receipt already sent', async () => {
    const { page: form } = await newVisitor(browser);
    await form.goto(`${server.url}/leave?lang=de&country=DE`);
    await form.getByLabel('außerordentlich').check();
    for (const [field, value] of [
      ['#reason', 'Seit Wochen kein Dienst'],
      ['#name', 'Kim Muster'],
      ['#contract', 'NL-9999'],
      ['#endDate', '2027-02-28'],
      ['#contact', 'kim@example.org'],
    ] as const)
      await form.fill(field, value);
    await form.getByRole('button', { name: 'jetzt kündigen' }).click();
    await form.locator('dl').waitFor();

    const { page: desk } = await openDesk(browser, server.url, 'Anna');
    await desk.getByRole('tab', { name: /^Tasks/ }).click();
    const task = desk.getByRole('listitem').filter({ hasText: 'Kim Muster' });
    await task.waitFor();
    expect((await task.locator('dl').innerText()).split(/\s*\n\s*/)).to.deep.equal([
      'Wish',
      'Cancel, for a serious reason',
      'Serious reason',
      'Seit Wochen kein Dienst',
      'Name',
      'Kim Muster',
      'Contract',
      'NL-9999',
      'End date asked for',
      '28 February 2027',
      'Email',
      'kim@example.org',
      'Words',
      'jetzt kündigen',
    ]);
    expect(await task.innerText()).not.to.match(/[{}]/);
    await task.getByRole('button', { name: 'Open conversation' }).click();
    await desk.getByRole('log').getByText('Confirmation sent by email').waitFor();
    await form.context().close();
    await desk.context().close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has nothing that axe-core finds fault with (${colorScheme})`, async () => {
      const { page: desk, faults } = await openDesk(browser, server.url, 'Anna', {
        bypassCSP: true,
        colorScheme,
      });
      expect(await accessibilityFaults(desk), 'empty').to.deep.equal([]);
      const { page } = await asking('Emil', 'I want to talk to a person');
      await openRow(desk, /^Emil/);
      expect(await accessibilityFaults(desk), 'waiting').to.deep.equal([]);
      await desk.getByRole('button', { name: 'Claim' }).click();
      await desk.getByRole('tab', { name: 'Note' }).click();
      await desk.getByRole('textbox').fill('A note');
      await desk.getByRole('textbox').press('Enter');
      await desk.getByRole('log').getByText('A note').waitFor();
      expect(await accessibilityFaults(desk), 'claimed').to.deep.equal([]);
      await desk.getByRole('tab', { name: /^Tasks/ }).click();
      expect(await accessibilityFaults(desk), 'tasks').to.deep.equal([]);
      await desk.getByRole('button', { name: 'Close' }).click();
      await desk.getByRole('dialog').waitFor();
      expect(await accessibilityFaults(desk), 'closing').to.deep.equal([]);
      await desk.getByRole('radio', { name: 'Solved' }).press('Enter');
      await desk.getByText('Closed', { exact: true }).waitFor();
      expect(faults).to.deep.equal([]);
      await page.context().close();
      await desk.context().close();
    });
  }
});
