import type { Conversation, Task } from '../../data/model/records.ts';
import type { Clock } from '../../data/model/time.ts';
import type { Finding } from '../../data/policy/fairness/check-fairness.ts';
import type { FairnessReport } from '../../data/policy/fairness/fairness-report.ts';
import type { Change, Store } from '../../data/store/contract.ts';
import { auditEntry, onRecord } from '../audit/entry.ts';
import { checkConversations } from './check-conversations.ts';
import { addReport, keptReports } from './kept-reports.ts';

export interface FairnessRunDeps {
  readonly store: Store;
  readonly clock: Clock;
}

const DAY_MS = 86_400_000;
/** What is under way is left to the next run: a receipt may be a few seconds behind. */
const SETTLED_MS = 10 * 60_000;
/** A fault in every conversation is one fault: the report has all of it. */
const MOST_TASKS = 50;

/**
 * The nightly check: from where the last one ended until now. Keeps its report, and gives each
 * conversation in which a promise was broken to a person.
 * @returns `null`: the last one was a moment ago
 */
export async function runFairness({
  store,
  clock,
}: FairnessRunDeps): Promise<FairnessReport | null> {
  const now = clock.now();
  const period = await periodUntil(store, now);
  if (period.from >= period.to) return null;
  const tasks: Task[] = [];
  const report = await checkConversations(store, period, (conversation, found) => {
    const rules = found.filter(({ level }) => level !== 'W').map(({ id }) => id);
    if (rules.length > 0 && tasks.length < MOST_TASKS) {
      tasks.push(taskFor(conversation, rules, now));
    }
  });
  await store.commit([
    await addReport(store, report),
    ...tasks.flatMap((task) => opened(task, now)),
  ]);
  return report;
}

/** The same since the last report, for somebody who does not want to wait for the night. Keeps nothing. */
export async function fairnessSoFar({ store, clock }: FairnessRunDeps): Promise<FairnessReport> {
  const { from } = await periodUntil(store, clock.now());
  const to = clock.now().toISOString();
  return checkConversations(store, { from, to });
}

async function periodUntil(store: Store, now: Date): Promise<Pick<FairnessReport, 'from' | 'to'>> {
  const last = (await keptReports(store)).at(-1);
  const to = new Date(now.getTime() - SETTLED_MS);
  return {
    from: last?.to ?? new Date(to.getTime() - DAY_MS).toISOString(),
    to: to.toISOString(),
  };
}

function taskFor(
  { id, caseId, accountId }: Conversation,
  rules: readonly string[],
  now: Date,
): Task {
  return {
    id: `task_fairness_${now.toISOString()}_${id}`,
    kind: 'promise_broken',
    conversationId: id,
    caseId,
    accountId,
    note: noteOf(rules),
    createdAt: now.toISOString(),
    dueAt: new Date(now.getTime() + DAY_MS).toISOString(),
    doneAt: null,
    doneBy: null,
  };
}

function noteOf(rules: readonly Finding['id'][]): string {
  return [...new Set(rules)].join(', ');
}

function opened(task: Task, now: Date): readonly Change[] {
  const { id, kind, dueAt: due, conversationId, caseId } = task;
  return [
    { op: 'put', collection: 'tasks', id, doc: task, expect: 'absent' },
    onRecord(auditEntry(now, 'task_opened', { kind, due }, { conversationId, caseId })),
  ];
}
