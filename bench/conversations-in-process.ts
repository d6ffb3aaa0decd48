import type { Context } from '../bot/context.ts';
import type { StoredActivity } from '../data/model/activity.ts';
import { actionsOf } from '../test/support/shown.ts';

const ACCOUNTS = ['ada', 'emil', 'farah'] as const;
/** Said over and over: a wish, a question in between, and back. */
const SAID = ['please cancel my subscription', 'what happens to my data?', '[Back]'] as const;

interface Customer {
  readonly id: string;
  readonly userId: string;
  back: unknown;
}

/** Conversations of signed-in customers straight on the turn runner: a turn without its transport. */
export class ConversationsInProcess {
  readonly #context: Context;
  readonly #customers: Customer[] = [];
  #said = 0;

  constructor(context: Context) {
    this.#context = context;
  }

  async open(howMany: number): Promise<void> {
    for (let i = 0; i < howMany; i++) {
      const account = await this.#context.accounts.find(ACCOUNTS[i % ACCOUNTS.length] ?? 'ada');
      if (!account) throw new Error('there are no demo accounts');
      const customer = { id: `customer-${String(i)}`, userId: `dl_${String(i)}`, back: null };
      const { language, country, timeZone, name } = account;
      await this.#context.turns.run({
        conversationId: customer.id,
        dedupeKey: 'start',
        actor: 'customer',
        start: {
          ...{ id: customer.id, channel: 'directline', userId: customer.userId },
          ...{ accountId: account.id, name, language, languageIsChosen: false, country, timeZone },
          ...{ startedAt: this.#context.clock.now().toISOString(), lastCustomerAt: null },
          ...{ endedAt: null, caseId: null, handoffId: null, reference: null },
        },
        activity: { type: 'conversationUpdate', membersAdded: [{ id: customer.userId }] },
      });
      this.#customers.push(customer);
    }
  }

  /** Everybody says the next thing. @returns CPU of the process in ms a turn */
  async round(): Promise<number> {
    const text = SAID[this.#said++ % SAID.length] ?? SAID[0];
    const before = process.cpuUsage();
    await Promise.all(this.#customers.map((customer) => this.#turn(customer, text)));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / this.#customers.length;
  }

  async #turn(customer: Customer, text: string): Promise<void> {
    const said = text === '[Back]' ? { value: customer.back } : { text };
    const activity: StoredActivity = { type: 'message', from: { id: customer.userId }, ...said };
    const { status, entries } = await this.#context.turns.run({
      conversationId: customer.id,
      dedupeKey: null,
      actor: 'customer',
      activity,
    });
    if (status !== 'done') throw new Error(`a turn ended as ${status}`);
    for (const { entry } of entries) {
      if (entry.kind !== 'activity') continue;
      const back = actionsOf(entry.activity).find(({ data }) => data?.['role'] === 'back');
      if (back) customer.back = back.data;
    }
  }
}
