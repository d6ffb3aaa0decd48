import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Balancer, startBalancer } from './balancer.ts';
import { newDatabase } from './postgres.ts';
import { type RunningServer, startServer } from './server.ts';

/** Several real programs on one database, behind one address. */
export interface Replicas {
  /** The balancer's. */
  readonly url: string;
  readonly databaseUrl: string;
  readonly servers: readonly RunningServer[];
  /** Where all of them put their mails: as one mail server would have them. */
  readonly mailDir: string;
  dispose(): Promise<void>;
}

export async function startReplicas(count: number): Promise<Replicas> {
  const databaseUrl = await newDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'adieu-replicas-'));
  const environment = { DATABASE_URL: databaseUrl, DATA_DIR: dataDir };
  const servers = await Promise.all(Array.from({ length: count }, () => startServer(environment)));
  const balancer: Balancer = await startBalancer(servers.map(({ url }) => url));
  return {
    url: balancer.url,
    databaseUrl,
    servers,
    mailDir: join(dataDir, 'mail'),
    async dispose() {
      await balancer.close();
      await Promise.all(servers.map((server) => server.dispose()));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
