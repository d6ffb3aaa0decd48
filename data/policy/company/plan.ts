import { z } from 'zod';

const count = z.int().nonnegative().exactOptional();

/** A length on the calendar; `{}` is none. */
export const lengthSchema = z
  .strictObject({ years: count, months: count, weeks: count, days: count })
  .meta({ description: 'A length of time, "{ months: 1 }"; {} is none.' });

/** What is sold, and on which terms. */
export const planSchema = z.strictObject({
  id: z.string().min(1).meta({ description: 'The account system calls it so.' }),
  name: z.string().min(1).meta({ description: 'As customers see it.' }),
  price: z.strictObject({
    minor: z.int().nonnegative().meta({ description: 'In the smallest unit: 1200 is 12.00.' }),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .meta({ description: 'ISO 4217, "EUR".' }),
  }),
  interval: z.enum(['month', 'year']).meta({ description: 'How often the price is charged.' }),
  notice: lengthSchema
    .exactOptional()
    .meta({ description: 'Notice to the end of a paid period; left out: none.' }),
  minimumTerm: lengthSchema
    .exactOptional()
    .meta({ description: 'First term, during which it cannot end; left out: none.' }),
  for: z
    .enum(['consumers', 'businesses'])
    .exactOptional()
    .meta({ description: 'The law limits notice and first term for consumers (the default).' }),
  countries: z
    .array(z.string().regex(/^[A-Z]{2}(-[A-Z]{2})?$/))
    .min(1)
    .exactOptional()
    .meta({ description: 'Where it is sold, "DE", "US-CA"; left out: everywhere.' }),
});

export type CompanyPlan = z.infer<typeof planSchema>;
