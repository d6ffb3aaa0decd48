import { factsCard } from '../cards/facts-card.ts';
import type { Case } from '../data/model/records.ts';
import { openCase, updateCase } from './case.ts';
import { requestedOf } from './data-request.ts';
import type { Talk } from './talk.ts';
import { entryButton, pageLink } from './ways.ts';

/** "Cancel and delete everything": the card is for cancelling, and deleting has not gone unheard. */
export async function offerDeletionToo(talk: Talk): Promise<void> {
  const one = await openCase(talk, null);
  if (one.change !== 'cancel') return;
  if (!talk.verified) return noteDeletion(talk);
  updateCase(talk, one, { alsoDelete: true });
  await pointToDeletion(talk);
}

/** "Cancel my account": the card ends the contract; whoever meant the account finds deleting beside it. */
export async function pointToDeletion(talk: Talk): Promise<void> {
  await talk.say({
    kind: 'answer',
    state: 'confirming',
    card: factsCard(
      [talk.t('change.deleteToo')],
      [entryButton(talk, 'delete'), pageLink(talk, 'cancel')],
    ),
  });
}

/** A request like any other, of somebody whom nobody knows: a number, and a date within a month. */
export async function noteDeletion(talk: Talk): Promise<void> {
  const asked = await requestedOf(talk, 'erasure');
  await talk.say({ kind: 'answer', text: talk.t('declare.deletionNoted', { ...asked }) });
}

/** After the receipt of what was declared first: deleting was wished as well, and takes its own card. */
export async function nameDeletion(talk: Talk, one: Case): Promise<void> {
  if (one.alsoDelete !== true || one.declaration?.change === 'delete') return;
  await talk.say({
    kind: 'answer',
    state: 'done',
    card: factsCard([talk.t('change.deleteNext')], [entryButton(talk, 'delete')]),
  });
}
