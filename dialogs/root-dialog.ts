import type { TurnContext } from 'botbuilder';
import type { Case } from '../data/model/records.ts';
import { AfterDialog, asksAfter } from './after-dialog.ts';
import { RETURNED_EVENT } from './beside-agent.ts';
import { APPLIED_EVENT, onApplied, onReceiptDue } from './applied.ts';
import { RECEIPT_DUE_EVENT } from './carry-out.ts';
import { ChangeDialog } from './change-dialog.ts';
import { CodeDialog } from './code-dialog.ts';
import { DeclareDialog } from './declare-dialog.ts';
import { nameDeletion } from './deletion-beside.ts';
import { DetailsDialog } from './details-dialog.ts';
import { DialogContext, type Place } from './dialog-context.ts';
import { isEvent, readInbound, setInbound } from './inbound.ts';
import { takeNextLanguage } from './interruptions/language.ts';
import { OptionsDialog } from './options-dialog.ts';
import { nameOthers } from './others-go-on.ts';
import { returnToPlace } from './place.ts';
import { routePress } from './route-press.ts';
import { routeText } from './route-text.ts';
import type { StepDialog } from './step-dialog.ts';
import { WhichDialog } from './which-dialog.ts';
import type { Talk } from './talk.ts';
import { talkOf } from './talk.ts';
import { onUndoByLink, UNDO_EVENT } from './undo-by-link.ts';
import { nameWithdrawal } from './withdrawal-beside.ts';

/**
 * Every turn comes through here. Presses and clear words lead on from wherever the
 * customer is; interruptions are answered and the place is kept; what is left belongs
 * to the dialog that asked.
 */
export class RootDialog {
  readonly #dialogs: ReadonlyMap<string, StepDialog>;

  constructor() {
    const dialogs = [
      new OptionsDialog(),
      new ChangeDialog(),
      new CodeDialog(),
      new DeclareDialog(),
      new DetailsDialog(),
      new WhichDialog(),
      new AfterDialog(),
    ];
    this.#dialogs = new Map(dialogs.map((dialog) => [dialog.id, dialog]));
  }

  /** Runs one turn. @returns where the customer is after it */
  async run(context: TurnContext, place: Place | null): Promise<Place | null> {
    const dc = new DialogContext(context, this.#dialogs, place);
    const talk = talkOf(context);
    const asked = dc.place?.asked ?? null;
    if (asked !== 'confirm' && asked !== 'code' && !isEvent(talk)) takeNextLanguage(talk);
    const inbound = await readInbound(talk, asked);
    setInbound(context, inbound);
    switch (inbound.type) {
      case 'press':
        await routePress(dc, talk, inbound.press);
        break;
      case 'text':
        await routeText(dc, talk, inbound.understood);
        break;
      case 'event':
        await this.#onEvent(dc, talk, inbound.name, inbound.value);
        break;
      case 'nothing':
        break;
    }
    return dc.place;
  }

  async #onEvent(dc: DialogContext, talk: Talk, name: string, value: unknown): Promise<void> {
    if (name === UNDO_EVENT) return onUndoByLink(talk, value);
    if (name === RETURNED_EVENT) return returnToPlace(dc, talk);
    const onEvent = name === APPLIED_EVENT ? onApplied : onReceiptDue;
    if (name !== APPLIED_EVENT && name !== RECEIPT_DUE_EVENT) return;
    const one = await onEvent(talk, value);
    const { conversation } = talk.turn;
    if (!one || talk.asSystem || conversation.channel === 'form') return;
    const last = await talk.case();
    const isLast = last?.id === one.id || isSaidWith(last, one);
    if (!isLast || (await isAnotherDue(talk, one))) return;
    await nameWithdrawal(talk, one);
    await nameOthers(talk, one);
    await nameDeletion(talk, one);
    if (!asksAfter(one) || last.state === 'open') return;
    await dc.beginDialog(AfterDialog.ID);
  }
}

/** One sentence declared both. */
function isSaidWith(last: Case | null, one: Case): last is Case {
  return last?.declaration != null && last.declaration.words === one.declaration?.words;
}

/** Of what one sentence declared, the receipt of another is still to come: the questions wait for it. */
async function isAnotherDue(talk: Talk, { id }: Case): Promise<boolean> {
  const cases = await talk.turn.list('cases', 'byConversation', {
    equals: talk.turn.conversation.id,
  });
  return cases.some((one) => one.id !== id && one.state === 'declared' && one.receiptId === null);
}
