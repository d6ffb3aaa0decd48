import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '../../../data/store/contract.ts';
import { openPostgresStore } from '../../../data/store/postgres/open-postgres-store.ts';
import { openStore } from './open-store.ts';
import { texts } from './samples.ts';

const PROGRAM = join(import.meta.dirname, 'commit-loop.ts');
const WRITERS = 8;

/** Eight writers in a process of their own, which prints each commit once it is acknowledged. */
export class CommitLoop {
  readonly #child: ChildProcess;
  #output = '';
  #faults = '';

  private constructor(child: ChildProcess) {
    this.#child = child;
    child.stdout?.on('data', (text: Buffer) => (this.#output += text.toString()));
    child.stderr?.on('data', (text: Buffer) => (this.#faults += text.toString()));
  }

  /**
   * Resolves with the first commit.
   * @param where A folder, or the address of a database.
   * @param first Number of the first commit.
   */
  static async start(where: string, first: number): Promise<CommitLoop> {
    const child = spawn(process.execPath, [
      '--disable-warning=ExperimentalWarning',
      PROGRAM,
      where,
      String(first),
    ]);
    const loop = new CommitLoop(child);
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    return loop;
  }

  runFor(ms: number): Promise<void> {
    return sleep(ms);
  }

  /** Resolves when it does nothing more; what it has printed is all that it ever acknowledges. */
  async freeze(): Promise<void> {
    this.#child.kill('SIGSTOP');
    const tasks = `/proc/${String(this.#child.pid)}/task`;
    const stopped = async (): Promise<boolean> => {
      const states = (await readdir(tasks)).map(async (task) => {
        const stat = await readFile(`${tasks}/${task}/stat`, 'utf8');
        return stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3);
      });
      return (await Promise.all(states)).every((state) => state === 'T');
    };
    while (!(await stopped())) await sleep(1);
  }

  /** @returns the numbers of all commits that were acknowledged. @throws when there are none */
  async kill(): Promise<readonly number[]> {
    const ended = once(this.#child, 'close');
    this.#child.kill('SIGKILL');
    await ended;
    if (this.#output === '') throw new Error(`nothing was committed. ${this.#faults}`);
    return this.#output.slice(0, this.#output.lastIndexOf('\n')).split('\n').map(Number);
  }
}

/** Lets it commit for a while and kills it. @returns what it was told is safe. */
export async function commitUntilKilled(
  where: string,
  first: number,
  ms: number,
): Promise<readonly number[]> {
  const loop = await CommitLoop.start(where, first);
  await loop.runFor(ms);
  return loop.kill();
}

async function open(where: string): Promise<Store> {
  if (!where.startsWith('postgres:')) return (await openStore(where)).store;
  return openPostgresStore({ url: where, onFault: () => undefined });
}

/** Opens the store that the commit loop left. @returns a sentence for each acknowledged thing that is gone */
export async function lostOf(where: string, acknowledged: readonly number[]): Promise<string[]> {
  const store = await open(where);
  const lost: string[] = [];
  try {
    const known = new Set<string>();
    for (let writer = 1; writer <= WRITERS; writer += 1) {
      let after = 0;
      for (let page = await texts(store, `w${String(writer)}`); page.length > 0;) {
        for (const text of page) known.add(text);
        after += page.length;
        page = await texts(store, `w${String(writer)}`, after);
      }
    }
    for (const n of acknowledged) {
      if (!(await store.get('meta', `n${String(n)}`))) lost.push(`commit ${String(n)} is lost`);
      if (!known.has(`entry of ${String(n)}`)) lost.push(`the entry of ${String(n)} is lost`);
    }
  } finally {
    await store.close();
  }
  return lost;
}
