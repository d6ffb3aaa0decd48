import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../support/free-port.ts';
import { FailingSmtp, type MailFault } from './failing-smtp.ts';
import { HealthWatch } from './health-watch.ts';
import { databasePlace, folderPlace, type Place } from './place.ts';
import { type AccountFault, type Note, noteSchema, type Order, type Trap } from './traps.ts';

const PROGRAM = join(import.meta.dirname, 'program.ts');
/** A machine that is busy, and models that have to be trained first. */
const START_MS = 180_000;
const { PATH = '' } = process.env;

/** How the program ended by itself. */
export interface Ending {
  readonly code: number | null;
  readonly signal: string | null;
}

/**
 * What is there whether the program runs or not: its data, its mail server, and somebody who starts
 * it again whenever it has ended.
 */
export class World implements AsyncDisposable {
  readonly url: string;
  readonly place: Place;
  readonly mail: FailingSmtp;
  readonly health: HealthWatch;
  readonly notes: Note[] = [];
  readonly endings: Ending[] = [];
  readonly #dataDir: string;
  readonly #environment: Readonly<Record<string, string>>;
  #printed = '';
  #child: ChildProcess | null = null;
  #ready: Promise<void> = Promise.resolve();
  #closing = false;
  /** Traps for the next start. */
  #atStart: readonly Trap[] = [];

  private constructor(port: number, dataDir: string, mail: FailingSmtp, place: Place) {
    this.url = `http://localhost:${String(port)}`;
    this.#dataDir = dataDir;
    this.mail = mail;
    this.place = place;
    this.health = new HealthWatch(this.url);
    this.#environment = {
      PATH,
      PORT: String(port),
      DATA_DIR: dataDir,
      SMTP_URL: mail.url,
      LOG_LEVEL: 'info',
      NODE_NO_WARNINGS: '1',
      ...place.environment,
    };
  }

  /**
   * Starts the program on new data, or on what is there.
   * @param folder Where it has its data folder; a new one unless told.
   */
  static async open(kind: Place['kind'] = 'folder', folder?: string): Promise<World> {
    const dataDir = folder ?? (await mkdtemp(join(tmpdir(), 'adieu-faults-')));
    const place = kind === 'folder' ? folderPlace(dataDir) : await databasePlace();
    const world = new World(await freePort(), dataDir, await FailingSmtp.open(), place);
    world.#start();
    await world.ready();
    return world;
  }

  /** All that the program has printed. */
  get printed(): string {
    return this.#printed;
  }

  /** Resolves when the program, started again or not, takes requests. */
  async ready(): Promise<void> {
    for (let waiting: Promise<void> | null = null; waiting !== this.#ready;) {
      waiting = this.#ready;
      await waiting;
    }
  }

  trap(traps: readonly Trap[]): Promise<void> {
    return this.order({ order: 'trap', traps: [...traps] });
  }

  /** Traps that the next start will have from its first moment. */
  trapNextStart(traps: readonly Trap[]): void {
    this.#atStart = traps;
  }

  failAccounts(faults: readonly AccountFault[]): Promise<void> {
    return this.order({ order: 'accounts', faults: [...faults] });
  }

  failMail(faults: readonly MailFault[]): void {
    this.mail.failWith(faults);
  }

  /** Resolves when the program has carried it out. An order to a program that is gone is forgotten. */
  async order(order: Order): Promise<void> {
    const child = this.#child;
    if (!child?.connected) return;
    const either = new AbortController();
    const { signal } = either;
    const done = Promise.race([
      once(child, 'message', { signal }),
      once(child, 'exit', { signal }),
    ]);
    child.send(order, () => undefined);
    await done;
    either.abort();
  }

  /** Kills it from outside. It is started again. */
  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    this.health.programEnded();
    child.kill(signal);
    await ended;
  }

  /** Stops it as the system would. It is not started again. */
  async stop(): Promise<void> {
    this.#closing = true;
    this.health.stop();
    await this.kill('SIGTERM');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing = true;
    this.health.stop();
    await this.kill('SIGKILL');
    await this.mail[Symbol.asyncDispose]();
    await this.place[Symbol.asyncDispose]();
    await rm(this.#dataDir, { recursive: true, force: true });
  }

  #start(): void {
    const traps = this.#atStart;
    this.#atStart = [];
    const child = spawn(process.execPath, [PROGRAM], {
      env: { ...this.#environment, FAULT_TRAPS: JSON.stringify(traps) },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'ipc'],
    });
    this.#child = child;
    const print = (chunk: Buffer): void => void (this.#printed += chunk.toString());
    child.stdout?.on('data', print);
    child.stderr?.on('data', print);
    createInterface(child.stdio[3] as Readable).on('line', (line) => {
      const note = noteSchema.parse(JSON.parse(line));
      this.notes.push(note);
      const ends = note.note === 'trapped' && ['kill', 'stop'].includes(note.trap.action);
      if (ends) this.health.programEnded();
    });
    this.#ready = this.#untilReady(child);
    this.#ready.catch(() => undefined);
    child.once('exit', (code, signal) => {
      this.health.programEnded();
      if (this.#closing) return;
      this.endings.push({ code, signal });
      this.#start();
    });
  }

  async #untilReady(child: ChildProcess): Promise<void> {
    const deadline = Date.now() + START_MS;
    while (child.exitCode === null && child.signalCode === null) {
      const ready = await fetch(`${this.url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (ready) {
        this.health.programReady();
        return;
      }
      if (Date.now() > deadline) {
        throw new Error(`the program did not become ready. It printed:\n${this.#printed}`);
      }
      await wait(30);
    }
  }
}
