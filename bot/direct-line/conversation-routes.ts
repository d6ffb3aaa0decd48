import type { Request, Server } from 'restify';
import { z } from 'zod';
import { HttpError, pathParam, queryOf, readJson, sendJson } from '../server/http.ts';
import { baseAddress, streamAddress } from './addresses.ts';
import type { Caller } from './caller.ts';
import { type Claims, unknownVisitor } from './claims.ts';
import { channelRoute } from './cors.ts';
import { refuseReserved } from './inbound-activity.ts';
import { readWatermark } from './outbound.ts';
import type { Parts } from './parts.ts';
import { TOKEN_LIFETIME_SECONDS } from './tokens.ts';

const startSchema = z
  .object({
    user: z.object({ id: z.string().max(200).optional() }).nullish(),
    locale: z.string().max(35).optional().catch(undefined),
  })
  .optional();

/** `POST /conversations` begins, `GET /conversations/:id` reconnects. */
export function conversationRoutes(server: Server, parts: Parts): void {
  const { log, callers, conversations, store } = parts;

  server.post(
    '/v3/directline/conversations',
    channelRoute(log, async (request, response) => {
      const caller = await callers.of(request);
      const body = startSchema.safeParse(await readJson(request, { limitBytes: 16_384 }));
      if (!body.success) throw new HttpError(400, 'BadArgument', 'The body cannot be read.');
      const claims = claimsToStart(parts, caller, body.data?.user?.id);
      const isNew = await conversations.start(claims, body.data?.locale);
      sendJson(response, isNew ? 201 : 200, await connection(parts, request, claims, 0));
    }),
  );

  server.get(
    '/v3/directline/conversations/:conversationId',
    channelRoute(log, async (request, response) => {
      const conversationId = pathParam(request, 'conversationId');
      const caller = await callers.forConversation(request, conversationId);
      const { userId } = await conversations.find(conversationId);
      const lastSeq = await store.lastSeq(conversationId);
      const afterSeq = readWatermark(queryOf(request).get('watermark'), lastSeq);
      const claims =
        caller.kind === 'token' ? caller.claims : unknownVisitor(conversationId, userId);
      sendJson(response, 200, await connection(parts, request, claims, afterSeq));
    }),
  );
}

/** With the secret each call is a new conversation; its user may be named, within the rules. */
function claimsToStart(
  { conversations }: Parts,
  caller: Caller,
  claimedId: string | undefined,
): Claims {
  if (caller.kind === 'token') {
    refuseReserved(claimedId, caller.claims.user);
    return caller.claims;
  }
  refuseReserved(claimedId, null);
  const reserved = conversations.reserve();
  return claimedId === undefined ? reserved : { ...reserved, user: claimedId };
}

async function connection(
  { tokens, tickets, publicUrl }: Parts,
  request: Request,
  claims: Claims,
  afterSeq: number,
): Promise<unknown> {
  const { conversationId, trustedOrigins } = claims;
  const ticket = tickets.issue({ conversationId, afterSeq, trustedOrigins });
  const base = baseAddress(request, publicUrl());
  return {
    conversationId,
    token: await tokens.issue(claims),
    expires_in: TOKEN_LIFETIME_SECONDS,
    streamUrl: streamAddress(base, conversationId, ticket),
  };
}
