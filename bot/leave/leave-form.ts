import { MOST_REASON_CHARACTERS } from '../../cards/declaration-press.ts';
import { visibleLine, visibleText } from '../../cards/visible-text.ts';
import type { TerminationType } from '../../data/model/change.ts';
import type { PlainDate } from '../../data/model/time.ts';
import { readTypedDate } from '../../data/model/typed-date.ts';

/** The forms that leave without chat, and the change that each declares. */
export type FormChange = 'cancel' | 'withdraw';

export type LeaveField = 'type' | 'reason' | 'name' | 'contract' | 'endDate' | 'contact';

/** What was typed, cleaned of what nobody can see; empty where nothing was. */
export interface LeaveForm {
  readonly type: TerminationType;
  readonly reason: string;
  readonly name: string;
  readonly contract: string;
  readonly endDate: string;
  readonly contact: string;
}

export interface LeaveFault {
  readonly field: LeaveField;
  readonly key: 'leave.fault_who' | 'leave.fault_date' | 'leave.fault_long';
  readonly params?: { readonly most: number };
}

/** Longest texts, in UTF-16 units. */
export const MOST_CHARACTERS = {
  reason: MOST_REASON_CHARACTERS,
  name: 200,
  contract: 200,
  endDate: 40,
  contact: 254,
} as const satisfies Partial<Record<LeaveField, number>>;

export const EMPTY_FORM: LeaveForm = {
  type: 'ordinary',
  reason: '',
  name: '',
  contract: '',
  endDate: '',
  contact: '',
};

/** Reads a post. Unknown fields are left out; a reason counts for an extraordinary one only. */
export function readLeaveForm(fields: URLSearchParams): LeaveForm {
  const line = (name: LeaveField): string => visibleLine(fields.get(name) ?? '');
  const type = fields.get('type') === 'extraordinary' ? 'extraordinary' : 'ordinary';
  return {
    type,
    reason: type === 'extraordinary' ? visibleText(fields.get('reason') ?? '') : '',
    name: line('name'),
    contract: line('contract'),
    endDate: line('endDate'),
    contact: line('contact'),
  };
}

/** What keeps a form from being a declaration: as little as possible. */
export function faultsOf(form: LeaveForm): readonly LeaveFault[] {
  const faults: LeaveFault[] = [];
  if (isBlank(form.name) && isBlank(form.contract))
    faults.push({ field: 'name', key: 'leave.fault_who' });
  for (const [field, most] of Object.entries(MOST_CHARACTERS) as [
    keyof typeof MOST_CHARACTERS,
    number,
  ][]) {
    if (form[field].length > most)
      faults.push({ field, key: 'leave.fault_long', params: { most } });
  }
  if (endDateOf(form) === undefined && form.endDate.length <= MOST_CHARACTERS.endDate) {
    faults.push({ field: 'endDate', key: 'leave.fault_date' });
  }
  return faults;
}

/** The end date asked for; `null`: none, the earliest. `undefined`: cannot be read. */
export function endDateOf({ endDate }: LeaveForm): PlainDate | null | undefined {
  return endDate === '' ? null : readTypedDate(endDate);
}

/** Nothing that a reader would see. */
function isBlank(text: string): boolean {
  return /^[\p{Separator}\p{Other}]*$/u.test(text);
}
