import type { Receipt } from '../../data/model/records.ts';
import type { Instant } from '../../data/model/time.ts';
import { FIXED_LABELS } from '../../data/policy/labels.ts';
import type { Store } from '../../data/store/contract.ts';
import type { TurnRunner } from '../turn/turn-runner.ts';
import { type FormContext, formConversation } from './form-conversation.ts';
import { endDateOf, type LeaveForm } from './leave-form.ts';

export interface DeclareByFormDeps {
  readonly store: Pick<Store, 'get' | 'list'>;
  readonly turns: Pick<TurnRunner, 'run'>;
  /** Where the country does not tell the customer's. */
  readonly companyTimeZone: string;
}

/** `kept`: the declaration is stored, and a person has to make the receipt. */
export type Declared =
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | { readonly kind: 'kept'; readonly at: Instant; readonly timeZone: string };

/**
 * Makes the declaration that the chat's card makes: one turn of a conversation of its own.
 * The same form again gets the same receipt.
 * @param receivedAt When the form arrived: that is the time on the receipt, however long it had to wait.
 * @throws AdieuError `store_read_only`, `store_conflict`: nothing was stored.
 */
export async function declareByForm(
  form: LeaveForm,
  context: FormContext,
  receivedAt: Date,
  { store, turns, companyTimeZone }: DeclareByFormDeps,
): Promise<Declared> {
  const start = formConversation(form, context, receivedAt, companyTimeZone);
  await turns.run({
    conversationId: start.id,
    dedupeKey: 'form',
    actor: 'customer',
    activity: activityOf(form, context),
    start,
    receivedAt,
  });
  const { items } = await store.list('cases', 'byConversation', { equals: start.id, limit: 1 });
  const receiptId = items[0]?.doc.receiptId ?? null;
  const found = receiptId === null ? null : await store.get('receipts', receiptId);
  if (found) return { kind: 'receipt', receipt: found.doc };
  const conversation = await store.get('conversations', start.id);
  const at = conversation?.doc.lastCustomerAt ?? start.startedAt;
  return { kind: 'kept', at, timeZone: start.timeZone };
}

/** The same press that the card in chat sends. */
function activityOf(form: LeaveForm, { change, language }: FormContext) {
  const label = FIXED_LABELS[language].confirm[change];
  const { type, reason, name, contract, contact } = form;
  const endDate = endDateOf(form) ?? '';
  return {
    type: 'message',
    text: '',
    locale: language,
    value: { role: 'confirm', change, label, type, reason, name, contract, endDate, contact },
  };
}
