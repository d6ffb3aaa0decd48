import { isWayOut } from '../data/model/change.ts';
import { noMarketingOfAccount } from '../data/model/no-marketing.ts';
import type { Case, Declaration, TaskKind } from '../data/model/records.ts';
import { asDeclared } from './as-declared.ts';
import { updateCase } from './case.ts';
import { declarationNote, openTask } from './task.ts';
import type { Talk } from './talk.ts';
import { issueReceipt } from './receipt.ts';

/** Name of the timer's turn that shows the receipt when the account system takes its time. */
export const RECEIPT_DUE_EVENT = 'adieu/receipt-due';

/** The customer waits this long for dates; then the receipt is shown without them. */
const RECEIPT_AFTER_MS = 2_000;

/** Why a person decides and nothing is asked of the account system. */
export type PersonDecides = Extract<
  TaskKind,
  'match_declaration' | 'extraordinary_termination' | 'account_refused' | 'security'
>;

/**
 * Takes down a declaration and asks for the change. Both are in this turn's commit,
 * so it counts from now, whatever the account system does.
 * Where a person decides, the receipt is shown at once and the task has a date.
 */
export async function carryOut(
  talk: Talk,
  one: Case,
  declaration: Declaration,
  personDecides: PersonDecides | null,
): Promise<void> {
  const declared = updateCase(talk, one, {
    declaration,
    change: declaration.change,
    state: personDecides === null ? 'declared' : 'with_person',
    reasonSettled: one.reasonSettled || one.mood === 'distressed',
  });
  talk.turn.record(
    {
      type: 'declaration',
      change: declaration.change,
      // Received with the words, however late it was told which contract they are about (BGB §130).
      at: declaration.at,
      words: declaration.words,
      verified: declaration.verified,
    },
    declared.id,
  );
  await openTasksBeside(talk, declared);
  await endAdvertising(talk, declared);
  if (personDecides !== null) {
    openTask(talk, personDecides, declarationNote(declared));
    await issueReceipt(talk, declared);
    return;
  }
  askForChange(talk, declared);
  talk.turn.request(
    `receipt-due:${one.id}`,
    { kind: 'turn', event: RECEIPT_DUE_EVENT, value: { caseId: one.id } },
    RECEIPT_AFTER_MS,
  );
  await talk.showTyping();
}

/** Whoever wants to be erased hears nothing more that they do not need to know. */
async function endAdvertising(talk: Talk, { accountId, change }: Case): Promise<void> {
  if (change !== 'delete' || accountId === null) return;
  const id = noMarketingOfAccount(accountId);
  if (!(await talk.turn.get('meta', id))) talk.turn.put('meta', { id, value: { at: talk.now } });
}

/** Asks the account system, once a case. */
export function askForChange(talk: Talk, { id, accountId, request, declaration }: Case): void {
  if (accountId === null || request === null) {
    throw new Error('a change that nobody decides needs an account and a request');
  }
  talk.turn.request(`apply:${id}`, {
    kind: 'account.apply',
    accountId,
    caseId: id,
    request: asDeclared(talk, request, declaration),
  });
}

/** Disputes, unpaid invoices and teams: a person gets a task, and nothing waits for it. */
async function openTasksBeside(talk: Talk, one: Case): Promise<void> {
  const account = isWayOut(one.change) ? await talk.account() : null;
  if (!account) return;
  if (account.disputes.length > 0 || account.openInvoices.length > 0) {
    openTask(talk, 'dispute_or_invoice', declarationNote(one));
  }
  const subscription = await talk.subscriptionOf(one);
  if (subscription?.team?.isOwner) openTask(talk, 'team_owner', declarationNote(one));
}
