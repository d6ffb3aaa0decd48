import { z } from 'zod';

/** A text in every language; no language may be missing. */
export const perLanguage = z
  .strictObject({
    en: z.string().min(1),
    de: z.string().min(1),
    nl: z.string().min(1),
  })
  .meta({ description: 'The same text in English, German and Dutch.' });

export type PerLanguage = z.infer<typeof perLanguage>;

/** Words by which something is recognised, in every language. */
export const wordsPerLanguage = z
  .strictObject({
    en: z.array(z.string().min(2)).min(1),
    de: z.array(z.string().min(2)).min(1),
    nl: z.array(z.string().min(2)).min(1),
  })
  .meta({ description: 'Words by which customers name it, in English, German and Dutch.' });
