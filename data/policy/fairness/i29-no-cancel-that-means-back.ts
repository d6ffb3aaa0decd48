import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';

const AMBIGUOUS = /^(?:cancel|abbrechen|annuleren)$/i;

export const I29: Invariant = {
  id: 'I29',
  level: 'B',
  title: 'No button that goes back is called "Cancel", "Abbrechen" or "Annuleren"',
  check({ lines }) {
    return lines.flatMap((line) =>
      line.type === 'message' && line.actor !== 'customer'
        ? line.controls
            .filter(({ role, label }) => AMBIGUOUS.test(label.trim()) && role !== 'cancel')
            .map(({ label }) => violation(line, `"${label}" does not cancel the contract`))
        : [],
    );
  },
};
