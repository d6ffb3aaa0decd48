import type { Response, Server } from 'restify';
import { z } from 'zod';
import type { Company } from '../../data/policy/company.ts';
import type { Logger } from '../log.ts';
import { HttpError, queryOf, redirect, route, sendJson } from '../server/http.ts';
import type { Desk } from './desk.ts';
import { DeskError } from './desk-error.ts';
import type { Guard } from './guard.ts';
import type { SessionCookie } from './session-cookie.ts';
import type { SessionView } from './views.ts';

export interface SignInRoutesDeps {
  readonly desk: Desk;
  readonly guard: Guard;
  readonly cookie: SessionCookie;
  readonly log: Logger;
  readonly publicUrl: string;
  readonly company: Pick<Company, 'brand' | 'openingHours'>;
  readonly production: boolean;
}

const invited = z.object({
  name: z.string().trim().min(1).max(60).default('Anna'),
  role: z.enum(['agent', 'lead']).default('agent'),
});

/** Signing in by a one-time link (outside production), the session, signing out. */
export function signInRoutes(server: Server, deps: SignInRoutesDeps): void {
  const { desk, guard, cookie, log } = deps;
  if (!deps.production) oneTimeLinks(server, deps);

  server.get(
    '/api/desk/sign-in',
    route(log, (_request, response) => {
      sendJson(response, 200, { demo: !deps.production });
      return Promise.resolve();
    }),
  );
  server.get(
    '/api/desk/session',
    route(log, async (request, response) => {
      await refusing(response, async () => {
        const { agent, session } = await guard.reader(request);
        const { id, name, role, presence } = agent;
        const view: SessionView = {
          agent: { id, name, role, presence },
          csrf: session.csrf,
          brand: deps.company.brand,
          openingHours: deps.company.openingHours,
        };
        sendJson(response, 200, view);
      });
    }),
  );
  server.post(
    '/api/desk/sign-out',
    route(log, async (request, response) => {
      await refusing(response, async () => {
        const signedIn = await guard.writer(request);
        await desk.presence.set(signedIn.agent.id, 'away');
        await desk.sessions.end(signedIn);
        desk.feed.lookSoon();
        sendJson(response, 200, {}, { 'Set-Cookie': cookie.clear() });
      });
    }),
  );
}

function oneTimeLinks(server: Server, { desk, cookie, log, publicUrl }: SignInRoutesDeps): void {
  server.get(
    '/demo/agent-link',
    route(log, async (request, response) => {
      const query = invited.safeParse(Object.fromEntries(queryOf(request)));
      if (!query.success) throw new HttpError(400, 'BadRequest', 'name or role cannot be read.');
      sendJson(response, 200, { url: publicUrl + (await desk.links.create(query.data)) });
    }),
  );
  server.get(
    '/desk/sign-in',
    route(log, async (request, response) => {
      try {
        const who = await desk.links.redeem(queryOf(request).get('link') ?? '');
        response.setHeader('Set-Cookie', cookie.set(await desk.sessions.begin(who)));
        desk.feed.lookSoon();
        redirect(response, '/desk');
      } catch (error) {
        if (!(error instanceof DeskError)) throw error;
        // A person opened it: the page says what is wrong, in their language.
        redirect(response, `/desk?problem=${error.code}`);
      }
    }),
  );
}

async function refusing(response: Response, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    sendJson(response, error.status, { error: { code: error.code, message: error.message } });
  }
}
