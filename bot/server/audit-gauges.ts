import { Gauge, type Registry } from 'prom-client';
import type { Store } from '../../data/store/contract.ts';
import { readHead } from '../audit/head.ts';

/** A list returns no more. */
const MOST = 1000;

/** How far the audit's chain is, and its signed head: published, it cannot be rewritten unseen. */
export function auditGauges(registry: Registry, store: Pick<Store, 'get' | 'list'>): void {
  new Gauge({
    name: 'adieu_audit_entries',
    help: 'Entries of the chain',
    registers: [registry],
    async collect() {
      this.set((await readHead(store)).head?.seq ?? 0);
    },
  });
  new Gauge({
    name: 'adieu_audit_waiting',
    help: 'Facts on record that have no place in the chain yet (1,000 means at least so many)',
    registers: [registry],
    async collect() {
      this.set((await store.list('audit', 'byTime', { limit: MOST })).items.length);
    },
  });
  new Gauge({
    name: 'adieu_audit_head_info',
    help: 'The last entry of the chain, signed: what is published here cannot be rewritten unseen',
    labelNames: ['seq', 'hash', 'at', 'signature'],
    registers: [registry],
    async collect() {
      this.reset();
      const { head } = await readHead(store);
      if (head) this.set({ ...head, seq: String(head.seq) }, 1);
    },
  });
}
