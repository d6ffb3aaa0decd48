import { z } from 'zod';
import { CHANGES } from '../../model/change.ts';
import { LANGUAGES } from '../../model/language.ts';

const perLanguage = z.partialRecord(z.enum(LANGUAGES), z.string());

/** The labels that the law or the product fixes. They may be written down; no other is accepted. */
export const labelsSchema = z
  .strictObject({
    entry: perLanguage.exactOptional(),
    entryWithdraw: perLanguage.exactOptional(),
    back: perLanguage.exactOptional(),
    confirm: z.partialRecord(z.enum(CHANGES), perLanguage).exactOptional(),
  })
  .meta({ description: 'The fixed labels, for those who want to see them here. No other counts.' });
