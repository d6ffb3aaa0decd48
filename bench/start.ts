import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { residentMb, runProgram } from './program.ts';
import { median, ratioOf, report } from './row.ts';

const ROUNDS = 3;
const REST_MS = 2_000;
const OURS = '3981';
const PEER = '3982';

/** From the command to ready, and memory at rest, beside the SDK's EchoBot. */
const ours: number[] = [];
const peers: number[] = [];
let oursMb = 0;
let peerMb = 0;
for (let round = 0; round < ROUNDS; round++) {
  const dataDir = await mkdtemp(join(tmpdir(), 'adieu-bench-'));
  const environment = { PORT: OURS, DATA_DIR: dataDir };
  const start = await runProgram(['npm', 'start'], environment, `http://127.0.0.1:${OURS}/readyz`);
  ours.push(start.readyMs);
  await start.stop();
  const peer = await echoBot();
  peers.push(peer.readyMs);
  await peer.stop();
  if (round === 0) {
    const node = await runProgram(
      [process.execPath, 'index.ts'],
      environment,
      `http://127.0.0.1:${OURS}/readyz`,
    );
    const echo = await echoBot();
    await wait(REST_MS);
    oursMb = await residentMb(node.pid);
    peerMb = await residentMb(echo.pid);
    await Promise.all([node.stop(), echo.stop()]);
  }
  await rm(dataDir, { recursive: true });
}

report([
  {
    what: 'npm start to ready (ms), EchoBot without npm',
    ours: median(ours).toFixed(0),
    peer: median(peers).toFixed(0),
    ratio: ratioOf(median(ours), median(peers)),
  },
  {
    what: 'memory at rest (MB), EchoBot',
    ours: oursMb.toFixed(0),
    peer: peerMb.toFixed(0),
    ratio: ratioOf(oursMb, peerMb),
  },
]);

function echoBot() {
  const environment = { PORT: PEER, NODE_ENV: 'production' };
  return runProgram(
    [process.execPath, 'bench/echo-bot.ts'],
    environment,
    `http://127.0.0.1:${PEER}/`,
  );
}
