import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { z } from 'zod';
import { type RunningServer, startServer } from '../support/server.ts';
import { readPages, ROOT, type Sample, samplesOf } from './markdown.ts';

const run = promisify(execFile);
const sampleFunction = z.custom<(...args: string[]) => Promise<unknown>>(
  (value) => typeof value === 'function',
);
const SECRET = 'a secret of at least thirty-two characters';

const samples = readPages()
  .flatMap(samplesOf)
  .filter(({ marks }) => marks[0] === 'test');

/** Samples marked `sh test` run beside a server; `sh test stopped` after it has stopped, in the pages' order. */
describe('the samples in the documentation', function () {
  this.timeout(60_000);
  const home = mkdtempSync(join(tmpdir(), 'adieu-docs-'));
  // Inside the project, so that samples find its packages.
  const folder = join(ROOT, 'dist', `samples-${String(process.pid)}`);
  let server: RunningServer;

  before(async () => {
    mkdirSync(folder, { recursive: true });
    server = await startServer({ HOST_TOKEN_SECRET: SECRET, LOG_LEVEL: 'error' });
  });
  after(async () => {
    await server.dispose();
    rmSync(home, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  });

  const shell = ({ code }: Sample) =>
    run('sh', ['-euc', code], {
      cwd: ROOT,
      env: {
        ...process.env,
        HOME: home,
        DATA_DIR: server.dataDir,
        PATH: [join(ROOT, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter),
      },
    });

  /** What a TypeScript sample exports under a name. */
  const exported = async (name: string): Promise<(...args: string[]) => Promise<unknown>> => {
    const sample = samples.find(({ code }) => code.includes(`function ${name}(`));
    if (!sample) throw new Error(`no sample exports ${name}`);
    const file = join(folder, `${name}.ts`);
    writeFileSync(file, sample.code);
    const loaded = (await import(file)) as Record<string, unknown>;
    return sampleFunction.parse(loaded[name]);
  };

  it('are of the kinds that are run here', () => {
    expect(samples.map(({ language }) => language)).to.include.members(['ts', 'sh']);
    expect(samples.filter(({ language }) => !['ts', 'sh'].includes(language))).to.be.empty;
    expect(samples.filter(({ language }) => language === 'ts')).to.have.length(2);
  });

  it('sign a host token that the server takes, once', async () => {
    const hostToken = await (await exported('hostToken'))('ada', SECRET);
    const open = () =>
      fetch(`${server.url}/api/session`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ hostToken }),
      });
    const first = await open();
    expect(first.status).to.equal(201);
    expect(await first.json()).to.include({ verified: true });
    expect((await open()).status).to.equal(401);
  });

  it('talk to the bot over HTTP', async () => {
    const said = await (await exported('say'))(server.url, 'ada', 'please cancel');
    expect(JSON.stringify(said))
      .to.include('This is an automated assistant')
      .and.include('Cancel now');
  });

  for (const sample of samples.filter(({ language, marks }) => language === 'sh' && !marks[1])) {
    it(`run beside a server: ${nameOf(sample)}`, async () => {
      await shell(sample);
    });
  }

  for (const sample of samples.filter(({ marks }) => marks[1] === 'stopped')) {
    it(`run after it has stopped, and not before: ${nameOf(sample)}`, async () => {
      const refused = await shell(sample).then(
        () => null,
        (error: unknown) => String(error),
      );
      expect(refused).to.include('store_locked');
      await server.stop();
      await shell(sample);
    });
  }
});

function nameOf({ page, code }: Sample): string {
  return `${page}: ${code.trim().split('\n').join('; ')}`;
}
