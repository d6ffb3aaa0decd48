import { z } from 'zod/mini';

// zod would compile its checks with `new Function`, which the page's CSP forbids.
z.config({ jitless: true });

const Money = z.object({ minor: z.number(), currency: z.string() });
const Charge = z.object({ amount: Money, on: z.string() });
const Plan = z.object({ name: z.string(), price: Money, interval: z.enum(['month', 'year']) });

const Subscription = z.object({
  id: z.string(),
  contract: z.string(),
  plan: Plan,
  status: z.enum(['active', 'pause_scheduled', 'paused', 'cancel_scheduled', 'ended']),
  terms: z.object({
    concludedOn: z.string(),
    minimumTermEndsOn: z.nullable(z.string()),
    renewedTacitly: z.boolean(),
  }),
  periodEnd: z.string(),
  lastCharge: z.nullable(Charge),
  pause: z.nullable(z.object({ from: z.string(), until: z.string() })),
  nextPlan: z.optional(z.object({ plan: Plan, on: z.string() })),
  accessEndsOn: z.nullable(z.string()),
  team: z.nullable(z.object({ seats: z.number() })),
});

const Account = z.object({
  id: z.string(),
  name: z.string(),
  language: z.enum(['en', 'de', 'nl']),
  country: z.string(),
  status: z.enum(['active', 'deletion_scheduled', 'deleted']),
  deletionDueOn: z.nullable(z.string()),
  subscriptions: z.array(Subscription),
  openInvoices: z.array(z.object({ id: z.string(), amount: Money, dueOn: z.string() })),
  disputes: z.array(z.object({ id: z.string(), openedOn: z.string() })),
});

/** What the shop shows of a demo customer; a part of the account system's own record. */
export type Account = z.infer<typeof Account>;
export type Subscription = z.infer<typeof Subscription>;
export type Money = z.infer<typeof Money>;

/** The demo customers as they are now. @throws when the server does not answer as it should. */
export async function fetchAccounts(): Promise<readonly Account[]> {
  const response = await fetch('/demo/accounts');
  if (!response.ok) throw new Error(`accounts: ${response.status}`);
  return z.array(Account).parse(await response.json());
}

/** A token that says to the chat who is signed in, as a shop's own server would sign it. */
export async function fetchHostToken(account: string): Promise<string> {
  const response = await fetch(`/demo/host-token?${new URLSearchParams({ account })}`);
  if (!response.ok) throw new Error(`host token: ${response.status}`);
  return z.object({ hostToken: z.string() }).parse(await response.json()).hostToken;
}
