import { type Activity, BotAdapter, type ResourceResponse, TurnContext } from 'botbuilder';
import type { StoredActivity } from '../../data/model/activity.ts';
import { setTurn } from '../../dialogs/turn.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/**
 * The SDK's adapter for every channel: what the bot sends is collected in the unit of
 * work. Nothing is sent from here; readers and the outbox do that after the commit.
 */
export class TurnAdapter extends BotAdapter {
  /**
   * Runs `logic` on one inbound activity. Without the SDK's middleware: its place is taken by
   * the turn runner, and the revocable proxy that it wraps contexts in by `UnitOfWork.seal`.
   */
  run(
    activity: StoredActivity,
    unit: UnitOfWork,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const context = new CollectingContext(this, toSdk(activity), unit);
    setTurn(context, unit);
    return logic(context);
  }

  override sendActivities(): Promise<never> {
    return Promise.reject(new Error('what a turn sends is collected by its context'));
  }

  override updateActivity(): Promise<never> {
    return Promise.reject(new Error('activities are never changed after they were shown'));
  }

  override deleteActivity(): Promise<never> {
    return Promise.reject(new Error('activities are never deleted'));
  }

  override continueConversation(): Promise<never> {
    return Promise.reject(new Error('a proactive turn is a turn: use TurnRunner.run'));
  }
}

/**
 * A turn's context: what is sent through it goes into the unit of work, which addresses it.
 * The SDK's own copies each activity, addresses it and asks middleware that is not there.
 */
class CollectingContext extends TurnContext {
  readonly #unit: UnitOfWork;

  constructor(adapter: BotAdapter, activity: Partial<Activity>, unit: UnitOfWork) {
    super(adapter, activity);
    this.#unit = unit;
  }

  override sendActivities(activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    this.responded = true;
    return Promise.resolve(activities.map((activity) => ({ id: collect(this.#unit, activity) })));
  }
}

function collect(unit: UnitOfWork, activity: Partial<Activity>): string {
  const outgoing: StoredActivity = {
    ...fromSdk(activity),
    type: activity.type ?? 'message',
    recipient: { id: unit.conversation.userId },
    from: { ...BOT, ...activity.from },
    locale: unit.conversation.language,
  };
  if (outgoing.type === 'typing') {
    unit.sayTransient(outgoing);
    return '';
  }
  const actor = outgoing.channelData?.adieu?.actor ?? 'bot';
  return unit.say(outgoing, actor).id ?? '';
}

// Both describe the protocol's JSON; the SDK's type has Dates and enums where JSON has strings.
function toSdk(activity: StoredActivity): Partial<Activity> {
  return activity as unknown as Partial<Activity>;
}

function fromSdk(activity: Partial<Activity>): StoredActivity {
  return activity as unknown as StoredActivity;
}

/** How the bot shows itself on every channel. */
const BOT = { id: 'adieu', name: 'Adieu', role: 'bot' } as const;
