import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Clock } from '../../data/model/time.ts';
import type { Store } from '../../data/store/contract.ts';
import type { BrokenCount } from '../guard/guard.ts';
import type { TurnRunner } from '../turn/turn-runner.ts';
import { auditGauges } from './audit-gauges.ts';
import { fairnessGauges } from './fairness-gauges.ts';
import { outboxGauges } from './outbox-gauges.ts';
import { reconciliationGauges } from './reconciliation-gauges.ts';

export interface MetricsDeps {
  readonly store: Pick<Store, 'get' | 'list'>;
  readonly clock: Clock;
  /** Open sockets by kind, "directline" or "desk". */
  readonly sockets: () => Readonly<Record<string, number>>;
  /** What the guard found since the start. */
  readonly broken: () => readonly BrokenCount[];
}

export interface Metrics {
  /** Prometheus text. */
  text(): Promise<string>;
  readonly contentType: string;
  /** The same runner, with each turn counted and timed. */
  measure(turns: Pick<TurnRunner, 'run'>): Pick<TurnRunner, 'run'>;
}

/** What operators watch. Memory, event loop and descriptors come from prom-client itself. */
export function createMetrics({ store, clock, sockets, broken }: MetricsDeps): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const turns = new Counter({
    name: 'adieu_turns_total',
    help: 'Turns by how they ended',
    labelNames: ['status'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'adieu_turn_duration_seconds',
    help: 'From arrival to commit',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
    registers: [registry],
  });
  outboxGauges(registry, store, clock);
  auditGauges(registry, store);
  reconciliationGauges(registry, store);
  fairnessGauges(registry, store);
  new Counter({
    name: 'adieu_promises_broken_total',
    help: 'Rules that a turn would have broken: mended before it was shown, or left for a person',
    labelNames: ['rule', 'outcome'],
    registers: [registry],
    collect() {
      this.reset();
      for (const { rule, outcome, count } of broken()) this.inc({ rule, outcome }, count);
    },
  });
  new Gauge({
    name: 'adieu_sockets',
    help: 'Open WebSockets',
    labelNames: ['kind'],
    registers: [registry],
    collect() {
      for (const [kind, count] of Object.entries(sockets())) this.set({ kind }, count);
    },
  });
  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    measure: (runner) => ({
      async run(request) {
        const stop = seconds.startTimer();
        try {
          const result = await runner.run(request);
          turns.inc({ status: result.status });
          return result;
        } catch (error) {
          turns.inc({ status: 'not_stored' });
          throw error;
        } finally {
          stop();
        }
      },
    }),
  };
}
