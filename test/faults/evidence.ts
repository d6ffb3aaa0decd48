import type { DemoState } from '../../bot/accounts/demo/records.ts';
import { publicKeyOf } from '../../bot/audit/head.ts';
import { type Verdict, verifyChain } from '../../bot/audit/verify-chain.ts';
import type { StoredActivity } from '../../data/model/activity.ts';
import { AUDIT_SEQUENCE, type AuditEntry } from '../../data/model/audit.ts';
import type { OutboxItem } from '../../data/model/outbox.ts';
import type { Case, Receipt, Task } from '../../data/model/records.ts';
import type { Entry } from '../../data/model/transcript.ts';
import type { Collection, Collections, IndexOf } from '../../data/store/collections.ts';
import type { ListOptions, Store } from '../../data/store/contract.ts';
import { type PatientCustomer, patiently, type Post } from './patient-customer.ts';
import type { Note } from './traps.ts';
import type { World } from './world.ts';

/** What one customer did and saw, beside what the store says about it. */
export interface Told {
  readonly account: string;
  readonly conversationId: string;
  readonly posts: readonly Post[];
  /** Bodies of all answers. */
  readonly answers: readonly string[];
  /** Through the socket, in the order in which it came. */
  readonly heard: readonly { readonly id: string }[];
  /** Read at the end. */
  readonly seen: readonly StoredActivity[];
  readonly stored: readonly Entry[];
}

/** All that a run left behind: the invariants are judged by nothing else. */
export interface Evidence {
  readonly customers: readonly Told[];
  readonly cases: readonly Case[];
  readonly receipts: readonly Receipt[];
  readonly outbox: readonly OutboxItem[];
  readonly tasks: readonly Task[];
  /** The whole chain as it was read and checked. */
  readonly audit: { readonly verdict: Verdict; readonly entries: readonly AuditEntry[] };
  /** The account system's own books. */
  readonly accounts: DemoState;
  readonly notes: readonly Note[];
  /** Raw mails that the mail server took. */
  readonly mails: readonly string[];
  readonly printed: string;
  readonly metrics: string;
  readonly secrets: readonly string[];
  readonly health: { readonly asked: number; readonly failures: readonly string[] };
  /** The program's time. */
  readonly now: Date;
}

export type StoreReading = Pick<Store, 'get' | 'list' | 'entriesAfter'>;

/** Reads everything while nothing happens any more. */
export async function gather(
  world: World,
  customers: readonly PatientCustomer[],
  store: StoreReading,
  now: Date,
): Promise<Evidence> {
  const secrets = await world.place.secrets();
  const told = await Promise.all(customers.map((customer) => tell(customer, store)));
  const outbox = [
    ...(await all(store, 'outbox', 'scheduledByDue')),
    ...(await all(store, 'outbox', 'dead')),
  ];
  return {
    customers: told,
    cases: await all(store, 'cases', 'byConversation'),
    receipts: await all(store, 'receipts', 'byCase'),
    outbox,
    tasks: await all(store, 'tasks', 'openByDue'),
    audit: await readAudit(store, secrets['auditKey'] ?? ''),
    accounts: await world.place.accounts(),
    notes: world.notes,
    mails: world.mail.taken,
    printed: world.printed,
    metrics: await patiently(async () => (await fetch(`${world.url}/metrics`)).text()),
    secrets: Object.values(secrets),
    health: world.health,
    now,
  };
}

async function readAudit(store: StoreReading, auditKey: string): Promise<Evidence['audit']> {
  const verdict = await verifyChain(store, publicKeyOf(auditKey));
  const chain = await entriesOf(store, AUDIT_SEQUENCE);
  const entries = chain.flatMap((entry) => (entry.kind === 'audit' ? [entry.chained.entry] : []));
  return { verdict, entries };
}

async function tell(customer: PatientCustomer, store: StoreReading): Promise<Told> {
  await customer.caughtUp();
  const { account, conversationId, posts, answers, heard } = customer;
  const seen = await customer.seen();
  const stored = await entriesOf(store, conversationId);
  return { account, conversationId, posts, answers, heard, seen, stored };
}

async function entriesOf(store: StoreReading, sequence: string): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (let page = await store.entriesAfter(sequence, 0); page.length > 0;) {
    entries.push(...page.map(({ entry }) => entry));
    page = await store.entriesAfter(sequence, page.at(-1)?.seq ?? 0);
  }
  return entries;
}

/** Every document that has a key in this index. */
async function all<C extends Collection>(
  store: StoreReading,
  collection: C,
  index: IndexOf<C>,
): Promise<Collections[C][]> {
  const docs: Collections[C][] = [];
  let options: ListOptions = { limit: 1_000 };
  for (;;) {
    const { items, cursor } = await store.list(collection, index, options);
    docs.push(...items.map(({ doc }) => doc));
    if (cursor === null) return docs;
    options = { ...options, cursor };
  }
}
