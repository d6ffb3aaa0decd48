import { createHmac } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../../data/model/time.ts';
import { type Claims, claimsSchema } from './claims.ts';

export const TOKEN_LIFETIME_SECONDS = 1800;

/** `invalid`: not one of ours. `expired`: was one of ours, until `at` (seconds). */
export type TokenReading =
  | { readonly kind: 'valid'; readonly claims: Claims }
  | { readonly kind: 'expired'; readonly claims: Claims; readonly at: number }
  | { readonly kind: 'invalid' };

const ISSUER = 'adieu';
const AUDIENCE = 'directline';
const REMEMBERED_TOKENS = 10_000;

/** Direct Line tokens: JWTs of 30 minutes, bound to one conversation and one user. */
export class Tokens {
  readonly #key: Uint8Array;
  readonly #clock: Clock;
  /** A message a second on the same token would otherwise verify it each time. */
  readonly #read = new LRUCache<string, { readonly claims: Claims; readonly exp: number }>({
    max: REMEMBERED_TOKENS,
  });

  constructor(secret: string, clock: Clock) {
    // Derived, so that no other use of the secret can make tokens.
    this.#key = createHmac('sha256', secret).update('adieu direct line token').digest();
    this.#clock = clock;
  }

  issue(claims: Claims): Promise<string> {
    const now = this.#nowSeconds();
    return new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setIssuedAt(now)
      .setExpirationTime(now + TOKEN_LIFETIME_SECONDS)
      .sign(this.#key);
  }

  async read(token: string): Promise<TokenReading> {
    const known = this.#read.get(token) ?? (await this.#verify(token));
    if (!known) return { kind: 'invalid' };
    return known.exp > this.#nowSeconds()
      ? { kind: 'valid', claims: known.claims }
      : { kind: 'expired', claims: known.claims, at: known.exp };
  }

  async #verify(token: string): Promise<{ claims: Claims; exp: number } | null> {
    try {
      const { payload } = await jwtVerify(token, this.#key, {
        algorithms: ['HS256'],
        issuer: ISSUER,
        audience: AUDIENCE,
        requiredClaims: ['exp'],
        // The time is compared in `read`: an expired token still proves whose it was.
        currentDate: new Date(0),
      });
      const claims = claimsSchema.safeParse(payload);
      if (payload.exp === undefined || !claims.success) return null;
      const verified = { claims: claims.data, exp: payload.exp };
      this.#read.set(token, verified);
      return verified;
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }

  #nowSeconds(): number {
    return Math.floor(this.#clock.now().getTime() / 1000);
  }
}
