import type { AuditedFact } from '../../data/model/audit.ts';
import type { OutboxItem } from '../../data/model/outbox.ts';
import type { Entry } from '../../data/model/transcript.ts';
import type { Evidence, Told } from './evidence.ts';
import type { Invariant } from './invariants/invariant.ts';

type Spoil = (evidence: Evidence) => Evidence;

const everyone =
  (change: (told: Told) => Partial<Told>): Spoil =>
  (evidence) => ({
    ...evidence,
    customers: evidence.customers.map((told) => ({ ...told, ...change(told) })),
  });

const withoutFact =
  (what: AuditedFact): Spoil =>
  ({ audit, ...evidence }) => ({
    ...evidence,
    audit: { ...audit, entries: audit.entries.filter((entry) => entry.what !== what) },
  });

const isPost = (entry: Entry): boolean => entry.kind === 'activity' && entry.actor === 'customer';
const isEvent = (type: string) => (entry: Entry) =>
  entry.kind === 'event' && entry.event.type === type;

const item: OutboxItem = {
  id: 'mail:one',
  conversationId: null,
  effect: { kind: 'turn', event: 'e', value: null },
  state: 'scheduled',
  dueAt: '2000-01-01T00:00:00.000Z',
  attempts: 1,
  lease: null,
  lastErrorCode: null,
  createdAt: '2000-01-01T00:00:00.000Z',
};

/** What is left by a program that breaks one promise, made of what a good one leaves. */
export const SPOILED: readonly (readonly [Invariant['id'], what: string, Spoil])[] = [
  [
    'I1',
    'an acknowledged post is lost',
    everyone(({ stored }) => ({ stored: stored.filter((entry) => !isPost(entry)) })),
  ],
  [
    'I1',
    'a post is stored twice',
    everyone(({ stored }) => ({ stored: [...stored, ...stored.filter(isPost)] })),
  ],
  [
    'I2',
    'a change is carried out again',
    (evidence) => ({
      ...evidence,
      notes: [...evidence.notes, ...evidence.notes.filter(({ note }) => note === 'changed')],
    }),
  ],
  [
    'I2',
    'a change is reported and was not made',
    (evidence) => ({ ...evidence, accounts: { ...evidence.accounts, results: {} } }),
  ],
  [
    'I2',
    'a receipt is shown twice',
    everyone(({ stored }) => ({ stored: [...stored, ...stored] })),
  ],
  [
    'I3',
    'nobody pressed',
    everyone(({ stored }) => ({ stored: stored.filter((entry) => !isPost(entry)) })),
  ],
  [
    'I4',
    'a change is not recorded',
    everyone(({ stored }) => ({ stored: stored.filter((entry) => !isEvent('applied')(entry)) })),
  ],
  [
    'I4',
    'the audit was edited',
    ({ audit, ...evidence }) => ({
      ...evidence,
      audit: { ...audit, verdict: { intact: false, seq: 2, why: 'it is missing' } },
    }),
  ],
  [
    'I4',
    'facts never get their place in the audit',
    ({ audit, ...evidence }) => ({
      ...evidence,
      audit: { ...audit, verdict: { intact: true, entries: 1, hash: '', waiting: 1 } },
    }),
  ],
  ...(['declaration', 'applied', 'receipt', 'effect_asked', 'effect_done'] as const).map(
    (what) => ['I4', `the audit has no ${what}`, withoutFact(what)] as const,
  ),
  ['I5', 'the socket missed something', everyone(({ heard }) => ({ heard: heard.slice(1) }))],
  [
    'I5',
    'the socket brought something twice',
    everyone(({ heard }) => ({ heard: [...heard, ...heard.slice(-1)] })),
  ],
  ['I5', 'a reader sees another order', everyone(({ seen }) => ({ seen: seen.toReversed() }))],
  ['I6', 'an item stays undone', (evidence) => ({ ...evidence, outbox: [item] })],
  [
    'I6',
    'an item dies silently',
    (evidence) => ({
      ...evidence,
      outbox: [{ ...item, state: 'dead' }],
      metrics: 'adieu_outbox_items{state="dead"} 1',
    }),
  ],
  ['I6', 'a mail vanishes', (evidence) => ({ ...evidence, mails: [] })],
  [
    'I6',
    'a declared change vanishes',
    (evidence) => ({
      ...evidence,
      cases: evidence.cases.map((one) => ({ ...one, state: 'declared' })),
    }),
  ],
  [
    'I7',
    'an answer holds a secret',
    (evidence) =>
      everyone(() => ({ answers: [`{"key":"${String(evidence.secrets[0])}"}`] }))(evidence),
  ],
  [
    'I7',
    'an answer holds a stack trace',
    everyone(() => ({ answers: ['Error: no\n    at run (file:///srv/adieu/bot/run.ts:12:3)'] })),
  ],
  [
    'I7',
    "an answer holds somebody else's data",
    everyone(() => ({ answers: ['Hello, Gus Moreau gus@example.com'] })),
  ],
  [
    'I7',
    'the log holds what a customer wrote',
    (evidence) => ({
      ...evidence,
      printed: `${evidence.printed}${String(evidence.customers[0]?.posts[0]?.activity['text'])}`,
    }),
  ],
  [
    'I8',
    'the process does not answer',
    (evidence) => ({ ...evidence, health: { asked: 3, failures: ['a timeout'] } }),
  ],
];
