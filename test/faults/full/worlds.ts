import type { Plan } from '../plan.ts';
import type { Place } from '../place.ts';
import { trial, type Verdict } from '../trial.ts';
import { World } from '../world.ts';

/** A world remembers everything: a new one now and then keeps trials quick. */
const TRIALS_OF_A_WORLD = 20;

/** Worlds one after another, for any number of trials. */
export class Worlds implements AsyncDisposable {
  readonly #kind: Place['kind'];
  #world: World | null = null;
  #trials = 0;

  constructor(kind: Place['kind']) {
    this.#kind = kind;
  }

  /** Runs a plan. Where a promise was broken, the next one has a world of its own. */
  async trial(plan: Plan): Promise<Verdict & { readonly world: World }> {
    if (this.#trials % TRIALS_OF_A_WORLD === 0) await this.#renew();
    this.#trials += 1;
    const world = this.#world ?? (await this.#renew());
    const verdict = await trial(world, plan);
    if (verdict.violations.length > 0) this.#trials = 0;
    return { ...verdict, world };
  }

  async #renew(): Promise<World> {
    await this.#world?.[Symbol.asyncDispose]();
    return (this.#world = await World.open(this.#kind));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#world?.[Symbol.asyncDispose]();
  }
}
