import { PROFILE_KEYS } from '../../profile.ts';
import { looserRows } from '../../stricter-profile.ts';
import { stricterSchema } from '../stricter.ts';
import { breaks, type PolicyFault } from './fault.ts';
import { at } from './parts.ts';

/** A profile may be made stricter and never looser. */
export function profileFaults(content: unknown): readonly PolicyFault[] {
  return (['all', ...PROFILE_KEYS] as const).flatMap((key) => {
    const read = stricterSchema.safeParse(at(content, 'profiles', key));
    if (!read.success) return [];
    return looserRows(key, read.data).map(({ row, rule, message }) =>
      breaks(rule)(['profiles', key, row], message),
    );
  });
}
