import { type TurnContext } from 'botbuilder';
import { factsCard } from '../cards/facts-card.ts';
import type { Declaration } from '../data/model/records.ts';
import { carryOut } from './carry-out.ts';
import { openCase } from './case.ts';
import type { DialogDeps } from './deps.ts';
import { type Inbound, readInbound } from './inbound.ts';
import { Talk } from './talk.ts';
import { openTask } from './task.ts';
import { entryButton, pageLink, personButton } from './ways.ts';

/**
 * Answers a turn in which the bot failed: the ways on are shown, a person gets a task, and
 * a declaration is received at this moment all the same. A person carries it out.
 */
export async function answerInPlaceOfBot(context: TurnContext, deps: DialogDeps): Promise<void> {
  const talk = new Talk(context, deps);
  const inbound = await readInbound(talk, null);
  if (inbound.type === 'nothing') return;
  openTask(talk, 'turn_failed', inbound.type);
  if (inbound.type === 'text' && inbound.understood.declaration) await receive(talk, inbound);
  await talk.say({
    kind: 'error',
    card: factsCard(
      [talk.t('common.failed')],
      [entryButton(talk, 'cancel'), personButton(talk), pageLink(talk, null)],
    ),
  });
}

async function receive(
  talk: Talk,
  { understood }: Extract<Inbound, { type: 'text' }>,
): Promise<void> {
  const one = await openCase(talk, understood);
  const declaration: Declaration = {
    change: 'cancel',
    type: understood.extraordinary ? 'extraordinary' : 'ordinary',
    cause: null,
    at: talk.now,
    words: understood.text.slice(0, 500),
    verified: talk.verified,
    name: talk.turn.conversation.name,
    contract: understood.entities.contract ?? null,
    endDate: understood.entities.date ?? null,
    contact: understood.entities.email ?? null,
    by: 'sentence',
  };
  await carryOut(talk, one, declaration, 'match_declaration');
}
