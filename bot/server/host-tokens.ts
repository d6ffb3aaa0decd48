import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { nanoid } from 'nanoid';
import { z } from 'zod';
import type { Clock } from '../../data/model/time.ts';
import { HttpError } from './http.ts';

/** How the host website signs: a shared secret, or keys that it publishes. */
export type HostKey =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'jwks'; readonly url: string };

/** What the host website says about its customer. */
export interface HostClaims {
  /** Account id. */
  readonly sub: string;
  /** Good once. */
  readonly jti: string;
  readonly iss: string;
  readonly name: string | null;
  readonly locale: string | null;
}

const LONGEST_LIFE_SECONDS = 300;
/** Clocks of two machines are never quite the same. */
const TOLERANCE_SECONDS = 10;
const AUDIENCE = 'adieu';
const ASYMMETRIC = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA', 'Ed25519'];

const payloadSchema = z.object({
  sub: z.string().min(1).max(200),
  jti: z.string().min(1).max(200),
  iss: z.string().min(1).max(300),
  iat: z.number(),
  exp: z.number(),
  name: z.string().max(200).optional(),
  locale: z.string().max(35).optional(),
});

/** Reads host tokens; outside production also signs them as the demo shop would. */
export class HostTokens {
  readonly #verify: (token: string, currentDate: Date) => Promise<JWTPayload>;
  readonly #secret: Uint8Array | null;
  readonly #clock: Clock;

  constructor(key: HostKey, clock: Clock) {
    this.#clock = clock;
    const options = { audience: AUDIENCE, clockTolerance: TOLERANCE_SECONDS };
    if (key.kind === 'secret') {
      const secret = new TextEncoder().encode(key.secret);
      this.#secret = secret;
      this.#verify = async (token, currentDate) =>
        (await jwtVerify(token, secret, { ...options, algorithms: ['HS256'], currentDate }))
          .payload;
    } else {
      const keys = createRemoteJWKSet(new URL(key.url), { timeoutDuration: 5_000 });
      this.#secret = null;
      this.#verify = async (token, currentDate) =>
        (await jwtVerify(token, keys, { ...options, algorithms: ASYMMETRIC, currentDate })).payload;
    }
  }

  /** @throws HttpError 401 `HostTokenExpired`, `HostTokenInvalid` */
  async read(token: string): Promise<HostClaims> {
    const now = this.#clock.now();
    const payload = payloadSchema.safeParse(await this.#payload(token, now));
    if (!payload.success) throw invalid();
    const { sub, jti, iss, iat, exp, name, locale } = payload.data;
    const isTooLong = exp - iat > LONGEST_LIFE_SECONDS;
    const isOfTheFuture = iat > now.getTime() / 1000 + TOLERANCE_SECONDS;
    if (isTooLong || isOfTheFuture) throw invalid();
    return { sub, jti, iss, name: name ?? null, locale: locale ?? null };
  }

  /** `null` when the key is not ours to sign with. */
  async sign(claims: Omit<HostClaims, 'jti'> & { readonly email: string }): Promise<string | null> {
    if (!this.#secret) return null;
    const now = Math.floor(this.#clock.now().getTime() / 1000);
    const { sub, iss, name, locale, email } = claims;
    return new SignJWT({ name, locale, email })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(iss)
      .setAudience(AUDIENCE)
      .setSubject(sub)
      .setJti(nanoid())
      .setIssuedAt(now)
      .setExpirationTime(now + LONGEST_LIFE_SECONDS)
      .sign(this.#secret);
  }

  async #payload(token: string, now: Date): Promise<JWTPayload> {
    try {
      return await this.#verify(token, now);
    } catch (error) {
      if (error instanceof errors.JWTExpired) {
        throw new HttpError(401, 'HostTokenExpired', 'The sign-in of the website has expired.');
      }
      if (error instanceof errors.JOSEError) throw invalid(error);
      throw new HttpError(503, 'HostKeysUnavailable', 'Keys of the website cannot be read now.', {
        cause: error,
      });
    }
  }
}

function invalid(cause?: unknown): HttpError {
  return new HttpError(401, 'HostTokenInvalid', 'The sign-in of the website is not valid.', {
    cause,
  });
}
