import type { WebhookSettings } from '../../data/policy/company/webhooks.ts';

export interface WebhooksConfig {
  readonly toLoopback: boolean;
  /** By endpoint, `whsec_...`, the current one first; one that is missing is made on first start. */
  readonly secrets: Readonly<Record<string, readonly string[]>>;
}

interface WebhookEnvironment {
  readonly NODE_ENV: string;
  readonly WEBHOOK_SECRETS?: string | undefined;
  readonly WEBHOOKS_TO_LOOPBACK: 'on' | 'off';
}

/** `whsec_` and 24 to 64 bytes in base64, as Standard Webhooks has it. */
const SECRET = /^whsec_([A-Za-z0-9+/]{32,86}={0,2})$/;

/** Endpoints of the policy file against what the environment says about them. */
export function readWebhooks(
  env: WebhookEnvironment,
  endpoints: readonly WebhookSettings[],
): { readonly config: WebhooksConfig; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const production = env.NODE_ENV === 'production';
  const toLoopback = env.WEBHOOKS_TO_LOOPBACK === 'on';
  const secrets: Record<string, string[]> = {};
  for (const pair of (env.WEBHOOK_SECRETS ?? '').split(',').map((part) => part.trim())) {
    if (pair === '') continue;
    const [id = '', ...rest] = pair.split('=');
    const secret = rest.join('=');
    if (!endpoints.some((endpoint) => endpoint.id === id)) {
      faults.push(`WEBHOOK_SECRETS: there is no endpoint ${id} in the policy file`);
    } else if (!SECRET.test(secret)) {
      faults.push(`WEBHOOK_SECRETS: ${id}: write whsec_ and 24 to 64 bytes in base64`);
    } else {
      (secrets[id] ??= []).push(secret);
    }
  }
  if (production && toLoopback) faults.push('WEBHOOKS_TO_LOOPBACK: not in production');
  for (const [i, { id, url }] of endpoints.entries()) {
    if (endpoints.findIndex((other) => other.id === id) !== i) {
      faults.push(`POLICY_FILE: webhooks.${String(i)}.id: ${id} is used twice`);
    }
    if (new URL(url).protocol !== 'https:' && !toLoopback) {
      faults.push(`POLICY_FILE: webhooks.${String(i)}.url: must be https`);
    }
    if (production && !secrets[id]) faults.push(`WEBHOOK_SECRETS: the secret of ${id} is missing`);
  }
  return { config: { toLoopback, secrets }, faults };
}
