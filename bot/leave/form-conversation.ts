import { createHash } from 'node:crypto';
import type { Language } from '../../data/model/language.ts';
import type { Conversation } from '../../data/model/records.ts';
import type { FormChange } from './leave-form.ts';
import { timeZoneOf } from '../country-time-zone.ts';

/** Where a form was asked for; carried along in hidden fields. */
export interface FormContext {
  readonly change: FormChange;
  readonly language: Language;
  readonly country: string | null;
  /** Unguessable; a second post with it is the same declaration. */
  readonly formId: string;
}

/** One form is one conversation: the id follows from the form's and tells nothing of it. */
export function formConversation(
  { change, language, country, formId }: FormContext,
  now: Date,
  companyTimeZone: string,
): Conversation {
  const hash = createHash('sha256').update(`${change}|${formId}`).digest('base64url').slice(0, 24);
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
