import { FIXED_LABELS } from '../labels.ts';
import { LANGUAGES } from '../../model/language.ts';
import type { Control, Message } from './recorded.ts';
import { says } from './phrases.ts';
import { LEAVE_CHANGES, STAYING, WAYS } from './words/leaving.ts';
import type { LeaveChange } from './words/leaving.ts';

const CHANGES: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap((language) =>
    Object.entries(FIXED_LABELS[language].confirm).map(([change, label]) => [label, change]),
  ),
);
const ENTRIES: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => {
    const { entry, entryWithdraw } = FIXED_LABELS[language];
    return [entry, entryWithdraw];
  }),
);

/** The change that a confirm button carries out by what can be read on it; `null`: none of ours. */
export function changeByLabel(label: string): string | null {
  return CHANGES.get(label) ?? null;
}

/** Carries a way out out when it is pressed. */
export function isConfirm({ role, change }: Control): boolean {
  return role === 'confirm' && LEAVE_CHANGES.some((one) => one === change);
}

/** A button that works, says what it does, and leads to this way out. */
export function leadsTo(control: Control, way: LeaveChange): boolean {
  const { role, change, label, enabled, url } = control;
  if (!enabled) return false;
  if (role === 'confirm') return change === way && changeByLabel(label) === way;
  if (role === 'select') return !says(label, STAYING);
  if (url != null) return false;
  return role === way && says(label, WAYS[way]) && !says(label, STAYING);
}

export function leadsOut(control: Control): boolean {
  for (const way of LEAVE_CHANGES) if (leadsTo(control, way)) return true;
  return false;
}

/** The page that leaves without chat, under its fixed name. */
export function isEntryLink({ url, label, enabled }: Control): boolean {
  return enabled && url != null && ENTRIES.has(label);
}

export function confirmsIn(said: readonly Message[]): readonly Message[] {
  return said.filter(({ controls }) => controls.some(isConfirm));
}

/** More than one way out is in sight. */
export function showsWays(controls: readonly Control[]): boolean {
  return LEAVE_CHANGES.filter((way) => controls.some((one) => leadsTo(one, way))).length > 1;
}
