import type { DialogContext, DialogReason, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs';
import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Asked } from '../data/model/understanding.ts';

/** What a step is given. */
export interface Step {
  readonly dc: DialogContext;
  readonly context: TurnContext;
  /** What the step before it, or a child dialog, ended with; `undefined` in the first step. */
  readonly result: unknown;
  /** The step asks again because something else was answered in between. */
  readonly again: boolean;
  /** Waits for the customer; the next step runs then. */
  wait(asked: Asked | null): DialogTurnResult;
  next(result?: unknown): Promise<DialogTurnResult>;
  goTo(step: string): Promise<DialogTurnResult>;
  /** Waits as if this step had asked. */
  goToWaiting(step: string, asked: Asked | null): DialogTurnResult;
  end(result?: unknown): Promise<DialogTurnResult>;
}

export type StepFunction = (step: Step) => Promise<DialogTurnResult>;

const placeSchema = z.object({
  flow: z.int(),
  step: z.string(),
  asked: z.string().nullable(),
});

type Place = z.infer<typeof placeSchema>;

/**
 * A waterfall that saves the *name* of its step and the version of its flow.
 *
 * The SDK's waterfall saves an index: a deploy that moves steps resumes
 * conversations in the wrong place. Here a place that no longer exists starts
 * the dialog anew. Steps keep no facts of their own, all of them are in the
 * case, so starting anew asks nothing twice. A step that waits asks again when
 * it is run again.
 */
export class StepDialog extends Dialog {
  readonly #flow: number;
  readonly #steps: ReadonlyMap<string, StepFunction>;

  /** @param flow Grows whenever the meaning of a step changes. */
  constructor(id: string, flow: number, steps: Readonly<Record<string, StepFunction>>) {
    super(id);
    this.#flow = flow;
    this.#steps = new Map(Object.entries(steps));
  }

  override beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.#run(dc, this.#nameAt(0), undefined, false);
  }

  override continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.#after(dc, undefined);
  }

  override resumeDialog(
    dc: DialogContext,
    _reason: DialogReason,
    result?: unknown,
  ): Promise<DialogTurnResult> {
    return this.#after(dc, result);
  }

  /** Runs the step that waits once more: the same question after an interruption. */
  askAgain(dc: DialogContext): Promise<DialogTurnResult> {
    const place = this.#placeOf(dc);
    return this.#run(dc, place?.step ?? this.#nameAt(0), undefined, place !== null);
  }

  #after(dc: DialogContext, result: unknown): Promise<DialogTurnResult> {
    const place = this.#placeOf(dc);
    if (!place) return this.#run(dc, this.#nameAt(0), undefined, false);
    const next = [...this.#steps.keys()].indexOf(place.step) + 1;
    if (next >= this.#steps.size) return dc.endDialog(result);
    return this.#run(dc, this.#nameAt(next), result, false);
  }

  async #run(
    dc: DialogContext,
    name: string,
    result: unknown,
    again: boolean,
  ): Promise<DialogTurnResult> {
    const run = this.#steps.get(name);
    if (!run) throw new Error(`${this.id} has no step ${name}`);
    const remember = (asked: Asked | null, at = name) => {
      const { activeDialog } = dc;
      const place: Place = { flow: this.#flow, step: at, asked };
      if (activeDialog?.id === this.id) activeDialog.state = place;
    };
    remember(null);
    return run({
      dc,
      context: dc.context,
      result,
      again,
      wait: (asked) => {
        remember(asked);
        return Dialog.EndOfTurn;
      },
      next: (value) => this.#after(dc, value),
      goTo: (step) => this.#run(dc, step, undefined, false),
      goToWaiting: (step, asked) => {
        remember(asked, step);
        return Dialog.EndOfTurn;
      },
      end: (value) => dc.endDialog(value),
    });
  }

  /** `null`: saved by a flow that is no longer this one. */
  #placeOf(dc: DialogContext): Place | null {
    const read = placeSchema.safeParse(dc.activeDialog?.state);
    if (!read.success) return null;
    return read.data.flow === this.#flow && this.#steps.has(read.data.step) ? read.data : null;
  }

  #nameAt(index: number): string {
    const name = [...this.#steps.keys()][index];
    if (name === undefined) throw new Error(`${this.id} has no step ${index}`);
    return name;
  }
}

/** What the dialog on top of the stack asked last; `null`: nothing. */
export function askedBy(dc: DialogContext): Asked | null {
  const read = placeSchema.safeParse(dc.activeDialog?.state);
  return ASKED.find((asked) => read.success && asked === read.data.asked) ?? null;
}

const ASKED: readonly Asked[] = [
  'confirm',
  'reason',
  'survey',
  'date',
  'name',
  'code',
  'which',
  'likely',
];
