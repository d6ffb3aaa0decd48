import { Gauge, type Registry } from 'prom-client';
import type { Store } from '../../data/store/contract.ts';
import { latestReconciliation } from '../reconcile/latest.ts';

/** What the last reconciliation found, and when it was. */
export function reconciliationGauges(registry: Registry, store: Pick<Store, 'get'>): void {
  new Gauge({
    name: 'adieu_reconciliation_differences',
    help: 'Differences between declarations, applied changes and receipts, found by the last reconciliation',
    labelNames: ['kind'],
    registers: [registry],
    async collect() {
      this.reset();
      const { kinds = {} } = (await latestReconciliation(store)) ?? {};
      for (const [kind, count] of Object.entries(kinds)) this.set({ kind }, count);
    },
  });
  new Gauge({
    name: 'adieu_reconciliation_unchecked',
    help: 'Changes that the account system gave no answer to in the last reconciliation',
    registers: [registry],
    async collect() {
      this.set((await latestReconciliation(store))?.unchecked ?? 0);
    },
  });
  new Gauge({
    name: 'adieu_reconciliation_timestamp_seconds',
    help: 'When the last reconciliation was; 0: never',
    registers: [registry],
    async collect() {
      const latest = await latestReconciliation(store);
      this.set(latest ? Date.parse(latest.at) / 1_000 : 0);
    },
  });
}
