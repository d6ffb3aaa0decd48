import { CHANGES } from '../../../model/change.ts';
import { LANGUAGES } from '../../../model/language.ts';
import { FIXED_LABELS } from '../../labels.ts';
import { breaks, type PolicyFault, type PolicyPath } from './fault.ts';
import { at } from './parts.ts';

/** The fixed labels are as they are, to the letter (I07, I28, I29). */
export function labelFaults(content: unknown): readonly PolicyFault[] {
  return LANGUAGES.flatMap((language) => {
    const { entry, entryWithdraw, back, confirm } = FIXED_LABELS[language];
    const fixed: readonly (readonly [`I${number}`, PolicyPath, string])[] = [
      ['I07', ['entry'], entry],
      ['I07', ['entryWithdraw'], entryWithdraw],
      ['I29', ['back'], back],
      ...CHANGES.map((change) => ['I28', ['confirm', change], confirm[change]] as const),
    ];
    return fixed.flatMap(([rule, name, label]) => {
      const path = ['labels', ...name, language];
      const written = at(content, ...path);
      return written === undefined || written === label
        ? []
        : [breaks(rule)(path, `is not the fixed label "${label}"`)];
    });
  });
}
