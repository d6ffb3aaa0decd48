import { setImmediate as breathe } from 'node:timers/promises';
import type { Conversation } from '../../data/model/records.ts';
import { type Finding } from '../../data/policy/fairness/check-fairness.ts';
import type { FairnessReport } from '../../data/policy/fairness/fairness-report.ts';
import { type Line, lineSchema } from '../../data/policy/fairness/recorded.ts';
import { ReportCounter } from '../../data/policy/fairness/report-counter.ts';
import type { Store } from '../../data/store/contract.ts';
import { every } from '../../data/store/every.ts';
import { transcriptLines } from '../transcript/transcript-lines.ts';

export type Recorded = Pick<Store, 'get' | 'list' | 'entriesAfter'>;

/** Called for each conversation in which something was found. */
export type OnFound = (conversation: Conversation, found: readonly Finding[]) => void;

/** What agents and the account system do shows for so long after the customer's last word. */
const LOOK_BACK_MS = 7 * 86_400_000;

/**
 * Holds all conversations of a stretch of time to the promises, as they stand in the store.
 * One after another, with room for other work between them.
 */
export async function checkConversations(
  store: Recorded,
  period: Pick<FairnessReport, 'from' | 'to'>,
  onFound: OnFound = () => undefined,
): Promise<FairnessReport> {
  const counter = new ReportCounter(period);
  const since = new Date(Date.parse(period.from) - LOOK_BACK_MS).toISOString();
  for await (const { doc } of every(store, 'conversations', 'byStart', { to: period.to })) {
    if ((doc.lastCustomerAt ?? doc.startedAt) < since) continue;
    const { lines, unreadable } = await linesOf(store, doc.id);
    const found = counter.add(lines, unreadable);
    if (found.length > 0) onFound(doc, found);
    await breathe();
  }
  return counter.report;
}

async function linesOf(store: Recorded, conversationId: string) {
  const lines: Line[] = [];
  let unreadable = 0;
  for await (const line of transcriptLines(store, conversationId)) {
    const read = lineSchema.safeParse(line);
    if (read.success) lines.push(read.data);
    else unreadable += 1;
  }
  return { lines, unreadable };
}
