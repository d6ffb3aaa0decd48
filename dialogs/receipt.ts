import { z } from 'zod';
import { maskAddress } from '../cards/visible-text.ts';
import { link } from '../cards/button.ts';
import { receiptLines } from '../cards/receipt-lines.ts';
import { receiptCard, receiptParagraphs } from '../cards/receipt-card.ts';
import type { Consequences, Subscription } from '../data/model/account.ts';
import type { Case, Declaration, Receipt } from '../data/model/records.ts';
import { withOwnData } from '../data/policy/own-data.ts';
import { updateCase } from './case.ts';
import { namesAnother, planName } from './subscriptions.ts';
import { declarationNote, openTaskOf } from './task.ts';
import type { Talk } from './talk.ts';
import { entryButton } from './ways.ts';

const email = z.email();

/** Writes the receipt, shows it, and asks for its mail. */
export async function issueReceipt(talk: Talk, one: Case): Promise<Receipt> {
  const { declaration } = one;
  if (!declaration) throw new Error('a receipt needs a declaration');
  const { conversation } = talk.turn;
  const subscription = await talk.subscriptionOf(one);
  const to = await addressFor(talk, declaration.contact);
  const receipt = await keepReceipt(talk, {
    id: talk.turn.newId('receipt'),
    key: talk.turn.newId('key'),
    caseId: one.id,
    conversationId: conversation.id,
    accountId: one.accountId,
    language: talk.language,
    timeZone: conversation.timeZone,
    profile: talk.profile.key,
    declaration,
    ...contractOf(talk, declaration, subscription),
    ...intervalOf(talk, one, subscription),
    ...pausedNow(talk, subscription),
    // What was computed before is not what was done: dates are stated once they are sure.
    consequences: toldOf(talk, one),
    appliedAt: one.appliedAt,
    mailedTo: to === null ? null : maskAddress(to),
    issuedAt: talk.now,
  });
  updateCase(talk, one, { receiptId: receipt.id });
  await showReceipt(talk, receipt);
  recordReceipt(talk, receipt);
  requestMail(talk, receipt, to);
  return receipt;
}

/** What was done, once it is sure; an erasure with what becomes of our own data. */
export function toldOf(talk: Talk, { appliedAt, consequences }: Case): Consequences | null {
  return appliedAt === null || !consequences ? null : withOwnData(consequences, talk.today);
}

/** Signs a receipt as it is now, and keeps it. */
export async function keepReceipt(talk: Talk, receipt: Receipt): Promise<Receipt> {
  const signed = { ...receipt, signature: await talk.deps.signReceipt(receipt) };
  talk.turn.put('receipts', signed);
  return signed;
}

/** The contract that was declared, where it is another one than was shown: a person has to find it. */
function contractOf(
  { t }: Talk,
  { contract }: Declaration,
  subscription: Subscription | null,
): Pick<Receipt, 'contract' | 'plan'> {
  if (!subscription || contract === null || !namesAnother(subscription, contract)) {
    return {
      contract: subscription?.contract ?? null,
      plan: subscription ? planName(t, subscription.plan) : null,
    };
  }
  return { contract, plan: null };
}

function pausedNow({ today }: Talk, subscription: Subscription | null): Pick<Receipt, 'paused'> {
  const pause = subscription?.pause ?? null;
  return pause !== null && pause.from <= today && today < pause.until ? { paused: true } : {};
}

/** How often the price is paid: of the new plan where the plan changes. */
function intervalOf(
  talk: Talk,
  { request }: Case,
  subscription: Subscription | null,
): Pick<Receipt, 'interval'> {
  const newPlan =
    request?.change === 'switch'
      ? talk.deps.company.plans.find(({ id }) => id === request.planId)
      : undefined;
  const plan = newPlan ?? subscription?.plan;
  return plan ? { interval: plan.interval } : {};
}

function requestMail(talk: Talk, { id }: Receipt, to: string | null): void {
  if (to === null) return;
  talk.turn.request(`mail:${id}`, {
    kind: 'mail',
    to,
    language: talk.language,
    mail: { template: 'receipt', receiptId: id },
  });
}

/** Adds what was missing to the declaration of an unverified person; what was said stays. */
export async function completeReceipt(
  talk: Talk,
  one: Case,
  given: Pick<Declaration, 'name' | 'contract' | 'contact'>,
): Promise<void> {
  const { declaration, receiptId } = one;
  const receipt = receiptId === null ? null : await talk.turn.get('receipts', receiptId);
  if (!declaration || !receipt) return;
  const completed: Declaration = {
    ...declaration,
    name: declaration.name ?? given.name,
    contract: declaration.contract ?? given.contract,
    contact: isAddress(declaration.contact)
      ? declaration.contact
      : (given.contact ?? declaration.contact),
  };
  const to = await addressFor(talk, completed.contact);
  const mailedTo = to === null ? null : maskAddress(to);
  const updated = await keepReceipt(talk, { ...receipt, declaration: completed, mailedTo });
  updateCase(talk, one, { declaration: completed });
  const task = await openTaskOf(talk, 'match_declaration');
  if (task)
    talk.turn.put('tasks', { ...task, note: declarationNote({ ...one, declaration: completed }) });
  await showReceipt(talk, updated);
  requestMail(talk, updated, to);
}

/** Shows a receipt, the first time or again. */
export async function showReceipt(talk: Talk, receipt: Receipt): Promise<void> {
  const url = `${talk.deps.publicUrl}/receipts/${receipt.id}`;
  const key = `?key=${receipt.key}`;
  const { undoUntil } = receipt.consequences ?? { undoUntil: null };
  const mayUndo = undoUntil !== null && receipt.declaration.verified;
  await talk.say({
    kind: talk.asSystem ? 'system' : 'receipt',
    state: talk.asSystem ? 'with_human' : 'done',
    change: receipt.declaration.change,
    card: receiptCard(talk.t, receipt, paragraphsOf(talk, receipt), [
      ...(mayUndo ? [entryButton(talk, 'undo', { receiptId: receipt.id })] : []),
      link(talk.t('button.openReceipt'), `${url}${key}`),
      link(talk.t('button.download'), `${url}.txt${key}`),
    ]),
  });
}

function recordReceipt(talk: Talk, receipt: Receipt): void {
  const lines = receiptLines(receipt, { contact: talk.deps.company.contact });
  talk.turn.record(
    {
      type: 'receipt',
      channel: 'screen',
      at: talk.now,
      fields: Object.fromEntries(lines.map(({ id, value }) => [id, value])),
      text: paragraphsOf(talk, receipt).join(' '),
    },
    receipt.caseId,
  );
}

function paragraphsOf(talk: Talk, receipt: Receipt): readonly string[] {
  return receiptParagraphs(talk.t, receipt, { contact: talk.deps.company.contact });
}

/** Where the confirmation goes: as declared, else the address on file. `null`: stays on the screen. */
async function addressFor(talk: Talk, declared: string | null): Promise<string | null> {
  if (isAddress(declared)) return declared;
  const account = await talk.account();
  return account?.email ?? null;
}

/** Whether a confirmation can be sent there. */
export function isAddress(contact: string | null): contact is string {
  return contact !== null && email.safeParse(contact).success;
}
