import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { Consequences, Subscription } from '../../../data/model/account.ts';
import type { ChangeRequest } from '../../../data/model/change.ts';
import { type DemoCore, openDemoAccounts } from '../../../bot/accounts/demo/open-demo-accounts.ts';
import type { Timers } from '../../../bot/accounts/demo/timers.ts';

export const COMPANY = {
  brand: 'Northlight',
  retention: { wayBackDays: 365 },
  plans: [
    {
      id: 'basic',
      name: 'Basic',
      price: { minor: 400, currency: 'USD' },
      interval: 'month' as const,
    },
    {
      id: 'plus',
      name: 'Plus',
      price: { minor: 1200, currency: 'USD' },
      interval: 'month' as const,
    },
  ],
};

/** Sunday, 10:14:05 in California. */
export const START = '2026-11-22T18:14:05Z';

/** The demo's accounts in a folder of their own, on a clock that the test moves. */
export class DemoRig {
  readonly file = join(mkdtempSync(join(tmpdir(), 'adieu-demo-')), 'accounts.json');
  now: Date;
  /** How often it said that something had happened by itself. */
  heard = 0;
  accounts!: DemoCore;
  /** What the system asked to be woken for; `null`: nothing. */
  alarm: { readonly ms: number; readonly ring: () => void } | null = null;
  readonly #timers: Timers = {
    after: (ms, ring) => {
      this.alarm = { ms, ring };
      return () => (this.alarm = null);
    },
  };

  constructor(start = START) {
    this.now = new Date(start);
  }

  static async start(start = START): Promise<DemoRig> {
    const rig = new DemoRig(start);
    await rig.open();
    return rig;
  }

  /** Opens the file as a restarted program would. */
  async open(): Promise<void> {
    this.accounts = await openDemoAccounts({
      file: this.file,
      clock: { now: () => this.now },
      company: COMPANY,
      timers: this.#timers,
      onEvents: () => (this.heard += 1),
    });
  }

  /** Moves the clock without telling anybody. */
  move(length: string): void {
    const later = Temporal.Instant.fromEpochMilliseconds(this.now.getTime())
      .toZonedDateTimeISO('UTC')
      .add(length);
    this.now = new Date(later.epochMilliseconds);
  }

  advance(length: string): void {
    this.move(length);
    this.accounts.tick();
  }

  async subscription(id: string, index = 0): Promise<Subscription> {
    const account = await this.accounts.find(id);
    const subscription = account?.subscriptions[index];
    if (!subscription) throw new Error(`${id} has no subscription ${String(index)}`);
    return subscription;
  }

  async preview(id: string, request: ChangeRequest): Promise<Consequences> {
    return this.accounts.preview(id, request);
  }

  async cancel(id: string, key = `${id}-cancel`) {
    const { id: subscriptionId } = await this.subscription(id);
    return this.accounts.apply(id, { change: 'cancel', subscriptionId, endDate: null }, key);
  }
}
