import { z } from 'zod';
import type { Reason } from '../../model/understanding.ts';
import { perLanguage, wordsPerLanguage } from './texts.ts';

/** Reasons that help may answer. Never: a change of life, privacy, a closed business, none given. */
export const REASONS_WITH_HELP = [
  'too_expensive',
  'low_value',
  'not_needed',
  'temporary_break',
  'technical_problems',
  'too_complex',
  'bad_support',
  'missing_feature',
  'outside_control',
  'switched_service',
] as const satisfies readonly Reason[];

export type ReasonWithHelp = (typeof REASONS_WITH_HELP)[number];

/** What a line of help holds out, with its terms; the account system says whether it can be had. */
export const offerSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('plan'),
      plan: z.string().meta({ description: 'Id of a plan of this file; its price is the offer.' }),
    }),
    z.strictObject({ kind: z.literal('pause') }),
  ])
  .meta({
    description: 'One offer. Its price, duration, start and price after it go into the text.',
  });

export type HelpOffer = z.infer<typeof offerSchema>;

const feature = z.strictObject({
  words: wordsPerLanguage,
  text: perLanguage.meta({ description: 'Where it is, in one sentence.' }),
});

/** The one line for a reason: switched, or written by the company. */
export const helpEntrySchema = z.union([
  z.enum(['on', 'off']).meta({ description: 'The built-in line, or none.' }),
  z.strictObject({
    text: perLanguage.exactOptional(),
    offer: offerSchema.exactOptional(),
    features: z
      .array(feature)
      .min(1)
      .exactOptional()
      .meta({ description: 'For missing_feature: what is there, and where customers find it.' }),
  }),
]);

export type HelpEntry = z.infer<typeof helpEntrySchema>;
export type CompanyLine = Exclude<HelpEntry, string>;
export type Feature = z.infer<typeof feature>;
