import { profileOf } from './conversation.ts';
import { changeByLabel } from './controls.ts';
import type { Message } from './recorded.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';

/** Germany's law is the strictest: it holds where the country is not known. */
export const STRICT_PROFILES: readonly string[] = ['DE', 'unknown'];
const FIVE = ['type', 'name', 'contract', 'endDate', 'contact'];
/** Goes with `type`: only an extraordinary cancellation has one. */
const WITH_TYPE = 'reason';

/** Source: BGB §312k (2); OLG Köln 6 U 62/24: all on one page, the button there from the first. */
export const I13: Invariant = {
  id: 'I13',
  level: 'B',
  title: 'Where the law says so, the confirm card has the five fields and an enabled button',
  check({ lines }) {
    return lines.flatMap((line) => {
      if (line.type !== 'message' || line.actor === 'customer') return [];
      const button = line.controls.find(({ label }) => changeByLabel(label) === 'cancel');
      if (!button || !STRICT_PROFILES.includes(profileOf(line) ?? '')) return [];
      return [
        ...(button.enabled ? [] : [violation(line, `"${button.label}" cannot be pressed`)]),
        ...fieldFaults(line).map((fault) => violation(line, fault)),
      ];
    });
  },
};

function fieldFaults({ fields }: Message): readonly string[] {
  const ids = fields.map(({ id }) => id);
  return [
    ...FIVE.filter((id) => !ids.includes(id)).map((id) => `the field "${id}" is missing`),
    ...ids
      .filter((id) => !FIVE.includes(id) && id !== WITH_TYPE)
      .map((id) => `the field "${id}" does not belong here`),
  ];
}
