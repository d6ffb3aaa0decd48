import type { Case } from '../data/model/records.ts';
import type { Step } from './step-dialog.ts';
import type { Talk } from './talk.ts';
import { talkOf } from './talk.ts';

/** The case of this conversation while it is open; else the dialog has nothing to do. */
export async function caseOfChange(step: Step): Promise<{ talk: Talk; one: Case | null }> {
  const talk = talkOf(step.context);
  const one = await talk.case();
  return { talk, one: one?.state === 'open' && one.change !== null ? one : null };
}
