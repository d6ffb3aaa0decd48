import { z } from 'zod';
import { REASONS } from '../../model/understanding.ts';
import { perLanguage } from './texts.ts';

const asked = z.strictObject({
  id: z.enum(REASONS).exclude(['declined_to_say']),
  label: perLanguage.exactOptional().meta({ description: 'Left out: the built-in one.' }),
});

/** Which reasons are asked for after the receipt, in which order, and how they are called. */
export const reasonsSchema = z.strictObject({
  required: z
    .boolean()
    .exactOptional()
    .meta({ description: 'Always false: the question can be skipped.' }),
  asked: z.array(asked).meta({ description: 'In this order; empty: nobody is asked.' }),
});

export type CompanyReasons = z.infer<typeof reasonsSchema>;
