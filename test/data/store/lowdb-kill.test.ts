import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { newFolder, openStore } from './folder.ts';
import { texts } from './samples.ts';

const PROGRAM = join(import.meta.dirname, 'commit-loop.ts');
const ROUNDS = 20;

/** Lets the program commit for a while and kills it. @returns what it was told is safe. */
async function commitUntilKilled(folder: string, first: number, ms: number): Promise<number[]> {
  const child = spawn(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    PROGRAM,
    folder,
    String(first),
  ]);
  let output = '';
  let faults = '';
  const started = new Promise<void>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      output += String(text);
      resolve();
    });
    child.once('exit', () => resolve());
  });
  child.stderr.on('data', (text: Buffer) => (faults += String(text)));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await started;
  await sleep(ms);
  child.kill('SIGKILL');
  await ended;
  expect(output, faults).to.not.equal('');
  return output.slice(0, output.lastIndexOf('\n')).split('\n').map(Number);
}

describe('the lowdb store, killed while it commits', () => {
  it(`loses nothing acknowledged in ${ROUNDS} rounds`, async function () {
    this.timeout(120_000);
    const folder = await newFolder();
    const acknowledged: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      acknowledged.push(...(await commitUntilKilled(folder, round * 1_000_000, 20 + round * 12)));
      const { store } = await openStore(folder);
      const known = new Set<string>();
      for (let w = 1; w <= 8; w += 1)
        (await allTexts(store, `w${w}`)).forEach((text) => known.add(text));
      for (const n of acknowledged) {
        expect(await store.get('meta', `n${n}`), `round ${round}, commit ${n}`).to.not.equal(null);
        expect(known.has(`entry of ${n}`), `round ${round}, entry of ${n}`).to.equal(true);
      }
      await store.close();
    }
    expect(acknowledged.length).to.be.greaterThan(ROUNDS * 8);
  });
});

async function allTexts(
  store: Parameters<typeof texts>[0],
  conversation: string,
): Promise<string[]> {
  const all: string[] = [];
  for (let page = await texts(store, conversation); page.length > 0;) {
    all.push(...page);
    page = await texts(store, conversation, all.length);
  }
  return all;
}
