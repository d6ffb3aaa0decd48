import type { Server } from 'restify';
import { z } from 'zod';
import type { AccountSystem } from '../../data/model/account.ts';
import type { AdjustableClock } from '../clock.ts';
import type { Logger } from '../log.ts';
import type { HostTokens } from './host-tokens.ts';
import { HttpError, queryOf, readJson, route, sendJson } from './http.ts';

export interface DemoDeps {
  readonly log: Logger;
  readonly accounts: Pick<AccountSystem, 'find'>;
  readonly hostTokens: Pick<HostTokens, 'sign'>;
  readonly clock: Pick<AdjustableClock, 'advance' | 'now'>;
  /** Lets billing, timers and the outbox catch up with the moved clock. */
  readonly afterClockMove: () => Promise<void>;
}

const clockSchema = z.object({ advance: z.string().max(100) });

/** What the demo shop and demonstrations need. Never registered in production. */
export function demoRoutes(server: Server, deps: DemoDeps): void {
  const { log, accounts, hostTokens, clock, afterClockMove } = deps;

  server.get(
    '/demo/host-token',
    route(log, async (request, response) => {
      const account = await accounts.find(queryOf(request).get('account') ?? '');
      if (!account) throw new HttpError(404, 'UnknownAccount', 'There is no such demo account.');
      const hostToken = await hostTokens.sign({
        sub: account.id,
        iss: 'demo-shop',
        name: account.name,
        email: account.email,
        locale: account.language,
      });
      if (hostToken === null) {
        throw new HttpError(404, 'NotAvailable', 'The demo shop cannot sign with HOST_JWKS_URL.');
      }
      sendJson(response, 200, { hostToken });
    }),
  );

  server.post(
    '/demo/clock',
    route(log, async (request, response) => {
      const body = clockSchema.safeParse(await readJson(request, { limitBytes: 1024 }));
      if (!body.success) throw invalidLength();
      try {
        clock.advance(body.data.advance);
      } catch (error) {
        if (error instanceof RangeError) throw invalidLength();
        throw error;
      }
      await afterClockMove();
      sendJson(response, 200, { now: clock.now().toISOString() });
    }),
  );
}

function invalidLength(): HttpError {
  const message = 'Say {"advance": "P31D"}, an ISO 8601 length that goes forward.';
  return new HttpError(400, 'InvalidDuration', message);
}
