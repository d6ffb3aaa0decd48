import { timingSafeEqual, createHash } from 'node:crypto';
import type { Request } from 'restify';
import { bearerOf, HttpError } from '../server/http.ts';
import type { Claims } from './claims.ts';
import type { Tokens } from './tokens.ts';

/** Who calls: the host's own server with the secret, or one customer's client with a token. */
export type Caller =
  | { readonly kind: 'secret' }
  | { readonly kind: 'token'; readonly token: string; readonly claims: Claims };

/** Reads `Authorization`. The codes are those that clients recover by. */
export class Callers {
  readonly #secret: Buffer;
  readonly #tokens: Tokens;

  constructor(secret: string, tokens: Tokens) {
    this.#secret = digest(secret);
    this.#tokens = tokens;
  }

  /**
   * @throws HttpError 401 `Unauthorized` without a known credential, 403 `TokenExpired`,
   *   403 `UntrustedOrigin` from a website that the token is not for
   */
  async of(request: Request): Promise<Caller> {
    const credential = bearerOf(request);
    if (credential === null) throw unauthorized();
    const reading = await this.#tokens.read(credential);
    if (reading.kind === 'expired') {
      throw new HttpError(403, 'TokenExpired', 'The token has expired.');
    }
    if (reading.kind === 'valid') {
      requireTrustedOrigin(reading.claims, request.headers.origin);
      return { kind: 'token', token: credential, claims: reading.claims };
    }
    if (!timingSafeEqual(digest(credential), this.#secret)) throw unauthorized();
    return { kind: 'secret' };
  }

  /** Like `of`, for a conversation. @throws HttpError 403 `Forbidden` with another one's token */
  async forConversation(request: Request, conversationId: string): Promise<Caller> {
    const caller = await this.of(request);
    if (caller.kind === 'token' && caller.claims.conversationId !== conversationId) {
      throw new HttpError(403, 'Forbidden', 'The token is for another conversation.');
    }
    return caller;
  }
}

/** Browsers always name the origin of what comes from another one; servers name none. */
export function requireTrustedOrigin({ trustedOrigins }: Claims, origin: string | undefined): void {
  if (trustedOrigins === null || origin === undefined) return;
  if (!trustedOrigins.includes(origin)) {
    throw new HttpError(403, 'UntrustedOrigin', 'The token is not for this website.');
  }
}

function unauthorized(): HttpError {
  return new HttpError(401, 'Unauthorized', 'A known secret or token is needed.');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
