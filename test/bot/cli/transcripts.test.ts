import { expect } from 'chai';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../data/store/folder.ts';
import { startApp } from '../../support/app.ts';
import { newDatabase } from '../../support/postgres.ts';
import { WebsiteCustomer } from '../../support/website-customer.ts';
import { type CommandEnvironment, runCommand } from '../../support/command.ts';

const run = (command: string, environment: CommandEnvironment, ...args: string[]) =>
  runCommand(`${command}.ts`, environment, ...args);

describe('npm run transcripts', function () {
  this.timeout(60_000);
  let dataDir: string;
  beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'adieu-transcripts-'))));
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  for (const [name, environmentOf] of [
    ['the embedded store', () => Promise.resolve({ DATA_DIR: dataDir })],
    ['PostgreSQL', async () => ({ DATA_DIR: dataDir, DATABASE_URL: await newDatabase() })],
  ] as const) {
    it(`reads ${name} beside a running server, and says which conversation there is not`, async () => {
      const environment: Record<string, string> = await environmentOf();
      const embedded = !('DATABASE_URL' in environment);
      const app = await startApp(
        environment,
        embedded ? { store: (await openStore(join(dataDir, 'store'))).store } : {},
      );
      try {
        const ada = await WebsiteCustomer.arrive(app.url, 'ada');
        await ada.say('please cancel');
        const { code, out } = run('transcripts', environment);
        expect(code).to.equal(0);
        expect(out).to.include('"text":"please cancel"');
        expect(run('transcripts', environment, '--conversation', 'nope')).to.deep.equal({
          code: 1,
          out: '',
          err: 'there is no conversation nope\n',
        });
      } finally {
        await app.stop();
      }
    });
  }

  it('names a store that is not there, and says how it is called, as understand does', () => {
    const environment = { DATA_DIR: dataDir };
    expect(run('transcripts', environment).err).to.match(/^store_damaged: .+ holds no store\n$/);
    for (const command of ['transcripts', 'understand']) {
      const { code, err } = run(command, environment, '--frob');
      expect(code).to.equal(2);
      expect(err).to.match(new RegExp(`^usage: npm run --silent ${command} -- `));
    }
  });
});
