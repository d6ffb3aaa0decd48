import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const PATIENCE_MS = 60_000;

/** A program under test in a process group of its own. */
export interface Program {
  readonly pid: number;
  /** From the command to its first answer, in ms. */
  readonly readyMs: number;
  stop(): Promise<void>;
}

/**
 * Runs a command until its address answers 2xx.
 * @throws when it has ended, or has not answered in a minute.
 */
export async function runProgram(
  command: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>>,
  readyUrl: string,
): Promise<Program> {
  const [file, ...args] = command;
  const startedAt = performance.now();
  const child = spawn(file, args, {
    cwd: import.meta.dirname + '/..',
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
    // `npm` starts a shell that starts the program: they are stopped together.
    detached: true,
  });
  await untilItAnswers(child, readyUrl);
  const readyMs = performance.now() - startedAt;
  const { pid } = child;
  if (pid === undefined) throw new Error(`${file} did not start`);
  return {
    pid,
    readyMs,
    async stop() {
      const ended = once(child, 'exit');
      process.kill(-pid, 'SIGTERM');
      await ended;
    },
  };
}

/** Resident memory of a process, in MB. */
export async function residentMb(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout) / 1024;
}

async function untilItAnswers(child: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (child.exitCode === null && Date.now() < deadline) {
    const answers = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return;
    await wait(10);
  }
  child.kill();
  throw new Error(`nothing answers at ${url}`);
}
