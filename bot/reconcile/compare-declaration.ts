import type { Case, Receipt } from '../../data/model/records.ts';
import { DONE_TASK_DAYS } from '../../data/policy/retention.ts';
import type { Store } from '../../data/store/contract.ts';
import { every } from '../../data/store/every.ts';
import { type Difference, ofCase } from './difference.ts';

const DAY_MS = 86_400_000;

/** Whether what was declared has its one receipt, and was done or is somebody's. */
export async function compareDeclaration(
  store: Pick<Store, 'get' | 'list'>,
  one: Case,
  now: Date,
): Promise<readonly Difference[]> {
  if (one.declaration === null) return [];
  const { items } = await store.list('receipts', 'byCase', { equals: one.id });
  const [receipt, another] = items;
  const differences: Difference[] = [];
  if (another) differences.push(ofCase('receipt_twice', one));
  else if (receipt && differs(one, receipt.doc)) differences.push(ofCase('receipt_differs', one));
  else if (!receipt && !(await isAsked(store, `receipt-due:${one.id}`))) {
    differences.push(ofCase('receipt_missing', one));
  }
  if (one.appliedAt === null && (await isLost(store, one, now))) {
    differences.push(ofCase('nobody_has_it', one));
  }
  return differences;
}

function differs({ declaration, appliedAt, receiptId }: Case, receipt: Receipt): boolean {
  return (
    receipt.id !== receiptId ||
    receipt.declaration.at !== declaration?.at ||
    receipt.declaration.change !== declaration.change ||
    receipt.appliedAt !== appliedAt
  );
}

/**
 * Neither asked of the account system nor ever a person's. A task goes some time after it is done,
 * and with its customer: of those declarations nobody can tell any more.
 */
async function isLost(
  store: Pick<Store, 'get' | 'list'>,
  { id, conversationId, declaration, erasedAt }: Case,
  now: Date,
): Promise<boolean> {
  const oldest = new Date(now.getTime() - DONE_TASK_DAYS * DAY_MS).toISOString();
  if (declaration === null || declaration.at < oldest || erasedAt !== undefined) return false;
  if (await isAsked(store, `apply:${id}`)) return false;
  const tasks = every(store, 'tasks', 'byConversation', { equals: conversationId });
  for await (const { doc } of tasks) if (doc.caseId === id) return false;
  return true;
}

async function isAsked(store: Pick<Store, 'get'>, key: string): Promise<boolean> {
  return (await store.get('outbox', key)) !== null;
}
