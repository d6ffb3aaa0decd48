import { z } from 'zod';
import { PROFILE_KEYS } from '../profile.ts';
import { lengthSchema } from './plan.ts';

/** Rows of a profile that a company may set, to be stricter than the law asks. */
export const stricterSchema = z
  .strictObject({
    helpWithConfirm: z.literal([0, 1]).exactOptional(),
    signInToDeclare: z.enum(['never', 'allowed']).exactOptional(),
    confirmCard: z.enum(['five_fields', 'button']).exactOptional(),
    endDateIfNoneGiven: z.enum(['earliest', 'period_end']).exactOptional(),
    mayAskForWinBack: z.boolean().exactOptional(),
    withdrawalDays: z.int().positive().exactOptional(),
    longestNoticeAfterRenewal: lengthSchema.exactOptional(),
    longestNoticeInMinimumTerm: lengthSchema.exactOptional(),
    longestMinimumTerm: lengthSchema.exactOptional(),
  })
  .meta({ description: 'Rows of docs/policy.md, only ever stricter than the profile has them.' });

export const profilesSchema = z
  .partialRecord(z.enum(['all', ...PROFILE_KEYS]), stricterSchema)
  .meta({ description: 'Rows by profile; "all" is for every profile.' });

export type Stricter = z.infer<typeof stricterSchema>;
export type StricterProfiles = z.infer<typeof profilesSchema>;
