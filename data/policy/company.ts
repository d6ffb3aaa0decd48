import { z } from 'zod';

const language = z.enum(['en', 'de', 'nl']);
const perLanguage = z.record(language, z.string().min(1));

const plan = z.strictObject({
  id: z.string(),
  name: z.string(),
  price: z.strictObject({ minor: z.int().nonnegative(), currency: z.string().length(3) }),
  interval: z.enum(['month', 'year']),
});

const openingHours = z.strictObject({
  timeZone: z.string(),
  /** ISO weekdays, 1 is Monday. */
  days: z.array(z.int().min(1).max(7)),
  from: z.string().regex(/^\d\d:\d\d$/),
  to: z.string().regex(/^\d\d:\d\d$/),
});

/** What a company puts into the policy file: who it is, what it sells, when its people are there. */
export const companySchema = z.strictObject({
  brand: z.string().min(1),
  contact: z.email(),
  privacyUrl: z.string().nullable(),
  formality: z.enum(['formal', 'informal']),
  plans: z.array(plan),
  openingHours,
  /** Days after the end of a subscription for which its data is kept for a way back. */
  wayBackDays: z.int().positive(),
  /** What leads a customer may be helped with, once; a line a reason. `null` text: built in. */
  help: z.record(z.string(), z.union([z.literal('off'), z.literal('on'), perLanguage])),
});

export type Company = z.infer<typeof companySchema>;
export type OpeningHours = Company['openingHours'];
