import type { HandoffReason } from '../data/model/records.ts';
import type { Understanding } from '../data/model/understanding.ts';
import { moodAfter, openCase, tellsOfTrouble, updateCase } from './case.ts';
import type { DialogContext } from './dialog-context.ts';
import { queueForPerson } from './person.ts';
import { returnToPlace } from './place.ts';
import type { Talk } from './talk.ts';
import { showOptions } from './wish.ts';

/** "My mother died" says no wish: a person, and the ways side by side, or the card that was there. */
export async function hearTrouble(
  dc: DialogContext,
  talk: Talk,
  understood: Understanding,
  sensitive: HandoffReason,
): Promise<void> {
  const one = await talk.case();
  if (one?.state === 'open') {
    await hear(talk, understood);
    await queueForPerson(talk, sensitive);
    return returnToPlace(dc, talk);
  }
  await showOptions(dc, talk, understood);
  await queueForPerson(talk, sensitive, { quiet: true });
}

/** Keeps in the case how somebody is. */
export async function hear(talk: Talk, understood: Understanding): Promise<void> {
  const one = await openCase(talk, null);
  updateCase(talk, one, {
    mood: moodAfter(one, understood),
    ...(tellsOfTrouble(understood) && { inTrouble: true }),
  });
}
