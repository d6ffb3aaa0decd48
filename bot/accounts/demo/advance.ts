import type { AccountEvent } from '../../../data/model/account.ts';
import type { Instant } from '../../../data/model/time.ts';
import { type Due, nextDue } from './due.ts';
import { happen } from './happen.ts';
import type { DemoCompany } from './question.ts';
import { type DemoAccount, type DemoState, replaceAccount } from './records.ts';

interface AccountDue {
  readonly account: DemoAccount;
  readonly due: Due;
}

/**
 * Lets everything happen that was due until a moment, in order of time and on its own date,
 * however long the step is. The same state is returned when nothing was due.
 */
export function advance(state: DemoState, now: Date, company: DemoCompany): DemoState {
  const until = now.toISOString();
  let current = state;
  for (;;) {
    const next = soonest(current, company);
    if (next === null || next.due.at > until) return current;
    const { account, happenings } = happen(next.account, next.due);
    let seq = current.events.at(-1)?.seq ?? 0;
    const events = happenings.map((happening): AccountEvent => {
      seq += 1;
      return { seq, at: next.due.at, accountId: account.id, ...happening };
    });
    current = replaceAccount(current, account);
    if (events.length > 0) current = { ...current, events: [...current.events, ...events] };
  }
}

/** When the next thing happens by itself; `null`: nothing ever will. */
export function nextMoment(state: DemoState, company: DemoCompany): Instant | null {
  return soonest(state, company)?.due.at ?? null;
}

function soonest({ accounts }: DemoState, company: DemoCompany): AccountDue | null {
  let first: AccountDue | null = null;
  for (const account of accounts) {
    const due = nextDue(account, company);
    if (due && (first === null || due.at < first.due.at)) first = { account, due };
  }
  return first;
}
