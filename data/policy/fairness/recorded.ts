import { z } from 'zod';
import { LANGUAGES } from '../../model/language.ts';

const text = z.string().catch('');
const optional = z.string().nullish().catch(null);
const name = z.string();

const controlSchema = z.object({
  role: optional,
  change: optional,
  label: text,
  style: optional,
  url: optional,
  enabled: z.boolean().catch(true),
});

const fieldSchema = z.object({
  id: name,
  required: z.boolean().catch(false),
  value: optional,
});

const adieuSchema = z.object({ profile: optional, country: optional });
const valueSchema = z.record(z.string(), z.unknown());

const messageSchema = z.object({
  type: z.literal('message'),
  conversationId: name,
  seq: z.number(),
  at: text,
  actor: z.enum(['customer', 'bot', 'agent', 'system']),
  lang: z.enum(LANGUAGES).nullish().catch(null),
  verified: z.boolean().catch(false),
  text,
  wordsBeforeControls: z.number().nullish().catch(null),
  controls: z.array(controlSchema).catch([]),
  fields: z.array(fieldSchema).catch([]),
  pictures: z.number().catch(0),
  pinned: z.array(z.string()).catch([]),
  adieu: adieuSchema.nullish().catch(null),
  value: valueSchema.nullish().catch(null),
});

const common = { conversationId: name, seq: z.number(), at: text };
const charge = z.object({
  amount: z.object({ minor: z.number(), currency: name }),
  on: name,
});

const declarationSchema = z.object({
  ...common,
  type: z.literal('declaration'),
  change: text,
  words: text,
  verified: z.boolean().catch(false),
});
const appliedSchema = z.object({
  ...common,
  type: z.literal('applied'),
  change: text,
  accessEndsAt: optional,
  billingEndsAt: optional,
  lastCharge: charge.nullish().catch(null),
});
const receiptSchema = z.object({
  ...common,
  type: z.literal('receipt'),
  channel: text,
  fields: z.record(z.string(), z.string()).catch({}),
  text,
});
const offerSchema = z.object({
  ...common,
  type: z.literal('offer'),
  terms: z.record(z.string(), z.string()).catch({}),
});
const mailSchema = z.object({
  ...common,
  type: z.literal('mail'),
  kind: text,
  subject: text,
  text,
});
const handoffSchema = z.object({
  ...common,
  type: z.literal('handoff'),
  from: text,
  to: text,
  reason: text,
});
const taskSchema = z.object({ ...common, type: z.literal('task'), kind: text, due: text });
const guardSchema = z.object({
  ...common,
  type: z.literal('guard'),
  rules: z.array(z.string()).catch([]),
  left: z.array(z.string()).catch([]),
});
const refusedSchema = z.object({ ...common, type: z.literal('refused'), change: text, by: text });

/** A line of docs/transcripts.md. What is missing or of another form is empty; who, where and when it stands must be there. */
export const lineSchema = z.discriminatedUnion('type', [
  messageSchema,
  declarationSchema,
  appliedSchema,
  receiptSchema,
  offerSchema,
  mailSchema,
  handoffSchema,
  taskSchema,
  refusedSchema,
  guardSchema,
]);

export type Line = z.infer<typeof lineSchema>;
export type Message = z.infer<typeof messageSchema>;
export type Control = z.infer<typeof controlSchema>;
export type Happening = Exclude<Line, Message>;
export type HappeningOf<T extends Happening['type']> = Extract<Happening, { type: T }>;
