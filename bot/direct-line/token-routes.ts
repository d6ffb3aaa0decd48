import { createHash } from 'node:crypto';
import type { Server } from 'restify';
import { z } from 'zod';
import { HttpError, readJson, sendJson } from '../server/http.ts';
import { channelRoute } from './cors.ts';
import type { Parts } from './parts.ts';
import { TOKEN_LIFETIME_SECONDS } from './tokens.ts';

const SMALL_BODY = { limitBytes: 16_384 };

const generateSchema = z.object({
  user: z
    .object({ id: z.string().min(1).max(200).optional(), name: z.string().max(200).optional() })
    .optional(),
  trustedOrigins: z.array(z.string().max(300)).max(50).optional(),
});

/** `POST /tokens/generate`, `POST /tokens/refresh`, `GET /session/getsessionid`. */
export function tokenRoutes(server: Server, parts: Parts): void {
  const { log, callers, conversations, tokens } = parts;

  server.post(
    '/v3/directline/tokens/generate',
    channelRoute(log, async (request, response) => {
      const caller = await callers.of(request);
      if (caller.kind !== 'secret') {
        throw new HttpError(403, 'Forbidden', 'Tokens are made with the secret only.');
      }
      const { user, trustedOrigins } = readGenerate(await readJson(request, SMALL_BODY));
      const reserved = conversations.reserve();
      const claims = {
        ...reserved,
        user: user?.id ?? reserved.user,
        userWasGiven: user?.id !== undefined,
        name: user?.name ?? null,
        trustedOrigins: trustedOrigins ?? null,
      };
      sendJson(response, 200, {
        conversationId: claims.conversationId,
        token: await tokens.issue(claims),
        expires_in: TOKEN_LIFETIME_SECONDS,
      });
    }),
  );

  server.post(
    '/v3/directline/tokens/refresh',
    channelRoute(log, async (request, response) => {
      const caller = await callers.of(request);
      if (caller.kind === 'secret') {
        throw new HttpError(400, 'BadArgument', 'A secret does not expire. Refresh a token.');
      }
      sendJson(response, 200, {
        conversationId: caller.claims.conversationId,
        token: await tokens.issue(caller.claims),
        expires_in: TOKEN_LIFETIME_SECONDS,
      });
    }),
  );

  server.get(
    '/v3/directline/session/getsessionid',
    channelRoute(log, async (request, response) => {
      const caller = await callers.of(request);
      if (caller.kind === 'secret') {
        throw new HttpError(400, 'BadArgument', 'Sessions belong to tokens.');
      }
      const { conversationId, user } = caller.claims;
      const hash = createHash('sha256').update(`${conversationId}|${user}`).digest('base64url');
      sendJson(response, 200, { sessionId: hash });
    }),
  );
}

/** @throws HttpError 400 `BadArgument`, `InvalidUserId` */
function readGenerate(body: unknown): z.infer<typeof generateSchema> {
  const parsed = generateSchema.safeParse(withKnownSpelling(body ?? {}));
  if (!parsed.success) {
    throw new HttpError(400, 'BadArgument', 'user and trustedOrigins cannot be read.');
  }
  const { user, trustedOrigins } = parsed.data;
  if (user?.id !== undefined && !user.id.startsWith('dl_')) {
    throw new HttpError(400, 'InvalidUserId', 'User ids in tokens begin with dl_.');
  }
  if (trustedOrigins === undefined) return parsed.data;
  return { ...parsed.data, trustedOrigins: trustedOrigins.map(originOf) };
}

/** Microsoft's own samples write "User", "Id" and "TrustedOrigins". */
function withKnownSpelling(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      KNOWN_KEYS[key.toLowerCase()] ?? key,
      withKnownSpelling(item),
    ]),
  );
}

const KNOWN_KEYS: Readonly<Record<string, string>> = {
  user: 'user',
  id: 'id',
  name: 'name',
  trustedorigins: 'trustedOrigins',
};

function originOf(text: string): string {
  const url = URL.parse(text);
  if (!url || url.origin === 'null') {
    throw new HttpError(400, 'BadArgument', 'trustedOrigins holds something else than origins.');
  }
  return url.origin;
}
