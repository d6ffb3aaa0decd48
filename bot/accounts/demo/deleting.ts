import type { Consequences } from '../../../data/model/account.ts';
import type { ChangeRequest } from '../../../data/model/change.ts';
import { earlier, later, minus, plus } from '../../../data/policy/calendar.ts';
import { DELETION_GRACE } from '../../../data/policy/retention.ts';
import { ending, paperKept } from './ending.ts';
import { nothingEnds, running, type Situation } from './question.ts';
import type { DemoSubscription } from './records.ts';

export interface Deletion {
  readonly consequences: Consequences;
  readonly dueOn: string;
  /** Contracts that end with it and were not ended before. */
  readonly endings: ReadonlyMap<DemoSubscription, ReturnType<typeof ending>>;
}

/**
 * Deletes the account after the grace period. Contracts end at their earliest date; what they
 * need (name, address) goes with the last of them, everything else when the grace is over.
 */
export function deleting(situation: Situation, request: ChangeRequest): Deletion {
  const { account, today } = situation;
  const dueOn = plus(today, DELETION_GRACE);
  const open = running(account);
  const endings = new Map(
    open
      .filter((subscription) => subscription.status !== 'cancel_scheduled')
      .map((subscription) => [subscription, ending(situation, subscription, request, null)]),
  );
  const parts = [
    ...endings.values(),
    ...open.map((subscription) => subscription.consequences).filter((part) => part !== null),
  ];
  const ends = open.map((s) => endings.get(s)?.accessEndsOn ?? s.accessEndsOn ?? today);
  const contractsEndOn = ends.length === 0 ? null : ends.reduce(later);
  const furtherCharges = parts
    .flatMap((part) => part.furtherCharges)
    .filter((charge) => charge.on > today)
    .toSorted((a, b) => a.on.localeCompare(b.on));
  const charges = parts.map((part) => part.lastCharge).filter((charge) => charge !== null);
  const decisive = parts.find((part) => part.accessEndsOn === contractsEndOn);
  const consequences: Consequences = {
    ...nothingEnds(request, account.subscriptions.at(-1) ?? null),
    accessEndsOn: earlier(dueOn, contractsEndOn ?? dueOn),
    billingEndsOn: contractsEndOn ?? today,
    ...(charges.length === 0
      ? {}
      : { lastCharge: charges.reduce((a, b) => (b.on > a.on ? b : a)) }),
    furtherCharges,
    refund: sumOf(parts),
    data: [
      { data: 'profile', fate: 'erased', on: later(dueOn, contractsEndOn ?? dueOn), reason: null },
      { data: 'content', fate: 'erased', on: dueOn, reason: null },
      ...paperKept(today, account.subscriptions, contractsEndOn ?? today),
    ],
    undoUntil: minus(dueOn, { days: 1 }),
    notice: decisive?.notice ?? null,
    contractsEndOn,
    seatsAffected: open.reduce((sum, { team }) => sum + (team?.seats ?? 0), 0),
  };
  return { consequences, dueOn, endings };
}

function sumOf(parts: readonly Consequences[]): Consequences['refund'] {
  const refunds = parts.map((part) => part.refund).filter((refund) => refund !== null);
  const [first] = refunds;
  if (!first) return null;
  return { ...first, minor: refunds.reduce((sum, refund) => sum + refund.minor, 0) };
}
