import { referenceNumber } from '../cards/reference-number.ts';
import type { Case, Task, TaskKind } from '../data/model/records.ts';
import type { Talk } from './talk.ts';

/**
 * By when a person has to have done it, in days. Data requests: GDPR art. 12 (3) gives a month,
 * which is 28 days in February. The others are ours: sooner where somebody waits for money or an end.
 */
export const DUE_DAYS: Readonly<Record<TaskKind, number>> = {
  call_back: 1,
  match_declaration: 2,
  extraordinary_termination: 3,
  dispute_or_invoice: 3,
  team_owner: 3,
  account_refused: 1,
  outbox_dead: 1,
  endpoint_held: 1,
  reconciliation: 1,
  turn_failed: 1,
  promise_broken: 1,
  refund: 3,
  data_request: 28,
  no_marketing: 1,
  security: 1,
};

/** Something for a person to do, with a date. */
export function openTask(talk: Talk, kind: TaskKind, note: string): Task {
  const { conversation } = talk.turn;
  const dueAt = new Date(talk.turn.now.getTime() + DUE_DAYS[kind] * 86_400_000).toISOString();
  const id = talk.turn.newId('task');
  const task: Task = {
    id,
    number: referenceNumber(id),
    kind,
    conversationId: conversation.id,
    caseId: conversation.caseId,
    accountId: conversation.accountId,
    note,
    createdAt: talk.now,
    dueAt,
    doneAt: null,
    doneBy: null,
  };
  talk.turn.put('tasks', task);
  talk.turn.record({ type: 'task', kind, due: dueAt });
  return task;
}

/** The conversation's task of this kind, and with this note where one is given, that nobody has done yet. */
export async function openTaskOf(talk: Talk, kind: TaskKind, note?: string): Promise<Task | null> {
  const tasks = await talk.turn.list('tasks', 'byConversation', {
    equals: talk.turn.conversation.id,
  });
  const isIt = (task: Task) => task.kind === kind && (note === undefined || task.note === note);
  return tasks.find((task) => isIt(task) && task.doneAt === null) ?? null;
}

/** What the person who takes the task has to know, as JSON. */
export function declarationNote({ declaration, request, reasons }: Case): string {
  return JSON.stringify({
    change: declaration?.change,
    type: declaration?.type,
    cause: declaration?.cause,
    words: declaration?.words,
    name: declaration?.name,
    contract: declaration?.contract,
    endDate: declaration?.endDate,
    endWords: declaration?.endWords,
    contact: declaration?.contact,
    request,
    reasons: reasons.map(({ reason }) => reason),
  });
}
