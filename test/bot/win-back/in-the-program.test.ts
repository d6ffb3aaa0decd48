import { expect } from 'chai';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plus } from '../../../data/policy/calendar.ts';
import { type App, startApp } from '../../support/app.ts';
import { mailFiles, mailTo } from '../../support/mail-files.ts';
import { advanceClock, kindOf, WebsiteCustomer } from '../../support/website-customer.ts';

const SOLVED = (on: string) => `
winBack:
  solved:
    - reason: technical_problems
      on: ${on}
      text:
        en: 'The program no longer stops when a note is long.'
        de: 'Das Programm bleibt bei langen Notizen nicht mehr stehen.'
        nl: 'Het programma stopt niet meer bij lange notities.'
`;

describe('the one message, in the program', () => {
  let app: App;
  let folder: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'adieu-win-back-'));
    const file = join(folder, 'policy.yaml');
    const on = plus(new Date().toISOString().slice(0, 10), { days: 30 });
    writeFileSync(file, readFileSync('data/policy/northlight.yaml', 'utf8') + SOLVED(on));
    app = await startApp({ POLICY_FILE: file });
  });
  afterEach(async () => {
    await app.stop();
    rmSync(folder, { recursive: true });
  });

  const adaLeaves = async (): Promise<WebsiteCustomer> => {
    const ada = await WebsiteCustomer.arrive(app.url, 'ada');
    await ada.say('please cancel my subscription');
    await ada.press('Cancel now');
    await ada.until((seen) => seen.some((one) => JSON.stringify(one).includes('tell us why')));
    await ada.press('Technical problems');
    await ada.post({ type: 'message', value: { ...ada.button('4'), mayWrite: 'true' } });
    await ada.until((seen) => seen.some((one) => kindOf(one) === 'farewell'));
    return ada;
  };
  /** As long as it takes until the message is written to whoever wants it. */
  const nightsPass = async () => {
    for (const length of ['P29D', 'P3D', 'P1D', 'P1D', 'P20D']) await advanceClock(app.url, length);
  };
  const written = async () =>
    (await mailFiles(app.context.config.dataDir)).filter((name) => name.includes('-win_back-'));

  it('comes once after the night, and one click of the mail program ends mails of its kind', async () => {
    await adaLeaves();
    await nightsPass();
    const { dataDir } = app.context.config;
    const mail = await mailTo(dataDir, 'win_back', 'ada@example.com');
    expect(mail.text).to.include('The program no longer stops when a note is long.');
    expect(await written()).to.have.length(1);

    const source = await readFile(join(dataDir, 'mail', (await written())[0] ?? ''), 'utf8');
    const headers = source.slice(0, source.indexOf('\r\n\r\n')).replaceAll(/\r\n[ \t]+/g, ' ');
    expect(headers).to.include('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    const url = /^List-Unsubscribe: <([^>]+)>$/m.exec(headers)?.[1] ?? '';
    const body = new FormData();
    body.set('List-Unsubscribe', 'One-Click');
    const response = await fetch(url, { method: 'POST', body, redirect: 'error' });
    expect(response.status).to.equal(200);
    expect(await app.context.store.get('meta', 'no_marketing:ada')).to.not.equal(null);
  });

  it('does not come to whoever has clicked before it', async () => {
    await adaLeaves();
    const receipt = await mailTo(app.context.config.dataDir, 'receipt', 'ada@example.com');
    expect(receipt.headers.map(({ key }) => key)).not.to.include('list-unsubscribe');
    const { items } = await app.context.store.list('receipts', 'byAccount', { equals: 'ada' });
    const { id, key } = items[0]?.doc ?? expect.fail('no receipt');
    await fetch(`${app.url}/unsubscribe/${id}?key=${key}`);
    await nightsPass();
    expect(await written()).to.deep.equal([]);
  });
});
