import { z } from 'zod';
import { WEBHOOK_EVENTS } from '../../model/webhook.ts';

const webhook = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, 'lower-case letters, digits and hyphens')
    .meta({
      description: 'Name of the endpoint; its secret is in WEBHOOK_SECRETS under this name.',
    }),
  url: z.url({ protocol: /^https?$/ }).meta({ description: 'Where it is posted to; https.' }),
  events: z
    .array(z.enum(WEBHOOK_EVENTS))
    .min(1)
    .exactOptional()
    .meta({ description: 'What it is told; all unless told.' }),
});

/** Where the company wants to hear of cases. Secrets are not in this file. */
export const webhooksSchema = z
  .array(webhook)
  .meta({ description: 'Endpoints that are told what happens in cases.' });

export type WebhookSettings = z.infer<typeof webhook>;
