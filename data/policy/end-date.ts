import type { Account, Subscription } from '../model/account.ts';
import type { CalendarLength, PlainDate } from '../model/time.ts';
import { earlier, later, plus } from './calendar.ts';
import type { Profile } from './profile.ts';
import { renewalFrom } from './renewals.ts';

export interface EndQuestion {
  readonly profile: Profile;
  readonly kind: Account['kind'];
  readonly subscription: Pick<Subscription, 'plan' | 'periodEnd' | 'billingDay' | 'terms'>;
  /** Day of the declaration on the customer's calendar. */
  readonly on: PlainDate;
}

export interface EarliestEnd {
  /** First day without service. */
  readonly on: PlainDate;
  /** Notice that was used; empty: none. */
  readonly length: CalendarLength;
  /** Stable name: "de.after_renewal", "contract.period_end". */
  readonly rule: string;
  readonly source: string;
}

/** Source given where the contract itself decides: a name, shown in the reader's words. */
export const CONTRACT_TERMS = 'contract terms';

/**
 * The earliest day on which a subscription can end: what the contract says, or what the
 * law of the profile makes of it where that is sooner. The law protects consumers only.
 *
 * A trial ends where it ends. A first term is kept, unless it is longer than the law
 * allows. After that the contract ends with a paid period, its notice observed; one that
 * has renewed itself ends on any day after the law's longest notice.
 */
export function earliestEnd(question: EndQuestion): EarliestEnd {
  const { subscription, on } = question;
  const { trialEndsOn } = subscription.terms;
  if (trialEndsOn !== null && on < trialEndsOn)
    return { on: trialEndsOn, length: {}, rule: 'contract.trial', source: CONTRACT_TERMS };
  const byContract = endByContract(question);
  const byLaw = endByLaw(question);
  return byLaw !== null && byLaw.on < byContract.on ? byLaw : byContract;
}

function endByContract(question: EndQuestion): EarliestEnd {
  const { subscription, on } = question;
  const termEnd = termEndOf(question);
  const inTerm = termEnd !== null && on < termEnd;
  const limit = contractNoticeLimit(question, inTerm);
  const { notice } = subscription.terms;
  const length = limit === null ? notice : shorter(notice, limit.length, on);
  const capped = length !== notice;
  const noticeEnds = plus(on, length);
  const source = capped && limit ? limit.source : CONTRACT_TERMS;
  if (inTerm && noticeEnds <= termEnd) {
    const cut = termEnd !== subscription.terms.minimumTermEndsOn;
    const why = cut ? question.profile.noticeSource : source;
    return { on: termEnd, length, rule: 'contract.minimum_term', source: why };
  }
  const rule = noticeEnds === on ? 'contract.period_end' : noticeRule(question, noticeEnds);
  const renewal = renewalFrom(subscription, noticeEnds);
  const { minimumTermEndsOn: written } = subscription.terms;
  // A first term that the law has cut still ends where it says, if that is sooner.
  const atItsEnd = written !== null && noticeEnds <= written && on < written;
  return { on: atItsEnd ? earlier(renewal, written) : renewal, length, rule, source };
}

/** Why a notice holds that is longer than consumers have with a contract of today. */
function noticeRule(question: EndQuestion, noticeEnds: PlainDate): string {
  const { profile, kind, on } = question;
  const limit = profile.longestNoticeAfterRenewal;
  if (limit === null || noticeEnds <= plus(on, limit)) return 'contract.notice';
  if (kind === 'business') return 'contract.business';
  return isOldContract(question) ? `${profile.key.toLowerCase()}.old_contract` : 'contract.notice';
}

/** `null` where the law leaves it to the contract. */
function endByLaw(question: EndQuestion): EarliestEnd | null {
  const { profile, subscription, on } = question;
  const limit = profile.longestNoticeAfterRenewal;
  const { renewedTacitly, notice } = subscription.terms;
  if (question.kind === 'business' || limit === null || isOldContract(question)) return null;
  // What has no first term and was never renewed is bound for the period that it began with.
  const firstTermEnds = termEndOf(question) ?? (renewedTacitly ? on : subscription.periodEnd);
  // A contract that ends with its period only, and asks for no notice, can be left at the limit.
  const length = plus(on, notice) === on ? limit : shorter(notice, limit, on);
  const end = later(plus(on, length), firstTermEnds);
  const rule = `${profile.key.toLowerCase()}.after_renewal`;
  return { on: end, length, rule, source: profile.noticeSource };
}

/** End of the first term, never later than the law lets it bind; `null`: there is none. */
function termEndOf({ profile, kind, subscription }: EndQuestion): PlainDate | null {
  const { minimumTermEndsOn, concludedOn } = subscription.terms;
  if (minimumTermEndsOn === null || kind === 'business' || profile.longestMinimumTerm === null)
    return minimumTermEndsOn;
  return earlier(minimumTermEndsOn, plus(concludedOn, profile.longestMinimumTerm));
}

function contractNoticeLimit(
  question: EndQuestion,
  inTerm: boolean,
): { readonly length: CalendarLength; readonly source: string } | null {
  const { profile, kind } = question;
  if (kind === 'business') return null;
  if (profile.oldContracts && isOldContract(question))
    return { length: profile.oldContracts.longestNotice, source: profile.oldContracts.source };
  if (!inTerm || profile.longestNoticeInMinimumTerm === null) return null;
  return { length: profile.longestNoticeInMinimumTerm, source: profile.noticeSource };
}

function isOldContract({ profile, subscription }: EndQuestion): boolean {
  const { oldContracts } = profile;
  return oldContracts !== null && subscription.terms.concludedOn < oldContracts.concludedBefore;
}

function shorter(a: CalendarLength, b: CalendarLength, on: PlainDate): CalendarLength {
  return plus(on, a) <= plus(on, b) ? a : b;
}
