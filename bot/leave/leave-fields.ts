import { type Translate } from '../../data/locales/translate.ts';
import { type Html, markup } from '../markup.ts';
import { choice, field } from './form-fields.ts';
import { endDateOf, type LeaveFault, type LeaveField, type LeaveForm } from './leave-form.ts';

export const FIELD_LABELS = {
  type: 'leave.type',
  reason: 'leave.reason',
  name: 'leave.name',
  contract: 'leave.contract',
  endDate: 'leave.end_date',
  contact: 'leave.contact',
} as const satisfies Readonly<Record<LeaveField, string>>;

/** Every field of the forms, filled with what was typed. */
export function leaveFields(
  form: LeaveForm,
  faults: readonly LeaveFault[],
  t: Translate,
): Readonly<Record<LeaveField, Html>> {
  const about = <F extends Exclude<LeaveField, 'type'>>(name: F) => {
    const fault = faults.find((one) => one.field === name);
    return {
      name,
      label: t(FIELD_LABELS[name]),
      value: form[name],
      fault: fault ? t(fault.key, fault.params) : null,
    };
  };
  const readable = endDateOf(form);
  return {
    type: choice(
      'type',
      t(FIELD_LABELS.type),
      [
        { value: 'ordinary', label: t('leave.type_ordinary') },
        { value: 'extraordinary', label: t('leave.type_extraordinary') },
      ],
      form.type,
    ),
    reason: field({
      ...about('reason'),
      hint: t('leave.reason_hint'),
      kind: 'textarea',
    }),
    name: field({
      ...about('name'),
      hint: null,
      kind: 'text',
      autocomplete: 'name',
    }),
    contract: field({
      ...about('contract'),
      hint: t('leave.contract_hint'),
      kind: 'text',
    }),
    endDate: field({
      ...about('endDate'),
      hint: t('leave.end_date_hint'),
      // A date field would drop what it cannot read, and with it what was typed.
      ...(readable === undefined ? { kind: 'text' } : { kind: 'date', value: readable ?? '' }),
    }),
    contact: field({
      ...about('contact'),
      hint: t('leave.contact_hint'),
      kind: 'email',
      autocomplete: 'email',
    }),
  };
}

/** The reason shows only with the type that needs it; browsers without `:has` show it always. */
export const REASON_STYLE = markup`<style>
@supports selector(:has(*)){form:has(#type-ordinary:checked) .reason{display:none}}
</style>`;
