import type { Instant, PlainDate } from '../../../data/model/time.ts';
import { later, minus, momentOf, plus } from '../../../data/policy/calendar.ts';
import { PAUSE_NOTICE_DAYS } from '../../../data/policy/retention.ts';
import { type DemoCompany, running } from './question.ts';
import type { DemoAccount, DemoSubscription } from './records.ts';

/** Something that happens by itself. */
export interface Due {
  readonly at: Instant;
  readonly on: PlainDate;
  readonly what: 'end' | 'start_pause' | 'notice' | 'resume' | 'renew' | 'erase' | 'erase_profile';
  readonly subscription: DemoSubscription | null;
}

/** Local hour at which people are written to. */
const NOTICE_HOUR = 9;

/** What happens next to this account; `null`: nothing more will. */
export function nextDue(account: DemoAccount, company: DemoCompany): Due | null {
  const dues = [
    ...account.subscriptions.flatMap((subscription) => duesOf(account, subscription)),
    ...erasures(account, company),
  ];
  return dues.reduce<Due | null>((first, due) => (first && first.at <= due.at ? first : due), null);
}

function duesOf(account: DemoAccount, subscription: DemoSubscription): readonly Due[] {
  const { status, pause, accessEndsOn, periodEnd } = subscription;
  if (status === 'ended') return [];
  const before = (day: PlainDate) => accessEndsOn === null || day < accessEndsOn;
  const due = (what: Due['what'], on: PlainDate, hour?: number): Due => ({
    at: momentOf(account.timeZone, on, hour),
    on,
    what,
    subscription,
  });
  const dues: Due[] = [];
  if (accessEndsOn !== null) dues.push(due('end', accessEndsOn));
  if (pause === null) {
    if (before(periodEnd)) dues.push(due('renew', periodEnd));
    return dues;
  }
  if (status === 'pause_scheduled') return [due('start_pause', pause.from), ...dues];
  if (!before(pause.until)) return dues;
  if (!pause.noticeGiven) {
    const day = later(minus(pause.until, { days: PAUSE_NOTICE_DAYS }), pause.from);
    dues.push(due('notice', day, NOTICE_HOUR));
  }
  dues.push(due('resume', pause.until));
  return dues;
}

function erasures(account: DemoAccount, company: DemoCompany): readonly Due[] {
  const { status, deletionDueOn, timeZone, subscriptions } = account;
  const due = (what: Due['what'], on: PlainDate): Due => ({
    at: momentOf(timeZone, on),
    on,
    what,
    subscription: null,
  });
  if (status === 'deletion_scheduled')
    return deletionDueOn === null ? [] : [due('erase', deletionDueOn)];
  if (running(account).length > 0) return [];
  const lastEnd = subscriptions
    .map((s) => s.accessEndsOn ?? s.periodEnd)
    .reduce(later, '0000-01-01');
  if (status === 'active')
    return subscriptions.length === 0
      ? []
      : [due('erase', plus(lastEnd, { days: company.retention.wayBackDays }))];
  return account.email === ''
    ? []
    : [due('erase_profile', later(lastEnd, deletionDueOn ?? lastEnd))];
}
