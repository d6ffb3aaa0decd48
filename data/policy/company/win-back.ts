import { z } from 'zod';
import { SOLVABLE_REASONS } from '../win-back.ts';
import { perLanguage } from './texts.ts';

const solved = z.strictObject({
  reason: z.enum(SOLVABLE_REASONS).meta({ description: 'The reason that people left for.' }),
  on: z.iso.date().meta({ description: 'Since when it is solved; later leavers are not told.' }),
  text: perLanguage.meta({ description: 'What is different now, in one or two sentences.' }),
});

/** Who has left for a reason that is solved now is told so, once, if they said that they may be. */
export const winBackSchema = z
  .strictObject({
    solved: z.array(solved).meta({ description: 'Reasons that were solved, each once.' }),
  })
  .meta({ description: 'The one message to people who left. Left out: none about a reason.' });

export type WinBack = z.infer<typeof winBackSchema>;
