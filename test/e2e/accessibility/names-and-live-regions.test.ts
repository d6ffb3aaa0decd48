import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { FIXED_LABELS } from '../../../data/policy/labels.ts';
import { accessibleNodes, controlsOf, listen } from '../../support/accessibility-tree.ts';
import { newVisitor } from '../../support/browser.ts';
import { button, say } from '../../support/chat-window.ts';
import { openDesk } from '../../support/desk-page.ts';
import { sharedSite } from '../../support/shared-site.ts';

const WISH = {
  en: 'please cancel my subscription',
  de: 'Ich möchte mein Abo kündigen',
  nl: 'ik wil mijn abonnement opzeggen',
} as const;

/** The field that shows only with the kind of cancellation that needs it. */
const REASON = /\b(reason|Grund|reden)\b/i;
/** An agent is no bot, a card is no attachment, and not everybody is in America. */
const WEB_CHATS_OWN =
  /\b[Bb]ot\b|attach|Anhang|angefügt|bijlage|bijgevoegd|\b[ap]\.?m\b|communiceren/i;

async function expectNames(page: Page, where: string): Promise<void> {
  const controls = await controlsOf(page);
  expect(controls, where).to.not.be.empty;
  expect(
    controls.filter(({ name }) => name === ''),
    where,
  ).to.deep.equal([]);
}

describe('to whom cannot see the page (I54)', () => {
  for (const language of ['en', 'de', 'nl'] as const) {
    const { confirm, back, entry } = FIXED_LABELS[language];

    it(`the chat says what arrives, and its buttons are called what stands on them (${language})`, async () => {
      const { browser, server } = await sharedSite();
      const { page } = await newVisitor(browser);
      await page.goto(`${server.url}/chat?lang=${language}&country=DE`);
      await page.locator('.card').first().waitFor();
      const heard = await listen(page);
      await say(page, WISH[language]);
      await button(page, confirm.cancel).waitFor();

      await page.waitForFunction(`window.heard.join().includes(${JSON.stringify(confirm.cancel)})`);
      expect(await heard())
        .to.include(confirm.cancel)
        .and.include(back);
      const card = await page.locator('.card').last().ariaSnapshot();
      const names = [...card.matchAll(/- button "(.+?)"/g)].map(([, name]) => name);
      expect(names, card).to.deep.equal([confirm.cancel, back]);
      for (const field of [/^\s*- combobox "/m, /^\s*- textbox "/m]) expect(card).to.match(field);
      await expectNames(page, 'chat');
      const nodes = await accessibleNodes(page);
      expect(nodes.filter(({ role }) => role === 'log')).to.have.length(1);
      expect(nodes).to.deep.include({ role: 'link', name: entry });
      expect(await heard(), 'what is not in sight').not.to.match(REASON);
      const all = nodes.map(({ name }) => name).join('\n');
      expect(all, 'of us, of cards, of times').not.to.match(WEB_CHATS_OWN);
      expect(nodes.map(({ name }) => name)).to.satisfy((names: string[]) =>
        names.some((name) => /^([01]\d|2[0-3]):[0-5]\d$/.test(name)),
      );
      await page.context().close();
    });

    it(`the pages without chat name each field, and say first what is wrong (${language})`, async () => {
      const { browser, server } = await sharedSite();
      const { page } = await newVisitor(browser);
      for (const path of ['leave', 'withdraw'] as const) {
        await page.goto(`${server.url}/${path}?lang=${language}&country=DE`);
        const change = path === 'leave' ? 'cancel' : 'withdraw';
        await expectNames(page, path);
        await page.getByRole('button', { name: confirm[change], exact: true }).click();
        await page.getByRole('alert').waitFor();
        const title = await page.title();
        const fault = await page.getByRole('alert').locator('p').first().innerText();
        expect(title.startsWith(fault), `"${title}" begins with "${fault}"`).to.equal(true);
        const invalid = page.locator('[aria-invalid=true]').first();
        const described = (await invalid.getAttribute('aria-describedby')) ?? '';
        expect(described.split(' ').filter((id) => id !== '')).to.not.be.empty;
        await page.getByRole('alert').getByRole('link').first().click();
        expect(await page.evaluate('document.activeElement.name')).to.be.oneOf([
          'name',
          'contract',
        ]);
        await page.locator('#name').fill('Kim Muster');
        await page.getByRole('button', { name: confirm[change], exact: true }).click();
        await page.locator('dl').waitFor();
        await expectNames(page, 'receipt');
      }
      await page.context().close();
    });
  }

  it('the desk says who waits and what is written, and the report of fairness when it is there', async () => {
    const { browser, server } = await sharedSite();
    const { page: desk } = await openDesk(browser, server.url, 'Lea', { role: 'lead' });
    const heard = await listen(desk);
    const { page: visitor } = await newVisitor(browser);
    await visitor.goto(`${server.url}/chat?lang=en&country=GB`);
    await visitor.locator('.card').first().waitFor();
    await say(visitor, 'I want to talk to a person');
    await desk
      .getByRole('navigation')
      .getByRole('button', { name: /^Visitor/ })
      .first()
      .click();
    await desk.getByRole('log').waitFor();
    expect(await heard()).to.match(/person is waiting|people are waiting/);
    await expectNames(desk, 'conversation');
    await say(visitor, 'are you still there');
    await desk.getByRole('log').getByText('are you still there').waitFor();
    expect(await heard()).to.include('are you still there');

    await desk.getByRole('button', { name: 'Fairness' }).click();
    await desk.getByRole('button', { name: 'Check now' }).click();
    await desk.getByRole('button', { name: /^Since then/ }).waitFor();
    await expectNames(desk, 'fairness');
    const headings = (await accessibleNodes(desk)).filter(({ role }) => role === 'heading');
    expect(headings.map(({ name }) => name)).to.include.members([
      'Fairness',
      'By language',
      'Nights',
    ]);
    await visitor.context().close();
    await desk.context().close();
  });
});
