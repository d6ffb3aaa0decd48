import { wishIn } from '../data/policy/fairness/wish.ts';
import { chooseChange, updateCase } from './case.ts';
import { caseOfChange } from './case-of-change.ts';
import {
  choose,
  chooseSubscription,
  pressedContract,
  readSubscription,
} from './change-contract.ts';
import { choosePauseEnd, choosesOtherEnd, readPauseEnd } from './change-pause.ts';
import { explainAndConfirm, requestOf, showConfirmCard } from './confirm.ts';
import { preview } from './consequences.ts';
import { inboundOf } from './inbound.ts';
import { pointToButton } from './point-to-button.ts';
import type { Step } from './step-dialog.ts';
import { StepDialog } from './step-dialog.ts';
import type { Talk } from './talk.ts';

/**
 * Takes a verified customer from a clear wish to the confirm card.
 *
 *   chooseSubscription -> readSubscription -> choosePauseEnd -> readPauseEnd -> showConfirm -> readAnswer
 *
 * What is known is not asked. Decides nothing: dates and money come from the account
 * system's preview. The button on the card is read by the root, wherever it is pressed.
 */
export class ChangeDialog extends StepDialog {
  static readonly ID = 'change';

  constructor() {
    super(ChangeDialog.ID, 1, {
      chooseSubscription,
      readSubscription,
      choosePauseEnd,
      readPauseEnd,
      showConfirm,
      readAnswer,
    });
  }
}

async function showConfirm(step: Step) {
  const { talk, one } = await caseOfChange(step);
  if (!one) return step.end();
  if (step.again && one.request) {
    await showConfirmCard(talk, one);
    return step.wait('confirm');
  }
  // Once it was offered, only who says or presses it again is shown it again (I33).
  const copyBeside = one.request?.change !== 'delete' || isWishedAgain(talk);
  const request = requestOf(one);
  const consequences = request && (await preview(talk, request));
  const chosen = chooseChange(talk, one, {
    change: one.change,
    subscriptionId: one.subscriptionId,
    request,
  });
  await explainAndConfirm(talk, updateCase(talk, chosen, { consequences }), { copyBeside });
  return step.wait('confirm');
}

function isWishedAgain(talk: Talk): boolean {
  const inbound = inboundOf(talk.context);
  if (inbound.type === 'press') return inbound.press.role !== 'select';
  return inbound.type !== 'text' || wishIn(inbound.understood.text) !== null;
}

async function readAnswer(step: Step) {
  const { talk, one } = await caseOfChange(step);
  if (!one?.change) return step.end();
  const other = await pressedContract(talk, one);
  if (other) return choose(step, talk, one, other);
  if (await choosesOtherEnd(talk, one)) return step.goTo('readPauseEnd');
  await pointToButton(talk, one.change, 'confirming');
  await showConfirmCard(talk, one);
  return step.goToWaiting('showConfirm', 'confirm');
}
