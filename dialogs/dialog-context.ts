import type { TurnContext } from 'botbuilder';
import type { Asked } from '../data/model/understanding.ts';

/** Where the customer is, kept between turns: by name, so that a deploy never moves it. */
export interface Place {
  readonly dialog: string;
  /** Version of the dialog's flow that the step belongs to. */
  readonly flow: number;
  readonly step: string;
  /** What was asked last; `null`: nothing. */
  readonly asked: Asked | null;
}

/** A conversation in a file of its own; see `StepDialog`. Answers where the customer is then. */
export interface Dialog {
  readonly id: string;
  begin(context: TurnContext): Promise<Place | null>;
  /** The customer answered. */
  goOn(context: TurnContext, place: Place): Promise<Place | null>;
  /** The same question after an interruption. */
  askAgain(context: TurnContext, place: Place): Promise<Place | null>;
}

/**
 * The dialog that a conversation is in, during one turn.
 *
 * Own code in the SDK's words: every dialog here replaces the one before, so one place is
 * kept where `botbuilder-dialogs` keeps a stack, its memory scopes and a telemetry event a
 * call. Those were a tenth of a turn, and a quarter of a second of each start.
 */
export class DialogContext {
  readonly context: TurnContext;
  readonly #dialogs: ReadonlyMap<string, Dialog>;
  #place: Place | null;

  /** @param place As kept; one of a dialog that a deploy took away is left. */
  constructor(context: TurnContext, dialogs: ReadonlyMap<string, Dialog>, place: Place | null) {
    this.context = context;
    this.#dialogs = dialogs;
    this.#place = place && dialogs.has(place.dialog) ? place : null;
  }

  /** `null`: the customer is in no dialog. */
  get place(): Place | null {
    return this.#place;
  }

  /** In the place of the one that is active. @throws Error when there is no such dialog */
  async beginDialog(id: string): Promise<void> {
    this.#place = null;
    this.#place = await this.#dialog(id).begin(this.context);
  }

  /** What the customer sent goes to the dialog that asked. */
  async continueDialog(): Promise<void> {
    const place = this.#place;
    if (place) this.#place = await this.#dialog(place.dialog).goOn(this.context, place);
  }

  /** The dialog that asked asks once more; false where there is none. */
  async askAgain(): Promise<boolean> {
    const place = this.#place;
    if (place) this.#place = await this.#dialog(place.dialog).askAgain(this.context, place);
    return place !== null;
  }

  endDialog(): void {
    this.#place = null;
  }

  #dialog(id: string): Dialog {
    const dialog = this.#dialogs.get(id);
    if (!dialog) throw new Error(`there is no dialog ${id}`);
    return dialog;
  }
}
