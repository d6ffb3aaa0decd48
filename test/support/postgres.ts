import { type PostgresServer, startPostgres } from './postgres-server.ts';

let shared: Promise<PostgresServer> | undefined;

/** A new database on a server that all tests of this run share. */
export async function newDatabase(): Promise<string> {
  return (await (shared ??= startPostgres())).createDatabase();
}

after(async () => {
  await (await shared)?.dispose();
  shared = undefined;
});
