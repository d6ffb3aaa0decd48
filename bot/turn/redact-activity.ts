import type { StoredActivity } from '../../data/model/activity.ts';
import { REDACTED, redact } from '../../data/policy/redact.ts';

/** A short message around six digits: somebody types a one-time code. */
const TYPED_CODE = /^\D{0,40}\d{3}[ -]?\d{3}\D{0,20}$/;

/** What buttons carry about themselves; never typed by a person. */
const NOT_TYPED = new Set(['role', 'nonce', 'label', 'change', 'caseId', 'reason', 'type']);

/** What is kept of an inbound activity: no card numbers, IBANs, passwords or codes. */
export function redactForStore(activity: StoredActivity): StoredActivity {
  return withText(activity, (text) => redact(text, { codeAsked: TYPED_CODE.test(text) }), true);
}

/** What the bot gets to see: the same, but a one-time code, which it has to check. */
export function redactForBot(activity: StoredActivity): StoredActivity {
  return withText(activity, (text) => (TYPED_CODE.test(text) ? text : redact(text)), false);
}

function withText(
  activity: StoredActivity,
  clean: (text: string) => string,
  hideCode: boolean,
): StoredActivity {
  const { text, value } = activity;
  return {
    ...activity,
    ...(text === undefined ? {} : { text: clean(text) }),
    ...(isRecord(value) ? { value: cleanInputs(value, clean, hideCode) } : {}),
  };
}

function cleanInputs(
  inputs: Readonly<Record<string, unknown>>,
  clean: (text: string) => string,
  hideCode: boolean,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => {
      if (typeof value !== 'string' || NOT_TYPED.has(name)) return [name, value];
      if (name === 'code') return [name, hideCode ? REDACTED : value];
      return [name, clean(value)];
    }),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
