import type { Case } from '../../../data/model/records.ts';
import type { Evidence } from '../evidence.ts';
import type { Invariant } from './invariant.ts';

/** I2. By the account system's own books, beside what the bot says about them. */
export const doneOnce: Invariant = {
  id: 'I2',
  never: 'a change is done more than once, or reported done and was not',
  violations: (evidence) => [
    ...doneTwice(evidence),
    ...evidence.cases.flatMap((one) => reportedWrongly(one, evidence)),
  ],
};

/** The account system changes once a key; a case asks under one key. */
function doneTwice({ notes, cases }: Evidence): string[] {
  const keys = new Set(cases.map(keyOf));
  const times = new Map<string, number>();
  const violations: string[] = [];
  for (const note of notes) {
    if (note.note !== 'changed' || note.fault === 'already') continue;
    if (!keys.has(note.key)) violations.push(`${note.key} was changed and belongs to no case`);
    if (note.outcome === 'applied') times.set(note.key, (times.get(note.key) ?? 0) + 1);
  }
  for (const [key, count] of times) {
    if (count > 1) violations.push(`${key} was carried out ${String(count)} times`);
  }
  return violations;
}

function reportedWrongly(one: Case, { accounts, customers, receipts }: Evidence): string[] {
  const done = ['applied', 'already'].includes(
    accounts.results[keyOf(one)]?.result.outcome ?? 'never asked',
  );
  const stored = customers.find(
    ({ conversationId }) => conversationId === one.conversationId,
  )?.stored;
  const ofCase = receipts.filter(({ caseId }) => caseId === one.id);
  const violations: string[] = [];
  if (one.state === 'applied' && !done) violations.push(`${one.id} is applied and was not done`);
  if (done && one.state !== 'applied') violations.push(`${one.id} was done and is ${one.state}`);
  if (ofCase.length > 1) violations.push(`${one.id} has ${String(ofCase.length)} receipts`);
  if (one.state === 'applied' && ofCase.length === 0) violations.push(`${one.id} has no receipt`);
  if (ofCase.some(({ appliedAt }) => appliedAt !== null) && !done) {
    violations.push(`the receipt of ${one.id} says done and it was not`);
  }
  const receiptCards = (stored ?? []).filter(
    (entry) =>
      entry.kind === 'activity' &&
      entry.activity.channelData?.adieu?.kind === 'receipt' &&
      entry.activity.channelData.adieu.caseId === one.id,
  );
  if (stored && ofCase.length === 1 && receiptCards.length !== 1) {
    violations.push(`the receipt of ${one.id} was shown ${String(receiptCards.length)} times`);
  }
  return violations;
}

function keyOf({ id }: Case): string {
  return `apply:${id}`;
}
