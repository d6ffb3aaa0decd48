import { WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Clock } from '../../data/model/time.ts';
import type { Logger } from '../log.ts';
import type { Hub } from '../turn/hub.ts';
import { refuseUpgrade, type Upgrades } from '../server/upgrades.ts';
import type { Desk } from './desk.ts';
import { DeskError } from './desk-error.ts';
import type { Guard } from './guard.ts';
import type { SignedIn } from './sessions.ts';
import type { ClientMessage, ServerMessage } from './views.ts';
import { agentTyping } from './agent-typing.ts';
import type { Store } from '../../data/store/contract.ts';

export interface DeskSocketDeps {
  readonly desk: Desk;
  readonly guard: Guard;
  readonly upgrades: Upgrades;
  readonly store: Store;
  readonly clock: Clock;
  readonly hub: Hub;
  readonly log: Logger;
}

/** A page that reads too slowly is cut off; it comes back and catches up. */
const MOST_BUFFERED_BYTES = 1024 * 1024;
const PING_EVERY_MS = 20_000;

const clientMessage: z.ZodType<ClientMessage> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('hello'),
    epoch: z.string().max(40).nullable(),
    seq: z.int().nonnegative(),
  }),
  z.object({ type: z.literal('here') }),
  z.object({ type: z.literal('typing'), conversationId: z.string().max(200) }),
]);

/** `/api/desk/socket`: every step of the queue, numbered; typing; signs of life. */
export function deskSocket(deps: DeskSocketDeps): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 4_096, clientTracking: false });
  deps.upgrades.add(/^\/api\/desk\/socket$/, (request, socket, head) => {
    const accept = async (): Promise<void> => {
      deps.guard.requireOwnOrigin(request);
      const who = await deps.guard.reader(request);
      sockets.handleUpgrade(request, socket, head, (page) => serve(deps, page, who));
    };
    accept().catch((error: unknown) => {
      const known = error instanceof DeskError;
      if (!known) deps.log.error({ err: error }, 'the desk socket failed');
      refuseUpgrade(
        socket,
        known ? error.status : 500,
        known ? error.code : 'InternalError',
        known ? error.message : 'Something went wrong here.',
      );
    });
  });
}

function serve(
  { desk, clock, log, store, hub }: DeskSocketDeps,
  page: WebSocket,
  who: SignedIn,
): void {
  const { agent } = who;
  const send = (message: ServerMessage): void => {
    if (page.readyState !== WebSocket.OPEN) return;
    if (page.bufferedAmount > MOST_BUFFERED_BYTES) page.terminate();
    else page.send(JSON.stringify(message));
  };
  let unsubscribe: (() => void) | null = null;
  const forget = desk.feed.onStop(() => page.terminate());
  const pings = setInterval(() => page.ping(), PING_EVERY_MS);

  const hello = async (epoch: string | null, seq: number): Promise<void> => {
    unsubscribe?.();
    unsubscribe = null;
    await desk.presence.seen(agent.id);
    await desk.feed.look();
    catchUp(desk, clock, send, epoch, seq);
    unsubscribe = desk.feed.subscribe(send);
  };
  const here = async (): Promise<void> => {
    if (await desk.sessions.isGood(who)) await desk.presence.seen(agent.id);
    else {
      send({ type: 'signed_out' });
      page.close();
    }
  };
  const answer = async (message: ClientMessage): Promise<void> => {
    if (message.type === 'hello') await hello(message.epoch, message.seq);
    else if (message.type === 'here') await here();
    else await agentTyping({ store, hub }, agent, message.conversationId);
  };

  page.on('message', (data: Buffer) => {
    const message = readMessage(data);
    if (!message) page.close(1007);
    else
      answer(message).catch((error: unknown) =>
        log.error({ err: error }, 'the desk socket failed'),
      );
  });
  page.on('error', () => page.terminate());
  page.on('close', () => {
    clearInterval(pings);
    forget();
    unsubscribe?.();
  });
}

/** Steps after where the page was, or the whole where that is no longer known. */
function catchUp(
  { feed }: Desk,
  clock: Clock,
  send: (message: ServerMessage) => void,
  epoch: string | null,
  seq: number,
): void {
  const place = { epoch: feed.epoch, seq: feed.seq, now: clock.now().toISOString() };
  const missed = feed.changesAfter(epoch, seq);
  if (!missed) {
    send({ type: 'snapshot', ...place, snapshot: feed.snapshot() });
    return;
  }
  for (const change of missed) send(change);
  send({ type: 'caught_up', ...place });
}

function readMessage(data: Buffer): ClientMessage | null {
  try {
    return clientMessage.safeParse(JSON.parse(data.toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}
