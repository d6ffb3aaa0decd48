import type { Activity, TurnContext } from 'botbuilder';
import type { StoredActivity } from '../../data/model/activity.ts';

/** Puts other messages in the place of one that the bot wants to send. */
export type Spoil = (activity: StoredActivity) => readonly StoredActivity[];

/** Everything that the bot says through the context goes through `spoil` first. */
export function sendSpoiled(context: TurnContext, spoil: Spoil): void {
  const send = context.sendActivity.bind(context);
  context.sendActivity = async (activity) => {
    // Both describe the protocol's JSON.
    for (const one of spoil(activity as unknown as StoredActivity)) {
      await send(one as unknown as Partial<Activity>);
    }
    return undefined;
  };
}
