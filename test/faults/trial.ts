import fc from 'fast-check';
import { type Evidence, gather } from './evidence.ts';
import { judge } from './invariants/all.ts';
import { type Plan, plan } from './plan.ts';
import { runPlan, settle } from './run-plan.ts';
import type { World } from './world.ts';

/** The plan of a seed. */
export function planOf(seed: number): Plan {
  const [made] = fc.sample(plan, { seed, numRuns: 1 });
  if (!made) throw new Error('no plan was made');
  return made;
}

export interface Verdict {
  /** A line for each broken promise. */
  readonly violations: readonly string[];
  readonly evidence: Evidence;
}

/** Runs a plan in a world and judges what it left. */
export async function trial(world: World, made: Plan): Promise<Verdict> {
  const customers = await runPlan(world, made);
  const now = await settle(world);
  const store = await world.place.openStore();
  try {
    const evidence = await gather(world, customers, store, now);
    return { violations: judge(evidence), evidence };
  } finally {
    await store.close();
    await Promise.all(customers.map((customer) => customer.leave()));
  }
}
