import { createHmac } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { nanoid } from 'nanoid';
import { z } from 'zod';
import { hasCode } from '../../data/model/errors.ts';
import type { Agent } from '../../data/model/records.ts';
import type { Clock } from '../../data/model/time.ts';
import type { Store } from '../../data/store/contract.ts';
import { DeskError } from './desk-error.ts';

const LINK_MINUTES = 15;

const claims = z.object({
  jti: z.string(),
  name: z.string().min(1).max(60),
  role: z.enum(['agent', 'lead']),
});

export type Invited = Pick<Agent, 'name' | 'role'>;

export interface SignInLinksDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly secret: string;
}

/** One-time sign-in, outside production only. A link is good for 15 minutes and once. */
export class SignInLinks {
  readonly #deps: SignInLinksDeps;
  readonly #key: Buffer;

  constructor(deps: SignInLinksDeps) {
    this.#deps = deps;
    // Derived, so that no other use of the secret can make links.
    this.#key = createHmac('sha256', deps.secret).update('adieu sign-in link').digest();
  }

  /** The link without its origin. */
  async create({ name, role }: Invited): Promise<string> {
    const now = Math.floor(this.#deps.clock.now().getTime() / 1000);
    const token = await new SignJWT({ name, role })
      .setProtectedHeader({ alg: 'HS256' })
      .setJti(nanoid())
      .setAudience('desk')
      .setExpirationTime(now + LINK_MINUTES * 60)
      .sign(this.#key);
    return `/desk/sign-in?link=${token}`;
  }

  /** @throws DeskError `LinkInvalid`, `LinkUsed` */
  async redeem(token: string): Promise<Invited> {
    const now = this.#deps.clock.now();
    const { jti, name, role } = await this.#read(token, now);
    const id = `desk-link|${jti}`;
    try {
      await this.#deps.store.commit([
        {
          op: 'put',
          collection: 'dedupe',
          id,
          doc: { id, at: now.toISOString() },
          expect: 'absent',
        },
      ]);
    } catch (error) {
      if (!hasCode(error, 'store_conflict')) throw error;
      throw new DeskError('LinkUsed', 'This link was used before. Ask for a new one.');
    }
    return { name, role };
  }

  async #read(token: string, now: Date): Promise<z.infer<typeof claims>> {
    try {
      const { payload } = await jwtVerify(token, this.#key, {
        algorithms: ['HS256'],
        audience: 'desk',
        currentDate: now,
      });
      return claims.parse(payload);
    } catch (error) {
      if (!(error instanceof errors.JOSEError) && !(error instanceof z.ZodError)) throw error;
      throw new DeskError('LinkInvalid', 'This link is not good, or no longer. Ask for a new one.');
    }
  }
}
