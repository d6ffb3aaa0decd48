import type { Account, AccountSystem } from '../../data/model/account.ts';
import { hasCode } from '../../data/model/errors.ts';
import type { OutboxItem } from '../../data/model/outbox.ts';
import type { Case } from '../../data/model/records.ts';
import type { Clock } from '../../data/model/time.ts';
import { dateIn, later, minus, momentOf } from '../../data/policy/calendar.ts';
import type { Company } from '../../data/policy/company.ts';
import { profileFor } from '../../data/policy/profile-for.ts';
import { winBackToday, type WinBackCause } from '../../data/policy/win-back.ts';
import type { Store } from '../../data/store/contract.ts';
import { every } from '../../data/store/every.ts';
import { wantsNoMarketing } from '../mail/no-marketing.ts';

export interface WriteOnceDeps {
  readonly store: Store;
  readonly accounts: Pick<AccountSystem, 'find'>;
  readonly clock: Clock;
  readonly company: Pick<Company, 'profiles' | 'winBack'>;
  readonly wakeOutbox: () => void;
}

/** Local hour at which people are written to. */
const HOUR = 9;
/** A named day may lie ahead: declarations are looked through for this long. */
const LOOK_BACK = { years: 3 } as const;

/**
 * Asks for the one message to each who has left, consented, and whose reason is solved or whose
 * day has come. What decides is `winBackToday`. That somebody was written to is kept for ever,
 * in the commit that asks for the mail, so nobody is written to twice.
 * @returns how many mails were asked for
 * @throws AdieuError `account_system_unavailable`; the next night goes on from there
 */
export async function writeOnce(deps: WriteOnceDeps): Promise<number> {
  const { store, clock, wakeOutbox } = deps;
  const from = minus(clock.now().toISOString().slice(0, 10), LOOK_BACK);
  let written = 0;
  for await (const one of every(store, 'cases', 'byDeclared', { from })) {
    if (one.doc.consent === undefined) continue;
    const found = await findCause(one.doc, deps);
    if (found && (await askForMail(one.doc, found, deps))) written += 1;
  }
  if (written > 0) wakeOutbox();
  return written;
}

interface Found {
  readonly account: Account;
  readonly cause: WinBackCause;
}

async function findCause(one: Case, deps: WriteOnceDeps): Promise<Found | null> {
  const { store, accounts, clock, company } = deps;
  const { accountId, change, reasons, mood, inTrouble = false, comeBackOn = null, consent } = one;
  if (accountId === null || one.erasedAt !== undefined) return null;
  if (consent === undefined || one.survey?.mayWrite !== true) return null;
  const account = await accounts.find(accountId);
  if (!account || one.receiptId === null) return null;
  const { timeZone } = account;
  const answer = winBackToday({
    profile: profileFor(account.country, company.profiles),
    change,
    reasons: reasons.map(({ reason }) => reason),
    mood,
    inTrouble,
    comeBackOn,
    objected: await wantsNoMarketing(store, accountId, account.email),
    today: dateIn(timeZone, clock.now()),
    consentedOn: dateIn(timeZone, new Date(consent.at)),
    writtenBefore: (await store.get('meta', writtenTo(accountId))) !== null,
    account: stateOf(account),
    solved: company.winBack?.solved ?? [],
  });
  return 'cause' in answer ? { account, cause: answer.cause } : null;
}

function stateOf({ status, subscriptions, email }: Account): 'ended' | 'running' | 'erased' {
  if (status !== 'active' || email === '') return 'erased';
  return subscriptions.every((one) => one.status === 'ended') ? 'ended' : 'running';
}

/** One commit: that this person is written to, and the mail. False where another process was faster. */
async function askForMail(
  { accountId, receiptId, conversationId }: Case,
  { account, cause }: Found,
  { store, clock }: WriteOnceDeps,
): Promise<boolean> {
  const receipt = receiptId === null ? null : await store.get('receipts', receiptId);
  if (!receipt || accountId === null) return false;
  const now = clock.now().toISOString();
  const morning = momentOf(account.timeZone, dateIn(account.timeZone, clock.now()), HOUR);
  const id = writtenTo(accountId);
  const mail: OutboxItem = {
    id: `win_back|${receipt.doc.id}`,
    conversationId,
    effect: {
      kind: 'mail',
      to: account.email,
      language: receipt.doc.language,
      mail: { template: 'win_back', receiptId: receipt.doc.id, cause },
    },
    state: 'scheduled',
    dueAt: later(now, morning),
    attempts: 0,
    lease: null,
    lastErrorCode: null,
    createdAt: now,
  };
  try {
    await store.commit([
      { op: 'put', collection: 'meta', id, doc: { id, value: { at: now } }, expect: 'absent' },
      { op: 'put', collection: 'outbox', id: mail.id, doc: mail, expect: 'absent' },
    ]);
    return true;
  } catch (error) {
    if (hasCode(error, 'store_conflict')) return false;
    throw error;
  }
}

/** Where it is kept that this person had their one message. */
export function writtenTo(accountId: string): string {
  return `win_back:${accountId}`;
}
