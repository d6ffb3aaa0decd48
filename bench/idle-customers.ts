import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { postJson } from '../test/support/website-customer.ts';

/** Visitors who open the chat and say nothing. Tells its parent once all have been greeted. */
const { url, howMany } = z
  .object({ url: z.string(), howMany: z.number() })
  .parse(workerData as unknown);
const sessionSchema = z.object({ token: z.string() });
const startedSchema = z.object({ streamUrl: z.string() });
const AT_ONCE = 20;

const sockets: WebSocket[] = [];
while (sockets.length < howMany) {
  sockets.push(...(await Promise.all(Array.from({ length: AT_ONCE }, arrive))));
}
parentPort?.postMessage('here');

async function arrive(): Promise<WebSocket> {
  const session = await postJson(`${url}/api/session`, {});
  const { token } = sessionSchema.parse(await session.json());
  const started = await fetch(`${url}/v3/directline/conversations`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}` },
  });
  const { streamUrl } = startedSchema.parse(await started.json());
  const socket = new WebSocket(streamUrl);
  await once(socket, 'message');
  return socket;
}
