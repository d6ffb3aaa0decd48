import type { Clock } from '../../data/model/time.ts';
import type { EffectHandler, EffectOutcome } from '../turn/effect-handler.ts';
import type { WebhookEndpoint } from './announce.ts';
import type { PostAnswer, PostOptions } from './post-webhook.ts';

export interface WebhookEffectDeps {
  readonly endpoints: readonly WebhookEndpoint[];
  readonly clock: Clock;
  readonly toLoopback: boolean;
  /** 15,000 unless told. */
  readonly timeoutMs?: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Waits between tries, as Standard Webhooks advises them; a day and a half in all. */
const RETRY_MS = [
  5 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  4 * HOUR,
  6 * HOUR,
  8 * HOUR,
  12 * HOUR,
];

/** The receiver has read this one and will never take it: the next one may be fine. */
const REFUSED = new Set([400, 413, 422]);

const INTERNAL = 'webhook_internal_address';

/** Tells an endpoint what happened. Signed as Standard Webhooks says; the id stays over all tries. */
export function webhookEffect(deps: WebhookEffectDeps): EffectHandler<'webhook'> {
  const { clock, toLoopback, timeoutMs = 15_000 } = deps;
  const options: PostOptions = { toLoopback, timeoutMs };
  return async ({ id, attempts, effect: { endpoint: name, body } }) => {
    const endpoint = deps.endpoints.find((one) => one.id === name);
    if (!endpoint) return { kind: 'dead', code: 'endpoint_unknown' };
    // Loaded with the first webhook: most installations send none.
    const { Webhook } = await import('standardwebhooks');
    const { postWebhook } = await import('./post-webhook.ts');
    const now = clock.now();
    const signatures = endpoint.secrets.map((secret) => new Webhook(secret).sign(id, now, body));
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Adieu',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / SECOND)),
      'webhook-signature': signatures.join(' '),
    };
    try {
      return outcomeOf(await postWebhook(new URL(endpoint.url), headers, body, options), attempts);
    } catch (error) {
      const code = codeOf(error);
      // Nobody's outage: where the name leads has to be looked at.
      return code === INTERNAL ? { kind: 'hold', code } : again(code, attempts);
    }
  };
}

function outcomeOf({ status, retryAfter }: PostAnswer, attempts: number): EffectOutcome {
  if (status >= 200 && status < 300) return { kind: 'record', events: [] };
  const code = `webhook_${String(status)}`;
  if (status === 410) return { kind: 'hold', code };
  if (REFUSED.has(status)) return { kind: 'dead', code };
  return again(code, attempts, Number(retryAfter) * SECOND);
}

/** Tried often enough, the endpoint is down: all that waits for it goes on waiting, for a person. */
function again(code: string, attempts: number, askedMs = 0): EffectOutcome {
  const afterMs = RETRY_MS[attempts];
  if (afterMs === undefined) return { kind: 'hold', code };
  const wished = Number.isFinite(askedMs) ? Math.min(askedMs, HOUR) : 0;
  return { kind: 'retry', code, afterMs: Math.max(afterMs, wished) };
}

/** A stable word for what went wrong on the way; details of the network are for nobody. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'webhook_failed';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'webhook_timeout';
  if (/is not allowed/.test(error.message)) return INTERNAL;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return code === 'ENOTFOUND' ? 'webhook_no_such_host' : 'webhook_unreachable';
}
