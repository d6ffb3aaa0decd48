import type { TurnContext } from 'botbuilder';
import type { Asked } from '../data/model/understanding.ts';
import type { Dialog, Place } from './dialog-context.ts';

/** What a step is given. */
export interface Step {
  readonly context: TurnContext;
  /** The step asks again because something else was answered in between. */
  readonly again: boolean;
  /** Waits for the customer; the next step runs then. */
  wait(asked: Asked | null): Place;
  goTo(step: string): Promise<Place | null>;
  /** Waits as if this step had asked. */
  goToWaiting(step: string, asked: Asked | null): Place;
  end(): null;
}

/** Answers where the customer is then; `null`: the dialog has ended. */
export type StepFunction = (step: Step) => Promise<Place | null>;

/**
 * A waterfall that saves the *name* of its step and the version of its flow.
 *
 * The SDK's waterfall saves an index: a deploy that moves steps resumes
 * conversations in the wrong place. Here a place that no longer exists starts
 * the dialog anew. Steps keep no facts of their own, all of them are in the
 * case, so starting anew asks nothing twice. A step that waits asks again when
 * it is run again.
 */
export class StepDialog implements Dialog {
  readonly id: string;
  readonly #flow: number;
  readonly #names: readonly string[];
  readonly #steps: ReadonlyMap<string, StepFunction>;

  /** @param flow Grows whenever the meaning of a step changes. */
  constructor(id: string, flow: number, steps: Readonly<Record<string, StepFunction>>) {
    this.id = id;
    this.#flow = flow;
    this.#names = Object.keys(steps);
    this.#steps = new Map(Object.entries(steps));
  }

  begin(context: TurnContext): Promise<Place | null> {
    return this.#run(context, this.#nameAt(0), false);
  }

  goOn(context: TurnContext, place: Place): Promise<Place | null> {
    if (!this.#has(place)) return this.begin(context);
    const next = this.#names.indexOf(place.step) + 1;
    if (next === this.#names.length) return Promise.resolve(null);
    return this.#run(context, this.#nameAt(next), false);
  }

  askAgain(context: TurnContext, place: Place): Promise<Place | null> {
    return this.#has(place) ? this.#run(context, place.step, true) : this.begin(context);
  }

  #run(context: TurnContext, name: string, again: boolean): Promise<Place | null> {
    const run = this.#steps.get(name);
    if (!run) throw new Error(`${this.id} has no step ${name}`);
    const at = (step: string, asked: Asked | null): Place => ({
      dialog: this.id,
      flow: this.#flow,
      step,
      asked,
    });
    return run({
      context,
      again,
      wait: (asked) => at(name, asked),
      goTo: (step) => this.#run(context, step, false),
      goToWaiting: at,
      end: () => null,
    });
  }

  /** Not kept by a flow that is no longer this one. */
  #has({ flow, step }: Place): boolean {
    return flow === this.#flow && this.#steps.has(step);
  }

  #nameAt(index: number): string {
    const name = this.#names[index];
    if (name === undefined) throw new Error(`${this.id} has no step ${index}`);
    return name;
  }
}
