import { expect } from 'chai';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type App, startApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { openDesk } from '../support/desk-page.ts';
import { textOf } from '../support/shown.ts';
import { WebsiteCustomer } from '../support/website-customer.ts';

const CLOSED = {
  en: /^Outside the opening hours/,
  de: /^Außerhalb der Öff/,
  nl: /^Buiten de open/,
};

describe('the desk outside the opening hours', () => {
  let browser: Browser;
  let app: App;

  before(async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'adieu-closed-')), 'policy.yaml');
    const shipped = readFileSync('data/policy/northlight.yaml', 'utf8');
    writeFileSync(file, shipped.replace(/days: \[1, .*\]\n/, 'days: []\n'));
    [browser, app] = await Promise.all([launchBrowser(), startApp({ POLICY_FILE: file })]);
  });
  after(async () => {
    await browser.close();
    await app.stop();
  });

  it('says what customers are told, though somebody is there, and whose the task is', async () => {
    for (const [language, closed] of Object.entries(CLOSED)) {
      const { page } = await openDesk(browser, app.url, 'Ana', { locale: language });
      await page.getByText(closed).waitFor();
      await page.context().close();
    }
    const { page: desk } = await openDesk(browser, app.url, 'Ana');
    const emil = await WebsiteCustomer.arrive(app.url, 'emil');
    const told = await emil.say('I want to talk to a person');
    expect(told.map(textOf).at(-1)).to.match(/^Nobody is available at the moment\./);
    await emil.press('Write to me');
    await desk.getByRole('tab', { name: /^Tasks/ }).click();
    const task = desk.getByRole('listitem').filter({ hasText: 'Write back to the customer' });
    await task.getByText(/^Emil Thornton · [2-9A-HJ-NP-Z]{8}$/).waitFor();
    await desk.context().close();
  });
});
