import { z } from 'zod';
import type { ApplyResult } from '../data/model/account.ts';
import type { Case } from '../data/model/records.ts';
import { formatDate } from '../data/locales/format.ts';
import { updateCase } from './case.ts';
import { queueForPerson } from './person.ts';
import { issueReceipt, keepReceipt, toldOf } from './receipt.ts';
import { planName } from './subscriptions.ts';
import { openTask } from './task.ts';
import type { Talk } from './talk.ts';

/** What the bot is told once the account system has answered. */
export const APPLIED_EVENT = 'adieu/applied';

const aboutCase = z.object({ caseId: z.string() });

/**
 * The account system has answered. The receipt is shown with its dates, or, when it
 * was shown without, the dates follow.
 * @returns the case when its receipt was shown now for the first time
 */
export async function onApplied(talk: Talk, value: unknown): Promise<Case | null> {
  const one = await caseOfEvent(talk, value);
  const result = resultOf(value);
  if (!one || !result || one.appliedAt !== null) return null;
  talk.turn.unrequest(`receipt-due:${one.id}`);
  if (result.outcome === 'refused' || result.outcome === 'unknown') {
    return onRefused(talk, one);
  }
  const { consequences } = result;
  const applied = updateCase(talk, one, { state: 'applied', consequences, appliedAt: talk.now });
  talk.turn.record(
    {
      type: 'applied',
      change: applied.change ?? consequences.request.change,
      at: talk.now,
      accessEndsAt: consequences.accessEndsOn,
      billingEndsAt: consequences.billingEndsOn,
      lastCharge: consequences.lastCharge,
    },
    applied.id,
  );
  if (applied.receiptId === null) {
    await issueReceipt(talk, applied);
    return applied;
  }
  await datesFollow(talk, applied);
  return null;
}

/** The account system takes its time: the receipt is shown now, its dates follow. */
export async function onReceiptDue(talk: Talk, value: unknown): Promise<Case | null> {
  const one = await caseOfEvent(talk, value);
  if (!one || one.receiptId !== null || !one.declaration) return null;
  await issueReceipt(talk, one);
  return one;
}

async function onRefused(talk: Talk, one: Case): Promise<Case | null> {
  const refused = updateCase(talk, one, { state: 'with_person' });
  openTask(talk, 'account_refused', `apply:${one.id}`);
  const first = refused.receiptId === null;
  if (first) await issueReceipt(talk, refused);
  await talk.say({ kind: 'answer', text: talk.t('handoff.accountRefused') });
  await queueForPerson(talk, 'account_system', { quiet: true });
  return null;
}

async function datesFollow(talk: Talk, one: Case): Promise<void> {
  const { receiptId, consequences } = one;
  if (receiptId === null) return;
  const receipt = await talk.turn.get('receipts', receiptId);
  if (!receipt) return;
  const subscription = await talk.subscriptionOf(one);
  await keepReceipt(talk, {
    ...receipt,
    declaration: one.declaration ?? receipt.declaration,
    contract: subscription?.contract ?? receipt.contract,
    plan: subscription ? planName(talk.t, subscription.plan) : receipt.plan,
    consequences: toldOf(talk, one),
    appliedAt: one.appliedAt,
  });
  const date = consequences?.accessEndsOn ?? consequences?.startsAgain?.on ?? null;
  await talk.say({
    kind: talk.asSystem ? 'system' : 'answer',
    state: 'done',
    text:
      date === null
        ? talk.t('receipt.done')
        : talk.t('receipt.dateIs', { date: formatDate(talk.language, date) }),
  });
  const account = await talk.account();
  const to = receipt.declaration.contact ?? account?.email ?? null;
  if (receipt.mailedTo === null || to === null) return;
  talk.turn.request(`dates:${receiptId}`, {
    kind: 'mail',
    to,
    language: receipt.language,
    mail: { template: 'dates_follow', receiptId },
  });
}

async function caseOfEvent(talk: Talk, value: unknown): Promise<Case | null> {
  const read = aboutCase.safeParse(value);
  return read.success ? talk.turn.get('cases', read.data.caseId) : null;
}

const resultSchema = z.object({
  result: z.custom<ApplyResult>(
    (given) => z.object({ outcome: z.string() }).safeParse(given).success,
  ),
});

/** Comes out of our own outbox: its shape was checked when it was made. */
function resultOf(value: unknown): ApplyResult | null {
  const read = resultSchema.safeParse(value);
  return read.success ? read.data.result : null;
}
