/** What an endpoint can be told. */
export const WEBHOOK_EVENTS = [
  'declaration.received',
  'change.applied',
  'change.refused',
  'receipt.issued',
  'handoff.changed',
  'task.opened',
] as const;

export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];
