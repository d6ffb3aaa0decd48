import { type Activity, BotAdapter, type ResourceResponse, TurnContext } from 'botbuilder';
import type { StoredActivity } from '../../data/model/activity.ts';
import { setTurn } from '../../dialogs/turn.ts';
import type { UnitOfWork } from './unit-of-work.ts';

const UNIT = Symbol('adieu.unit');

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
    const context = new TurnContext(this, toSdk(activity));
    context.turnState.set(UNIT, unit);
    setTurn(context, unit);
    return logic(context);
  }

  override sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const unit = context.turnState.get<UnitOfWork>(UNIT);
    return Promise.resolve(activities.map((activity) => ({ id: collect(unit, activity) })));
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

function collect(unit: UnitOfWork, activity: Partial<Activity>): string {
  const outgoing: StoredActivity = {
    ...fromSdk(activity),
    from: { ...BOT, ...activity.from },
    locale: unit.conversation.language,
  };
  if (activity.type === 'typing') {
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
