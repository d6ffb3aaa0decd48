import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PostgresServer, startPostgres } from '../test/support/postgres-server.ts';
import { HttpClient } from './http-client.ts';
import { type Program, runProgram } from './program.ts';
import { median, ratioOf, report } from './row.ts';
import { WebsiteConversation } from './website-conversation.ts';

/**
 * The CPU of a website turn in the program's own processes on PostgreSQL: two replicas, and one.
 * With two, each request goes to the other one than the last, so that half of the answers have to
 * find their way to a socket at the other replica.
 */
const CONVERSATIONS = 32;
/** Of one process. */
const WARM_UP_TURNS = 2_000;
const ROUND_TURNS = 800;
const ROUNDS = 5;
const PORTS = { one: [3986], two: [3987, 3988] } as const;
const ACCOUNTS = ['ada', 'emil', 'farah'] as const;

class Replicas {
  readonly #programs: readonly Program[];
  readonly #clients: readonly HttpClient[];
  readonly #urls: readonly string[];
  readonly #conversations: WebsiteConversation[] = [];

  private constructor(
    programs: readonly Program[],
    clients: readonly HttpClient[],
    urls: readonly string[],
  ) {
    this.#programs = programs;
    this.#clients = clients;
    this.#urls = urls;
  }

  static async start(
    server: PostgresServer,
    ports: readonly number[],
    dataDir: string,
  ): Promise<Replicas> {
    const databaseUrl = await server.createDatabase();
    const urls = ports.map((port) => `http://127.0.0.1:${String(port)}`);
    const programs = await Promise.all(
      ports.map((port, i) =>
        runProgram(
          [process.execPath, 'index.ts'],
          {
            PORT: String(port),
            PUBLIC_URL: urls[i] ?? '',
            DATABASE_URL: databaseUrl,
            DATA_DIR: dataDir,
            LOG_LEVEL: 'warn',
          },
          `${urls[i] ?? ''}/readyz`,
        ),
      ),
    );
    const clients = ports.map((port) => new HttpClient(port, CONVERSATIONS));
    const replicas = new Replicas(programs, clients, urls);
    for (let i = 0; i < CONVERSATIONS; i++) await replicas.#open(i);
    return replicas;
  }

  /** @returns CPU of all processes in ms a turn */
  async measure(turns: number): Promise<number> {
    const before = await this.#cpuMs();
    let left = turns;
    const go = async (conversation: WebsiteConversation): Promise<void> => {
      while (left-- > 0) await conversation.turn();
    };
    await Promise.all(this.#conversations.map(go));
    return ((await this.#cpuMs()) - before) / turns;
  }

  async stop(): Promise<void> {
    for (const conversation of this.#conversations) conversation.close();
    for (const client of this.#clients) client.close();
    await Promise.all(this.#programs.map((program) => program.stop()));
  }

  async #open(i: number): Promise<void> {
    let next = i;
    const inTurns = {
      post: (...request: Parameters<HttpClient['post']>) => {
        const client = this.#clients[next++ % this.#clients.length];
        if (!client) throw new Error('there is no replica');
        return client.post(...request);
      },
    };
    const account = ACCOUNTS[i % ACCOUNTS.length] ?? ACCOUNTS[0];
    const base = this.#urls[i % this.#urls.length] ?? '';
    this.#conversations.push(await WebsiteConversation.open(base, inTurns, account));
  }

  /** By the programs' own account. */
  async #cpuMs(): Promise<number> {
    const spent = this.#urls.map(async (url) => {
      const metrics = await (await fetch(`${url}/metrics`)).text();
      return Number(/^process_cpu_seconds_total (\S+)$/m.exec(metrics)?.[1]) * 1_000;
    });
    return (await Promise.all(spent)).reduce((sum, ms) => sum + ms, 0);
  }
}

const dataDir = await mkdtemp(join(tmpdir(), 'adieu-bench-'));
const server = await startPostgres({ durable: true });
const one = await Replicas.start(server, PORTS.one, dataDir);
const two = await Replicas.start(server, PORTS.two, dataDir);
await one.measure(WARM_UP_TURNS);
await two.measure(2 * WARM_UP_TURNS);
const costs = { one: [] as number[], two: [] as number[] };
for (let round = 0; round < ROUNDS; round++) {
  costs.one.push(await one.measure(ROUND_TURNS));
  costs.two.push(await two.measure(ROUND_TURNS));
}
await Promise.all([one.stop(), two.stop()]);
await server.dispose();
await rm(dataDir, { recursive: true });
report([
  {
    what: 'CPU of a website turn on PostgreSQL with two replicas, and with one (ms; of five rounds)',
    ours: `${median(costs.two).toFixed(2)} (${spread(costs.two)})`,
    peer: `${median(costs.one).toFixed(2)} (${spread(costs.one)})`,
    ratio: ratioOf(median(costs.two), median(costs.one)),
  },
]);

function spread(rounds: readonly number[]): string {
  return `${Math.min(...rounds).toFixed(2)} to ${Math.max(...rounds).toFixed(2)}`;
}
