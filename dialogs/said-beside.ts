import { factsCard } from '../cards/facts-card.ts';
import type { Understanding } from '../data/model/understanding.ts';
import { answerExport, answerMarketing } from './interruptions/data-requests.ts';
import { queueForPerson } from './person.ts';
import type { Talk } from './talk.ts';
import { entryButton, pageLink } from './ways.ts';

/** What was said besides the wish: answered after the card, in the same turn. */
export async function sayBeside(talk: Talk, understood: Understanding): Promise<void> {
  const { sensitive } = understood;
  if (sensitive !== null) {
    await queueForPerson(talk, sensitive, { quiet: true });
    return;
  }
  const also = new Set(
    understood.intents
      .slice(1)
      .filter(({ confidence }) => confidence >= 0.6)
      .map(({ intent }) => intent),
  );
  if (also.has('delete_account')) await offerDeletionToo(talk);
  if (also.has('data_export')) await answerExport(talk, understood.entities.email ?? null);
  if (also.has('marketing_objection')) {
    await answerMarketing(talk, understood.entities.email ?? null);
  }
  if (also.has('talk_to_human')) await queueForPerson(talk, 'asked');
}

/** "Cancel and delete everything": the card is for cancelling, and deleting has not gone unheard. */
async function offerDeletionToo(talk: Talk): Promise<void> {
  if (!talk.verified || (await talk.case())?.change !== 'cancel') return;
  await talk.say({
    kind: 'answer',
    state: 'confirming',
    card: factsCard(
      [talk.t('change.deleteToo')],
      [entryButton(talk, 'delete'), pageLink(talk, 'cancel')],
    ),
  });
}
