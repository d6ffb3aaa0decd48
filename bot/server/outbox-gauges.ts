import { Gauge, type Registry } from 'prom-client';
import type { Effect } from '../../data/model/outbox.ts';
import type { Clock } from '../../data/model/time.ts';
import type { Store } from '../../data/store/contract.ts';
import { endpointHeads } from '../turn/endpoint-heads.ts';
import { HeldEndpoints } from '../turn/held-endpoints.ts';

/** A list returns no more. */
const MOST = 1000;

const EFFECT_KINDS: readonly Effect['kind'][] = [
  'account.apply',
  'mail',
  'activity',
  'webhook',
  'turn',
];

/** What waits to leave the process, what is dead, and where nothing is sent. */
export function outboxGauges(
  registry: Registry,
  store: Pick<Store, 'get' | 'list'>,
  clock: Clock,
): void {
  new Gauge({
    name: 'adieu_outbox_items',
    help: 'Effects that wait (1,000 means at least so many) or are dead',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      let scheduled = 0;
      for (const index of ['scheduledByDue', 'webhooks'] as const) {
        scheduled += (await store.list('outbox', index, { limit: MOST })).items.length;
      }
      this.set({ state: 'scheduled' }, Math.min(scheduled, MOST));
      const { items } = await store.list('outbox', 'dead', { limit: MOST });
      this.set({ state: 'dead' }, items.length);
    },
  });
  new Gauge({
    name: 'adieu_outbox_dead_items',
    help: 'Effects that nobody tries again by themselves (1,000 means at least so many)',
    labelNames: ['kind'],
    registers: [registry],
    async collect() {
      const { items } = await store.list('outbox', 'dead', { limit: MOST });
      for (const kind of EFFECT_KINDS) {
        this.set({ kind }, items.filter(({ doc }) => doc.effect.kind === kind).length);
      }
    },
  });
  new Gauge({
    name: 'adieu_outbox_overdue_seconds',
    help: 'For how long the effect has been due that nobody took for the longest time',
    registers: [registry],
    async collect() {
      const { items } = await store.list('outbox', 'scheduledByDue', { limit: 1 });
      const now = clock.now().getTime();
      const waited = [...items, ...(await endpointHeads(store))].map(
        ({ doc }) => now - Date.parse(doc.dueAt),
      );
      this.set(Math.max(0, ...waited) / 1_000);
    },
  });
  new Gauge({
    name: 'adieu_webhook_endpoint_held',
    help: '1: nothing is sent to this endpoint until a person decides',
    labelNames: ['endpoint', 'state'],
    registers: [registry],
    async collect() {
      this.reset();
      const { byId } = await HeldEndpoints.read(store);
      for (const [endpoint, { state }] of Object.entries(byId)) this.set({ endpoint, state }, 1);
    },
  });
}
