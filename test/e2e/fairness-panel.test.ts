import { expect } from 'chai';
import type { FairnessReport } from '../../data/policy/fairness/fairness-report.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { newVisitor } from '../support/browser.ts';
import { button, say } from '../support/chat-window.ts';
import { openDesk } from '../support/desk-page.ts';
import { sharedSite } from '../support/shared-site.ts';

const SPOKEN = {
  wishes: 5,
  declared: 3,
  takenBack: 1,
  abandoned: 1,
  turns: { 2: 2, 3: 1 },
  sentences: 20,
  notUnderstood: 1,
};

function night(day: number, violations: FairnessReport['violations']): FairnessReport {
  const at = (date: number) => `2026-11-${String(date)}T02:00:00.000Z`;
  return {
    from: at(day - 1),
    to: at(day),
    conversations: 12,
    declarations: 6,
    receipts: violations.length > 0 ? 5 : 6,
    violations,
    unreadable: 0,
    languages: { en: SPOKEN, de: SPOKEN, nl: { ...SPOKEN, declared: 0, turns: {} } },
  };
}

const BROKEN: FairnessReport['violations'] = [
  { rule: 'I27', level: 'B', conversations: 2, count: 3 },
  { rule: 'I52', level: 'W', conversations: 1, count: 1 },
];

describe('fairness at the desk', () => {
  it('shows a lead what has happened in real conversations, and an agent nothing of it', async () => {
    const { browser, server } = await sharedSite();
    const { page: customer } = await newVisitor(browser);
    await customer.goto(`${server.url}/chat?lang=en&country=GB`);
    await customer.locator('.card').first().waitFor();
    await say(customer, 'please cancel my subscription');
    await customer.getByLabel('Name', { exact: true }).last().fill('Vera Visitor');
    await button(customer, 'Cancel now').click();
    await customer
      .getByText(/Received on/)
      .last()
      .waitFor();
    await customer.context().close();

    const { page: agent } = await openDesk(browser, server.url, 'Anna');
    expect(await agent.getByRole('button', { name: 'Fairness' }).count()).to.equal(0);
    await agent.goto(`${server.url}/desk#fairness`);
    await agent.getByRole('navigation', { name: 'Conversations' }).waitFor();
    await agent.context().close();

    const { page: lead, faults } = await openDesk(browser, server.url, 'Lea', { role: 'lead' });
    await lead.getByRole('button', { name: 'Fairness' }).click();
    await lead.getByRole('button', { name: 'Check now' }).click();
    await lead.getByRole('button', { name: /^Since then kept/ }).waitFor();
    const report = lead.getByRole('region', { name: 'Report' });
    await report.getByText('All promises were kept.').waitFor();
    const receipts = report.locator('dl').first().locator('dd').first();
    const [, part, whole] = /^(\d+) of (\d+)$/.exec(await receipts.innerText()) ?? [];
    expect(Number(part)).to.be.at.least(1);
    expect(part).to.equal(whole);
    await lead.reload();
    await lead.getByRole('heading', { level: 1, name: 'Fairness' }).waitFor();
    await lead.goBack();
    await lead.getByRole('navigation', { name: 'Conversations' }).waitFor();
    expect(faults).to.deep.equal([]);
    await lead.context().close();
  });

  for (const [colorScheme, width, locale, broken] of [
    ['light', 1280, 'en-US', 'One promise was broken.'],
    ['dark', 1280, 'de-DE', 'Ein Versprechen wurde gebrochen.'],
    ['light', 320, 'nl-NL', 'Eén belofte is gebroken.'],
  ] as const) {
    it(`shows a night with a broken promise, with nothing that axe-core finds fault with (${colorScheme}, ${String(width)} px, ${locale})`, async () => {
      const { browser, server } = await sharedSite();
      const options = { colorScheme, locale, viewport: { width, height: 900 }, bypassCSP: true };
      const { page } = await openDesk(browser, server.url, 'Lea', { ...options, role: 'lead' });
      // What a night found that broke a promise: no real one does.
      const reports = [night(24, BROKEN), night(23, [])];
      await page.route('**/api/desk/fairness', (route) => route.fulfill({ json: { reports } }));
      await page.goto(`${server.url}/desk#fairness`);
      await page.reload();
      await page.getByText(broken).waitFor();
      await page.getByText('I27').waitFor();
      expect(await accessibilityFaults(page), 'broken').to.deep.equal([]);
      const wider = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(wider)).to.equal(0);
      await page
        .getByRole('listitem')
        .filter({ hasText: /kept|gehalten|gehouden/ })
        .getByRole('button')
        .click();
      await page.getByText(/All promises were kept|Alle Versprechen|Alle beloften/).waitFor();
      expect(await accessibilityFaults(page), 'kept').to.deep.equal([]);
      await page.context().close();
    });
  }
});
