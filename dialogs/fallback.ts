import { type TurnContext } from 'botbuilder';
import { factsCard } from '../cards/facts-card.ts';
import type { Understanding } from '../data/model/understanding.ts';
import { carryOut } from './carry-out.ts';
import { openCase } from './case.ts';
import { declarationOf, declaredIn } from './declaration.ts';
import type { DialogDeps } from './deps.ts';
import { readInbound } from './inbound.ts';
import { Talk } from './talk.ts';
import { openTask } from './task.ts';
import { entryButton, pageLink, personButtons } from './ways.ts';

/**
 * Answers a turn in which the bot failed: the ways on are shown, a person gets a task, and
 * a declaration is received at this moment all the same. A person carries it out.
 */
export async function answerInPlaceOfBot(context: TurnContext, deps: DialogDeps): Promise<void> {
  const talk = new Talk(context, deps);
  const inbound = await readInbound(talk, null);
  if (inbound.type === 'nothing') return;
  openTask(talk, 'turn_failed', inbound.type);
  if (inbound.type === 'text') await receive(talk, inbound.understood);
  await talk.say({
    kind: 'error',
    card: factsCard(
      [talk.t('common.failed')],
      [entryButton(talk, 'cancel'), ...personButtons(talk), pageLink(talk, null)],
    ),
  });
}

async function receive(talk: Talk, understood: Understanding): Promise<void> {
  const change = await declaredIn(talk, understood);
  if (change === null) return;
  const one = await openCase(talk, understood);
  await carryOut(talk, one, declarationOf(talk, understood, change, null), 'match_declaration');
}
