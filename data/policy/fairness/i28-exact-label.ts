import { FIXED_LABELS } from '../labels.ts';
import { CHANGES } from '../../model/change.ts';
import { languageOf } from './conversation.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';

/** Source: BGB §312k (2), "jetzt kündigen" or as unmistakable; Directive (EU) 2023/2673 art. 11a. */
export const I28: Invariant = {
  id: 'I28',
  level: 'B',
  title: 'The confirm button bears the exact label',
  check({ lines }) {
    return lines.flatMap((line) => {
      if (line.type !== 'message' || line.actor === 'customer') return [];
      const { confirm } = FIXED_LABELS[languageOf(line)];
      return line.controls
        .filter(({ role }) => role === 'confirm')
        .flatMap(({ change, label }) => {
          const known = CHANGES.find((one) => one === change);
          const fixed = known === undefined ? null : confirm[known];
          return label === fixed
            ? []
            : [violation(line, `the button says "${label}", not "${fixed ?? '?'}"`)];
        });
    });
  },
};
