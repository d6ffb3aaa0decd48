import { z } from 'zod';
import {
  type FairnessReport,
  fairnessReportSchema,
} from '../../data/policy/fairness/fairness-report.ts';
import type { Change, Store } from '../../data/store/contract.ts';

const ID = 'fairness_reports';
/** About a quarter of a year of nights. */
const MOST_REPORTS = 90;

const keptSchema = z.array(fairnessReportSchema);

/** Reports of the nights, the newest last. They hold nothing about a person. */
export async function keptReports(store: Pick<Store, 'get'>): Promise<readonly FairnessReport[]> {
  const kept = await store.get('meta', ID);
  return kept ? keptSchema.parse(kept.doc.value) : [];
}

/** One more; the oldest goes. Fails with the commit when somebody else has added one meanwhile. */
export async function addReport(
  store: Pick<Store, 'get'>,
  report: FairnessReport,
): Promise<Change> {
  const kept = await store.get('meta', ID);
  const before = kept ? keptSchema.parse(kept.doc.value) : [];
  const doc = { id: ID, value: [...before, report].slice(-MOST_REPORTS) };
  return { op: 'put', collection: 'meta', id: ID, doc, expect: kept?.version ?? 'absent' };
}
