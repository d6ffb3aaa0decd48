import { expect } from 'chai';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, startApp } from '../../support/app.ts';
import { newDatabase } from '../../support/postgres.ts';
import { openStore } from '../../data/store/folder.ts';
import { advanceClock, WebsiteCustomer } from '../../support/website-customer.ts';
import { type CommandEnvironment, runCommand } from '../../support/command.ts';

const run = (environment: CommandEnvironment, ...args: string[]) =>
  runCommand('reconcile.ts', environment, ...args);

describe('npm run reconcile', () => {
  let dataDir: string;
  beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'adieu-reconcile-'))));
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  /** Ada cancels, and two hours pass. */
  const cancelled = async (app: App): Promise<void> => {
    const ada = await WebsiteCustomer.arrive(app.url, 'ada');
    await ada.say('I hereby cancel my subscription');
    await app.context.outbox.drain();
    await advanceClock(app.url, 'PT2H');
  };
  const undoneByTheCompany = async ({ context: { accounts } }: App): Promise<void> => {
    const subscriptionId = (await accounts.find('ada'))?.subscriptions[0]?.id ?? '';
    await accounts.apply('ada', { change: 'undo', subscriptionId }, 'by the company');
  };

  for (const [name, environmentOf] of [
    ['the embedded store', () => Promise.resolve({ DATA_DIR: dataDir })],
    ['PostgreSQL', async () => ({ DATA_DIR: dataDir, DATABASE_URL: await newDatabase() })],
  ] as const) {
    it(`reads ${name} beside a running server and after it, the account system too`, async () => {
      const environment: Record<string, string> = await environmentOf();
      const embedded = !('DATABASE_URL' in environment);
      const app = await startApp(
        environment,
        embedded ? { store: (await openStore(join(dataDir, 'store'))).store } : {},
      );
      let stopped = false;
      try {
        await cancelled(app);
        const agreed = run(environment);
        expect(agreed.err).to.equal('');
        expect(agreed).to.include({
          code: 0,
          out: 'ok: 1 declarations, 1 receipts, 1 changes looked up, 0 not answered, 0 differences\n',
        });
        await undoneByTheCompany(app);
        await app.stop();
        stopped = true;
        const differs = run(environment, '--days', '1');
        expect(differs.code).to.equal(1);
        expect(differs.out).to.match(/^not_applied: case_[\w-]+\ndiffers: 1 declarations/);
      } finally {
        if (!stopped) await app.stop();
      }
    });
  }

  it('says how it is used', () => {
    for (const args of [['now'], ['--days', 'x'], ['--what']]) {
      const { code, err } = run({ DATA_DIR: dataDir }, ...args);
      expect(code).to.equal(2);
      expect(err).to.match(/^usage: /);
    }
  });
});
