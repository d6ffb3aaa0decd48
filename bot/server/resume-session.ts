import type { Conversation } from '../../data/model/records.ts';
import type { Clock } from '../../data/model/time.ts';
import type { Store } from '../../data/store/contract.ts';
import type { Claims } from '../direct-line/claims.ts';
import type { Tokens } from '../direct-line/tokens.ts';
import type { HostClaims } from './host-tokens.ts';
import { HttpError } from './http.ts';

/** How long an expired token still proves whose conversation it was. */
const PROOF_SECONDS = 30 * 24 * 3600;

export interface ResumeDeps {
  readonly store: Pick<Store, 'get'>;
  readonly tokens: Pick<Tokens, 'read'>;
  readonly clock: Clock;
}

/**
 * The facts of a conversation that goes on: those it began with, whoever asks. Proved by
 * a host token of the same account, or by the conversation's own token.
 * @throws HttpError 403 `ResumeNotProved`, 404 `ConversationNotFound`
 */
export async function resumedSession(
  deps: ResumeDeps,
  conversationId: string,
  host: HostClaims | null,
  bearer: string | null,
): Promise<Claims> {
  const own = bearer === null ? null : await ownClaims(deps, conversationId, bearer);
  const found = await deps.store.get('conversations', conversationId);
  const conversation = found?.doc.channel === 'directline' ? found.doc : null;
  const isHosts = host !== null && conversation?.accountId === host.sub;
  // Whether there is such a conversation is nobody else's business.
  if (!own && !isHosts) {
    throw new HttpError(403, 'ResumeNotProved', 'This conversation cannot be gone on with.');
  }
  if (conversation && conversation.endedAt !== null) {
    throw new HttpError(404, 'ConversationNotFound', 'The conversation has ended.');
  }
  if (conversation) return claimsOf(conversation, own);
  // Reserved by its token, but never begun.
  if (own) return own;
  throw new HttpError(404, 'ConversationNotFound', 'There is no such conversation.');
}

async function ownClaims(
  { tokens, clock }: ResumeDeps,
  conversationId: string,
  bearer: string,
): Promise<Claims | null> {
  const reading = await tokens.read(bearer);
  if (reading.kind === 'invalid' || reading.claims.conversationId !== conversationId) return null;
  if (reading.kind === 'valid') return reading.claims;
  const expiredFor = clock.now().getTime() / 1000 - reading.at;
  return expiredFor <= PROOF_SECONDS ? reading.claims : null;
}

function claimsOf(conversation: Conversation, own: Claims | null): Claims {
  const { id, userId, name, accountId, language, country, timeZone } = conversation;
  return {
    conversationId: id,
    user: userId,
    userWasGiven: true,
    name,
    accountId,
    locale: language,
    accountLanguage: null,
    country,
    timeZone,
    trustedOrigins: own?.trustedOrigins ?? null,
  };
}
