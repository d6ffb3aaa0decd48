import { button } from '../../cards/button.ts';
import type { CardAction } from '../../cards/card.ts';
import { factsCard } from '../../cards/facts-card.ts';
import { isWayOut } from '../../data/model/change.ts';
import type { Case } from '../../data/model/records.ts';
import type { Intent, Understanding } from '../../data/model/understanding.ts';
import { CHANGE_OF } from '../change-meant.ts';
import type { Talk } from '../talk.ts';
import { entryButton, entryButtons, pageLink, personButtons } from '../ways.ts';

/** From here on another matter is told from words that are not understood. */
const SURELY_ELSEWHERE = 0.7;
/** Fewer words that nothing is known of may be anything. */
const WORDS_OF_A_MATTER = 4;

/**
 * Another matter is for a person. What is not understood is asked about once, with the likely meanings
 * as buttons; the second time in a row there is a person. Never a third question.
 */
export async function answerUnclear(talk: Talk, understood: Understanding): Promise<void> {
  const times = (talk.turn.conversation.misunderstood ?? 0) + 1;
  talk.turn.updateConversation({ misunderstood: times });
  const one = await talk.case();
  const open = one?.state === 'open';
  await talk.say({
    kind: 'answer',
    card: factsCard(
      [talk.t(isElsewhere(understood) ? 'answer.elsewhere' : UNCLEAR[times === 1 ? 0 : 1])],
      [
        ...(open ? besides(talk, one) : await likely(talk, understood)),
        ...personButtons(talk),
        pageLink(talk, null),
      ],
    ),
  });
}

const UNCLEAR = ['answer.unclear', 'answer.unclearAgain'] as const;

function isElsewhere({ text, intent, confidence }: Understanding): boolean {
  const saysMore = text.trim().split(/\s+/).length >= WORDS_OF_A_MATTER;
  return saysMore && intent === 'out_of_scope' && confidence >= SURELY_ELSEWHERE;
}

/** The card that follows leads on; where it leads back or to a pause, what was not understood may be a wish to leave. */
function besides(talk: Talk, { change }: Case): readonly CardAction[] {
  return change === null || isWayOut(change) ? [] : [entryButton(talk, 'cancel')];
}

function buttonsOf(talk: Talk, intent: Intent): readonly CardAction[] {
  if (intent === 'data_export') return [button('export', talk.t('button.export'))];
  const change = CHANGE_OF[intent];
  return change === undefined ? [] : [entryButton(talk, change)];
}

/** What was probably meant, then the ways that are open. */
async function likely(talk: Talk, { intents }: Understanding): Promise<readonly CardAction[]> {
  const meant = intents.flatMap(({ intent }) => buttonsOf(talk, intent)).slice(0, 2);
  const names = meant.map(({ title }) => title);
  const ways = await entryButtons(talk);
  return [...meant, ...ways.filter(({ title }) => !names.includes(title))];
}
