import { Gauge, type Registry } from 'prom-client';
import type { Store } from '../../data/store/contract.ts';
import { keptReports } from '../fairness/kept-reports.ts';

/** What the last nightly check found; nothing before there was one. */
export function fairnessGauges(registry: Registry, store: Pick<Store, 'get'>): void {
  const last = async () => (await keptReports(store)).at(-1);
  new Gauge({
    name: 'adieu_fairness_checked_timestamp_seconds',
    help: 'Until when conversations were checked by the last nightly check',
    registers: [registry],
    async collect() {
      this.reset();
      const report = await last();
      if (report) this.set(Date.parse(report.to) / 1000);
    },
  });
  new Gauge({
    name: 'adieu_fairness_violations',
    help: 'Broken promises that the last nightly check found, by rule and level',
    labelNames: ['rule', 'level'],
    registers: [registry],
    async collect() {
      this.reset();
      for (const { rule, level, count } of (await last())?.violations ?? []) {
        this.set({ rule, level }, count);
      }
    },
  });
  new Gauge({
    name: 'adieu_fairness_receipts_missing',
    help: 'Declarations of the last nightly check that no receipt was shown for',
    registers: [registry],
    async collect() {
      this.reset();
      const report = await last();
      if (report) this.set(report.declarations - report.receipts);
    },
  });
}
