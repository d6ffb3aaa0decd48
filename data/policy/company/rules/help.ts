import { REASONS } from '../../../model/understanding.ts';
import { BUILT_IN_HELP } from '../../help.ts';
import { REASONS_WITH_HELP } from '../help-entry.ts';
import { breaks, type PolicyFault } from './fault.ts';
import { at, entriesOf } from './parts.ts';

/** Which reasons may be answered at all, and whether there is something to answer with (I24). */
export function helpFaults(content: unknown): readonly PolicyFault[] {
  return entriesOf(at(content, 'help')).flatMap(([key, entry]) => {
    const reason = REASONS.find((one) => one === key);
    if (!reason) return [];
    const path = ['help', reason];
    if (!REASONS_WITH_HELP.some((one) => one === reason))
      return [breaks('I24')(path, `"${reason}" is never answered with help`)];
    const builtIn = BUILT_IN_HELP[reason] !== undefined;
    if (entry === 'on' && !builtIn)
      return [{ path, rule: null, message: 'has no built-in line; write "text"' }];
    const written = ['text', 'offer', 'features'].some((name) => at(entry, name) !== undefined);
    return [
      ...(typeof entry === 'object' && !written
        ? [{ path, rule: null, message: 'says nothing; write "text", "on" or "off"' }]
        : []),
      ...(at(entry, 'features') !== undefined && reason !== 'missing_feature'
        ? [{ path: [...path, 'features'], rule: null, message: 'belongs to missing_feature' }]
        : []),
    ];
  });
}
