import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EchoConversation, openSink } from './echo-conversation.ts';
import { HttpClient } from './http-client.ts';
import { runProgram } from './program.ts';
import { median, quantile, ratioOf, report, type Row } from './row.ts';
import { WebsiteConversation } from './website-conversation.ts';

/**
 * One full website turn against the SDK's own EchoBot: the same core for both programs, this
 * generator and the sink on the other one (`npm run bench` pins them), rounds in turn.
 */
const PORTS = { ours: 3983, peer: 3984 };
const IN_FLIGHT = [1, 16, 64] as const;
const ROUNDS = 7;
const ROUND_MS = 1_500;
/**
 * Until the rates of both no longer grow: the compiler takes its time with what is called seldom.
 * By turns, for what stands still for long is thrown out of the compiler's memory again.
 */
const WARM_UP_ROUNDS = 9;
const WARM_UP_MS = 5_000;
const ACCOUNTS = ['ada', 'emil', 'farah'] as const;

interface Conversation {
  turn(): Promise<void>;
}

interface Round {
  readonly perSecond: number;
  readonly latenciesMs: readonly number[];
}

const dataDir = await mkdtemp(join(tmpdir(), 'adieu-bench-'));
const pin: readonly string[] = process.platform === 'linux' ? ['taskset', '-c', '0'] : [];
const ours = await start(['index.ts'], PORTS.ours, '/readyz', { DATA_DIR: dataDir });
const peer = await start(['bench/echo-bot.ts'], PORTS.peer, '/', { NODE_ENV: 'production' });
const sink = await openSink();
const clients = { ours: new HttpClient(PORTS.ours, 64), peer: new HttpClient(PORTS.peer, 64) };
const website: WebsiteConversation[] = [];
const echoes: EchoConversation[] = [];
for (let i = 0; i < Math.max(...IN_FLIGHT); i++) {
  const account = ACCOUNTS[i % ACCOUNTS.length] ?? ACCOUNTS[0];
  const base = `http://127.0.0.1:${String(PORTS.ours)}`;
  website.push(await WebsiteConversation.open(base, clients.ours, account));
  echoes.push(new EchoConversation(clients.peer, `echo-${String(i)}`, sink.serviceUrl));
}

for (let round = 0; round < WARM_UP_ROUNDS; round++) {
  await measure(website, WARM_UP_MS);
  await measure(echoes, WARM_UP_MS);
}
const rows: Row[] = [];
let echoed = 0;
const echoedBefore = sink.replies.count;
for (const inFlight of IN_FLIGHT) {
  const rounds = { ours: [] as Round[], peer: [] as Round[] };
  for (let round = 0; round < ROUNDS; round++) {
    rounds.ours.push(await measure(website.slice(0, inFlight), ROUND_MS));
    rounds.peer.push(await measure(echoes.slice(0, inFlight), ROUND_MS));
  }
  echoed += rounds.peer.reduce((sum, { latenciesMs }) => sum + latenciesMs.length, 0);
  const perSecond = {
    ours: median(rounds.ours.map((round) => round.perSecond)),
    peer: median(rounds.peer.map((round) => round.perSecond)),
  };
  rows.push({
    what: `website turns a second, ${String(inFlight)} in flight, EchoBot (p50/p99 ms)`,
    ours: `${perSecond.ours.toFixed(0)} (${spread(rounds.ours)})`,
    peer: `${perSecond.peer.toFixed(0)} (${spread(rounds.peer)})`,
    ratio: ratioOf(perSecond.ours, perSecond.peer),
  });
}
if (sink.replies.count - echoedBefore !== echoed)
  throw new Error('replies of the EchoBot are missing');

for (const conversation of website) conversation.close();
for (const client of Object.values(clients)) client.close();
sink.close();
await Promise.all([ours.stop(), peer.stop()]);
await rm(dataDir, { recursive: true });
report(rows);

function start(
  args: readonly string[],
  port: number,
  readyPath: string,
  environment: Readonly<Record<string, string>>,
) {
  const [command, ...rest] = [...pin, process.execPath, ...args];
  if (command === undefined) throw new Error('there is no command');
  const url = `http://127.0.0.1:${String(port)}`;
  return runProgram(
    [command, ...rest],
    { PORT: String(port), PUBLIC_URL: url, ...environment },
    url + readyPath,
  );
}

/** Every conversation says the next thing as soon as the last is answered. */
async function measure(conversations: readonly Conversation[], forMs: number): Promise<Round> {
  const latenciesMs: number[] = [];
  const startedAt = performance.now();
  const go = async (conversation: Conversation): Promise<void> => {
    for (let at = performance.now(); at - startedAt < forMs;) {
      await conversation.turn();
      const now = performance.now();
      latenciesMs.push(now - at);
      at = now;
    }
  };
  await Promise.all(conversations.map(go));
  return { perSecond: latenciesMs.length / ((performance.now() - startedAt) / 1000), latenciesMs };
}

function spread(rounds: readonly Round[]): string {
  const all = rounds.flatMap(({ latenciesMs }) => latenciesMs);
  return [0.5, 0.99].map((share) => quantile(all, share).toFixed(1)).join('/');
}
