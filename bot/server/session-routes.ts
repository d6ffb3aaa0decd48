import type { Server } from 'restify';
import { z } from 'zod';
import { type Tokens, TOKEN_LIFETIME_SECONDS } from '../direct-line/tokens.ts';
import type { Logger } from '../log.ts';
import { bearerOf, HttpError, readJson, route, sendJson } from './http.ts';
import { newSession, type OpenSessionDeps, readHost, sessionSchema } from './open-session.ts';
import type { RateLimit } from './rate-limit.ts';
import { resumedSession, type ResumeDeps } from './resume-session.ts';

export interface SessionDeps extends OpenSessionDeps, Omit<ResumeDeps, 'store'> {
  readonly log: Logger;
  readonly store: OpenSessionDeps['store'] & ResumeDeps['store'];
  readonly tokens: Pick<Tokens, 'read' | 'issue'>;
  readonly limit: RateLimit;
}

const bodySchema = sessionSchema.extend({ resume: z.string().max(200).optional() });

/** `POST /api/session`: who the visitor is, as a Direct Line token. */
export function sessionRoutes(server: Server, deps: SessionDeps): void {
  server.post(
    '/api/session',
    route(deps.log, async (request, response) => {
      await deps.limit.take(request);
      const body = bodySchema.safeParse((await readJson(request, { limitBytes: 32_768 })) ?? {});
      if (!body.success) {
        const fields = body.error.issues.map(({ path }) => path.join('.') || 'body');
        throw new HttpError(400, 'InvalidSession', `Cannot be read: ${fields.join(', ')}`);
      }
      const { resume, ...asked } = body.data;
      const host = await readHost(deps, asked.hostToken);
      const claims =
        resume === undefined
          ? await newSession(deps, asked, host)
          : await resumedSession(deps, resume, host, bearerOf(request));
      sendJson(response, 201, {
        conversationId: claims.conversationId,
        token: await deps.tokens.issue(claims),
        expires_in: TOKEN_LIFETIME_SECONDS,
        userId: claims.user,
        verified: claims.accountId !== null,
      });
    }),
  );
}
