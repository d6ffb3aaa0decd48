import type { Attachment } from 'botbuilder';
import { button } from '../cards/button.ts';
import { choiceCard } from '../cards/choice-card.ts';
import type { Subscription } from '../data/model/account.ts';
import type { Change } from '../data/model/change.ts';
import { priceOf } from './subscriptions.ts';
import type { Talk } from './talk.ts';
import { pageLink, personButtons } from './ways.ts';

/** Several contracts fit: a button each, with what tells them apart. */
export function whichContractCard(
  talk: Talk,
  question: string,
  contracts: readonly Subscription[],
  change: Change | null,
): Attachment {
  const { t, language } = talk;
  return choiceCard(question, [
    ...contracts.map(({ id, plan, contract }) =>
      button('select', `${plan.name} (${contract}), ${priceOf(t, language, plan)}`, {
        subscriptionId: id,
        ...(change === null ? {} : { change }),
      }),
    ),
    ...personButtons(talk),
    pageLink(talk, change),
  ]);
}
