import { z } from 'zod';
import { helpEntrySchema, REASONS_WITH_HELP } from './company/help-entry.ts';
import { labelsSchema } from './company/labels.ts';
import { openingHoursSchema } from './company/opening-hours.ts';
import { planSchema } from './company/plan.ts';
import { reasonsSchema } from './company/reasons.ts';
import { profilesSchema } from './company/stricter.ts';
import { webhooksSchema } from './company/webhooks.ts';
import { winBackSchema } from './company/win-back.ts';

const retention = z.strictObject({
  wayBackDays: z.int().positive().meta({
    description: 'Days after the end of a contract for which its data is kept for a way back.',
  }),
});

/** What a company puts into the policy file: who it is, what it sells, when its people are there. */
export const companySchema = z
  .strictObject({
    brand: z.string().min(1).meta({ description: 'Name of the company, on pages and in mails.' }),
    contact: z.email().meta({ description: 'Mail address for questions.' }),
    privacyUrl: z
      .url({ protocol: /^https?$/ })
      .nullable()
      .meta({ description: 'Your privacy notice; null: the built-in page.' }),
    formality: z
      .enum(['formal', 'informal'])
      .meta({ description: 'Sie and u, or du and je. English is the same in both.' }),
    plans: z.array(planSchema).min(1),
    reasons: reasonsSchema,
    help: z.partialRecord(z.enum(REASONS_WITH_HELP), helpEntrySchema).meta({
      description: 'By reason: the one line that may stand beside the way out. Not named: off.',
    }),
    openingHours: openingHoursSchema,
    retention,
    profiles: profilesSchema.exactOptional(),
    labels: labelsSchema.exactOptional(),
    webhooks: webhooksSchema.exactOptional(),
    winBack: winBackSchema.exactOptional(),
  })
  .meta({ title: 'Adieu policy file' });

export type Company = z.infer<typeof companySchema>;
export type OpeningHours = Company['openingHours'];
export type Formality = Company['formality'];
