import type { Consequences, DataFate } from '../model/account.ts';
import type { PlainDate } from '../model/time.ts';
import { plus } from './calendar.ts';
import { declarationKeptUntil, TRANSCRIPT_DAYS } from './retention.ts';

/**
 * What becomes of the data that Adieu itself holds when somebody is erased, beside what the
 * account system says of its own. The days are those by which the purge lets go.
 * Source: GDPR art. 17 (1), (3) b and e, 21 (3).
 */
export function ownDataFates(declaredOn: PlainDate): readonly DataFate[] {
  const proof = declarationKeptUntil(declaredOn);
  const lastDay = plus(declaredOn, { days: TRANSCRIPT_DAYS.verified });
  return [
    { data: 'declaration', fate: 'kept', on: proof, reason: 'proof' },
    { data: 'record', fate: 'kept', on: proof, reason: 'proof' },
    { data: 'conversation', fate: 'erased', on: lastDay, reason: null },
    { data: 'no_marketing', fate: 'kept', on: null, reason: 'no_mail' },
  ];
}

/** The answer to an erasure, class by class: the account system's data and ours. Other changes are as they were. */
export function withOwnData(consequences: Consequences, declaredOn: PlainDate): Consequences {
  if (consequences.request.change !== 'delete') return consequences;
  const told = consequences.data.map(({ data }) => data);
  const ours = ownDataFates(declaredOn).filter(({ data }) => !told.includes(data));
  return { ...consequences, data: [...consequences.data, ...ours] };
}
