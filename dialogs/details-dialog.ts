import { readDeclarationPress } from '../cards/declaration-press.ts';
import { detailsCard } from '../cards/details-card.ts';
import { detailsIn } from './details.ts';
import { inboundOf } from './inbound.ts';
import { completeReceipt } from './receipt.ts';
import type { Step } from './step-dialog.ts';
import { StepDialog } from './step-dialog.ts';
import { talkOf } from './talk.ts';

/** Asks, after the receipt of a declaration, for what is missing to find its contract. */
export class DetailsDialog extends StepDialog {
  static readonly ID = 'details';

  constructor() {
    super(DetailsDialog.ID, 1, { askDetails, readDetails });
  }
}

async function askDetails(step: Step) {
  const talk = talkOf(step.context);
  const one = await talk.case();
  await talk.say({
    kind: 'question',
    state: 'declaring',
    card: detailsCard(talk.t, talk.seal(one, null)),
  });
  return step.wait('name');
}

async function readDetails(step: Step) {
  const talk = talkOf(step.context);
  const one = await talk.case();
  const inbound = inboundOf(step.context);
  if (!one?.declaration || (inbound.type === 'press' && inbound.press.role === 'skip')) {
    await talk.say({ kind: 'answer', state: 'done', text: talk.t('declare.detailsSkipped') });
    return step.end();
  }
  if (inbound.type === 'press') {
    const { name, contract, contact } = readDeclarationPress(inbound.press);
    await completeReceipt(talk, one, { name, contract, contact });
  } else if (inbound.type === 'text') {
    await completeReceipt(talk, one, detailsIn(inbound.understood));
  }
  return step.end();
}
