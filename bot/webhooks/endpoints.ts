import { createHmac } from 'node:crypto';
import { WEBHOOK_EVENTS } from '../../data/model/webhook.ts';
import type { Company } from '../../data/policy/company.ts';
import type { WebhooksConfig } from '../config/webhooks.ts';
import type { WebhookEndpoint } from './announce.ts';

/**
 * The endpoints of the policy file with their secrets. One that was not given is made of
 * a key of this installation, and stays the same for the same endpoint.
 */
export function endpointsOf(
  { webhooks = [] }: Pick<Company, 'webhooks'>,
  { secrets }: WebhooksConfig,
  webhookKey: string,
): readonly WebhookEndpoint[] {
  return webhooks.map((endpoint) => ({
    id: endpoint.id,
    url: endpoint.url,
    events: endpoint.events ?? WEBHOOK_EVENTS,
    secrets: secrets[endpoint.id] ?? [madeSecret(endpoint.id, webhookKey)],
  }));
}

function madeSecret(id: string, webhookKey: string): string {
  return `whsec_${createHmac('sha256', webhookKey).update(id).digest('base64')}`;
}
