import { createHash } from 'node:crypto';
import type { Language } from '../../data/model/language.ts';
import type { Conversation } from '../../data/model/records.ts';
import type { FormChange, LeaveForm } from './leave-form.ts';
import { timeZoneOf } from '../country-time-zone.ts';

/** Where a form was asked for; carried along in hidden fields. */
export interface FormContext {
  readonly change: FormChange;
  readonly language: Language;
  readonly country: string | null;
  /** Unguessable; the same form sent again with it is the same declaration. */
  readonly formId: string;
}

/**
 * One form, filled in one way, is one conversation: the id follows from both and tells nothing
 * of them. Whoever goes back and names the other contract declares once more.
 */
export function formConversation(
  form: LeaveForm,
  { change, language, country, formId }: FormContext,
  now: Date,
  companyTimeZone: string,
): Conversation {
  const { type, reason, name, contract, endDate, contact } = form;
  const filled = JSON.stringify([change, formId, type, reason, name, contract, endDate, contact]);
  const hash = createHash('sha256').update(filled).digest('base64url').slice(0, 24);
  return {
    id: `form_${hash}`,
    channel: 'form',
    userId: `form_${hash}`,
    accountId: null,
    name: null,
    language,
    languageIsChosen: true,
    country,
    timeZone: timeZoneOf(country) ?? companyTimeZone,
    startedAt: now.toISOString(),
    lastCustomerAt: null,
    endedAt: null,
    caseId: null,
    handoffId: null,
    reference: null,
  };
}
