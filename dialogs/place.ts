import { factsCard } from '../cards/facts-card.ts';
import { dropCase } from './case.ts';
import { ChangeDialog } from './change-dialog.ts';
import { takeBackRequest } from './data-request.ts';
import { DeclareDialog } from './declare-dialog.ts';
import type { DialogContext } from './dialog-context.ts';
import { OptionsDialog } from './options-dialog.ts';
import type { Talk } from './talk.ts';
import { entryButtons, personButtons } from './ways.ts';
import { showOptions } from './wish.ts';

/** After an answer to something else: the card the customer was at, with its button. */
export async function returnToPlace(dc: DialogContext, talk: Talk): Promise<void> {
  const one = await talk.case();
  if (one?.state !== 'open') return;
  if (await dc.askAgain()) return;
  if (one.change === null) return dc.beginDialog(OptionsDialog.ID);
  const { known } = await talk.view();
  return dc.beginDialog(known === 'account' ? ChangeDialog.ID : DeclareDialog.ID);
}

/** An old, foreign or edited button: nothing changes, and what is so now is shown. */
export async function answerStalePress(dc: DialogContext, talk: Talk): Promise<void> {
  const open = (await talk.case())?.state === 'open';
  if (open) {
    await talk.say({ kind: 'answer', text: talk.t('change.stale') });
    await returnToPlace(dc, talk);
    return;
  }
  await talk.say({
    kind: 'answer',
    card: factsCard(
      [talk.t('change.staleNothingOpen')],
      [...(await entryButtons(talk)), ...personButtons(talk)],
    ),
  });
}

/** "Back": nothing is changed, and the ways out are shown side by side. */
export async function goBack(dc: DialogContext, talk: Talk): Promise<void> {
  const one = await talk.case();
  if (one?.state !== 'open') {
    await answerStalePress(dc, talk);
    return;
  }
  await talk.say({ kind: 'answer', state: 'explaining', text: talk.t('change.nothingChanged') });
  await showOptions(dc, talk, null);
}

/** The customer stays: the case ends, and nothing was changed. */
export async function keep(dc: DialogContext, talk: Talk): Promise<void> {
  const one = await talk.case();
  dc.endDialog();
  if (one?.state === 'open') {
    if (one.change === 'delete') await takeBackRequest(talk, 'erasure');
    dropCase(talk, one);
  }
  await talk.say({ kind: 'answer', state: 'open', text: talk.t('change.kept') });
}
