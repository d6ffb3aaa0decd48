import type { Request, Response, Server } from 'restify';
import type { AgentName, HandoffAction } from '../../data/policy/handoff.ts';
import type { Company } from '../../data/policy/company.ts';
import type { Logger } from '../log.ts';
import { pathParam, queryOf, route, sendJson } from '../server/http.ts';
import type { Upgrades } from '../server/upgrades.ts';
import type { Hub } from '../turn/hub.ts';
import type { Desk } from './desk.ts';
import { DeskError } from './desk-error.ts';
import { readBody } from './desk-requests.ts';
import { deskSocket } from './desk-socket.ts';
import { fairnessRoutes } from './fairness-routes.ts';
import { finishTask, retryTask } from './desk-tasks.ts';
import { Guard } from './guard.ts';
import { leadRoutes, type LeadRoutesDeps } from './lead-routes.ts';
import { SessionCookie } from './session-cookie.ts';
import type { SignedIn } from './sessions.ts';
import { signInRoutes } from './sign-in-routes.ts';
import type { Clock } from '../../data/model/time.ts';
import type { Store } from '../../data/store/contract.ts';

export interface DeskRoutesDeps extends LeadRoutesDeps {
  readonly desk: Desk;
  readonly upgrades: Upgrades;
  readonly store: Store;
  readonly clock: Clock;
  readonly hub: Hub;
  readonly outbox: { wake(): void };
  readonly log: Logger;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly company: Pick<Company, 'brand' | 'openingHours'>;
  /** True: no one-time links. */
  readonly production: boolean;
}

type Handler = (request: Request, who: SignedIn) => Promise<unknown>;

/** `/api/desk/*`, its socket, and signing in. */
export function deskRoutes(server: Server, deps: DeskRoutesDeps): void {
  const { desk, log, publicUrl } = deps;
  const cookie = new SessionCookie(publicUrl);
  const guard = new Guard({ sessions: desk.sessions, cookie, publicUrl });

  const get = (path: string, handler: Handler): void => {
    server.get(
      path,
      route(
        log,
        answering(async (request) => handler(request, await guard.reader(request))),
      ),
    );
  };
  const post = (path: string, handler: Handler): void => {
    server.post(
      path,
      route(
        log,
        answering(async (request) => handler(request, await guard.writer(request))),
      ),
    );
  };
  const act = (
    path: string,
    action: (by: AgentName, request: Request) => Promise<HandoffAction>,
  ): void =>
    post(`/api/desk/handoffs/:id/${path}`, async (request, { agent }) => {
      const handoff = await desk.reader.handoff(pathParam(request, 'id'));
      return desk.conversations.change(handoff, await action(nameOf(agent), request));
    });

  signInRoutes(server, { ...deps, guard, cookie });

  get('/api/desk/queue', async () => {
    await desk.feed.look();
    const { epoch, seq } = desk.feed;
    return { epoch, seq, ...desk.feed.snapshot() };
  });
  get('/api/desk/conversations/:id', (request) =>
    desk.reader.conversation(pathParam(request, 'id')),
  );
  get('/api/desk/conversations/:id/lines', (request) => {
    const after = Number(queryOf(request).get('after') ?? 0);
    if (!Number.isSafeInteger(after) || after < 0) {
      throw new DeskError('BadRequest', 'after: must be a sequence number.');
    }
    return desk.reader.lines(pathParam(request, 'id'), after);
  });

  act('claim', (by) => Promise.resolve({ type: 'claim', by }));
  act('release', (by) => Promise.resolve({ type: 'release', by }));
  act('return', (by) => Promise.resolve({ type: 'return_to_bot', by }));
  act('close', async (by, request) => {
    const { outcome } = await readBody.closing(request);
    return { type: 'close', by, outcome };
  });
  post('/api/desk/handoffs/:id/reply', async (request, { agent }) => {
    const handoff = await desk.reader.handoff(pathParam(request, 'id'));
    return desk.conversations.reply(handoff, nameOf(agent), await readBody.written(request));
  });
  post('/api/desk/conversations/:id/note', async (request, { agent }) => {
    const { conversation } = await desk.reader.conversation(pathParam(request, 'id'));
    await desk.conversations.note(conversation.id, nameOf(agent), await readBody.written(request));
    return {};
  });
  post('/api/desk/tasks/:id/done', async (request, { agent }) => {
    const task = await finishTask(deps, pathParam(request, 'id'), nameOf(agent));
    desk.feed.lookSoon();
    return task;
  });
  post('/api/desk/tasks/:id/retry', async (request, { agent }) => {
    const task = await retryTask(deps, pathParam(request, 'id'), nameOf(agent));
    desk.feed.lookSoon();
    return task;
  });
  post('/api/desk/presence', async (request, { agent }) => {
    const { presence } = await readBody.presence(request);
    await desk.presence.set(agent.id, presence);
    desk.feed.lookSoon();
    return { presence };
  });

  leadRoutes({ get, post }, deps);
  fairnessRoutes({ get, post }, deps);
  deskSocket({ ...deps, guard });
}

/** Answers with what the handler gives; a refusal of the desk with its status, code and holder. */
function answering(
  handler: (request: Request) => Promise<unknown>,
): (request: Request, response: Response) => Promise<void> {
  return async (request, response) => {
    try {
      sendJson(response, 200, await handler(request));
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      sendDeskError(response, error);
    }
  };
}

export function sendDeskError(response: Response, error: DeskError): void {
  const { code, message, holder } = error;
  sendJson(response, error.status, { error: { code, message, ...(holder ? { holder } : {}) } });
}

function nameOf({ id, name }: AgentName): AgentName {
  return { id, name };
}
