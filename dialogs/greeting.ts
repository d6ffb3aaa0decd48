import { link } from '../cards/button.ts';
import type { CardAction } from '../cards/card.ts';
import { factsCard } from '../cards/facts-card.ts';
import type { Talk } from './talk.ts';
import { entryButton, inWords, openWays, pageLink, personButtons } from './ways.ts';

/**
 * The first message: an automated assistant and not a person, what the account can do, a person,
 * privacy, the page without chat. Asks nothing.
 */
export async function greet(talk: Talk): Promise<void> {
  const ways = await openWays(talk);
  await sayHello(
    talk,
    [talk.t('greeting.disclosure'), talk.t('greeting.offers', { ways: inWords(talk, ways) })],
    [...ways.map((way) => entryButton(talk, way)), ...personButtons(talk)],
  );
}

/** Before the first answer, where nobody was told of the customer's arrival: only what has to be said. */
export async function greetBeforeAnswer(talk: Talk): Promise<void> {
  await sayHello(talk, [talk.t('greeting.disclosure')], []);
}

async function sayHello(
  talk: Talk,
  sentences: readonly string[],
  buttons: readonly CardAction[],
): Promise<void> {
  talk.turn.updateConversation({ greeted: true });
  const name = await talk.addressee();
  const hello = name === '' ? talk.t('greeting.hello') : talk.t('greeting.helloName', { name });
  await talk.say({
    kind: 'greeting',
    state: 'open',
    card: factsCard(
      [[hello, ...sentences].join(' ')],
      [...buttons, link(talk.t('common.privacy'), privacyUrl(talk)), pageLink(talk, null)],
    ),
  });
}

/** The company's own page, or the built-in one. */
export function privacyUrl(talk: Talk): string {
  return talk.deps.company.privacyUrl ?? talk.page('/privacy');
}
