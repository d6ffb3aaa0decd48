import type { Plan } from '../../../data/model/account.ts';
import type { PlainDate } from '../../../data/model/time.ts';
import { minus, plus } from '../../../data/policy/calendar.ts';
import type { CompanyPlan } from '../../../data/policy/company/plan.ts';
import type { DemoSubscription } from './records.ts';

export interface NewSubscription {
  readonly id: string;
  readonly contract: string;
  readonly plan: Plan;
  /** The terms it is sold on. */
  readonly sold: Pick<CompanyPlan, 'notice' | 'minimumTerm'>;
  /** First day of the current period. */
  readonly since: PlainDate;
  /** Periods that were paid before the current one. */
  readonly periodsBefore: number;
}

/** A running subscription with the charges it has had, on the terms of its plan. */
export function newSubscription(given: NewSubscription): DemoSubscription {
  const { id, contract, plan, sold, since, periodsBefore } = given;
  const periods = (count: number) =>
    plan.interval === 'year' ? { years: count } : { months: count };
  const charges = Array.from({ length: periodsBefore + 1 }, (_, i) => ({
    amount: plan.price,
    on: minus(since, periods(periodsBefore - i)),
  }));
  const concludedOn = charges[0]?.on ?? since;
  const termEnds = sold.minimumTerm ? plus(concludedOn, sold.minimumTerm) : concludedOn;
  const inTerm = termEnds > since;
  return {
    id,
    contract,
    plan,
    status: 'active',
    terms: {
      concludedOn,
      minimumTermEndsOn: inTerm ? termEnds : null,
      renewedTacitly: periodsBefore > 0 && !inTerm,
      notice: sold.notice ?? {},
      trialEndsOn: null,
    },
    periodStart: since,
    periodEnd: plus(since, periods(1)),
    billingDay: Number(since.slice(8)),
    charges,
    nextPlan: null,
    pause: null,
    accessEndsOn: null,
    billingEndsOn: null,
    endedBy: null,
    refundAtEnd: null,
    consequences: null,
    team: null,
  };
}
