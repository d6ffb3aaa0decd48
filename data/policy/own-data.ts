import type { Consequences, DataFate } from '../model/account.ts';
import type { PlainDate } from '../model/time.ts';
import { earlier, plus } from './calendar.ts';
import { declarationKeptUntil, TRANSCRIPT_DAYS } from './retention.ts';

/**
 * What becomes of the data that Adieu itself holds when somebody is erased, beside what the
 * account system says of its own. The days are those by which purge and erasure let go.
 * Source: GDPR art. 17 (1), (3) b and e, 21 (3).
 * @param goneOn Day on which the account system erases: the conversation goes with it, and the
 *   key of what is personal in the audit. `null`: it did not say.
 */
export function ownDataFates(declaredOn: PlainDate, goneOn: PlainDate | null): readonly DataFate[] {
  const proof = declarationKeptUntil(declaredOn);
  const purged = plus(declaredOn, { days: TRANSCRIPT_DAYS.verified });
  const lastDay = goneOn === null ? purged : earlier(goneOn, purged);
  return [
    { data: 'declaration', fate: 'kept', on: proof, reason: 'proof' },
    { data: 'conversation', fate: 'erased', on: lastDay, reason: null },
    goneOn === null
      ? { data: 'record', fate: 'kept', on: proof, reason: 'proof' }
      : { data: 'record', fate: 'erased', on: goneOn, reason: null },
    { data: 'no_marketing', fate: 'kept', on: null, reason: 'no_mail' },
  ];
}

/** The answer to an erasure, class by class: the account system's data and ours. Other changes are as they were. */
export function withOwnData(consequences: Consequences, declaredOn: PlainDate): Consequences {
  if (consequences.request.change !== 'delete') return consequences;
  const { data } = consequences;
  const gone = data.find((one) => one.data === 'content' && one.fate === 'erased');
  const ours = ownDataFates(declaredOn, gone?.on ?? null).filter(
    (own) => !data.some((told) => told.data === own.data),
  );
  return { ...consequences, data: [...data, ...ours] };
}
