import type { ChannelAccount, StatePropertyAccessor, Storage, TurnContext } from 'botbuilder';
import { ActivityHandlerBase, ConversationState } from 'botbuilder';
import { isClaimed, speakBesideAgent } from '../dialogs/beside-agent.ts';
import type { DialogDeps } from '../dialogs/deps.ts';
import type { Place } from '../dialogs/dialog-context.ts';
import { greet } from '../dialogs/greeting.ts';
import { RootDialog } from '../dialogs/root-dialog.ts';
import { Talk, setTalk } from '../dialogs/talk.ts';

/**
 * One activity in, activities out. While an agent has the conversation the bot is silent:
 * only what binds is still read.
 */
export class OffboardingBot extends ActivityHandlerBase {
  readonly #deps: DialogDeps;
  readonly #state: ConversationState;
  readonly #place: StatePropertyAccessor<Place | null>;
  readonly #root = new RootDialog();

  /** @param storage Part of the turn's one commit. */
  constructor(deps: DialogDeps, storage: Storage) {
    super();
    this.#deps = deps;
    this.#state = new ConversationState(storage);
    this.#place = this.#state.createProperty<Place | null>('place');
  }

  protected override onMessageActivity(context: TurnContext): Promise<void> {
    return this.#think(context);
  }

  protected override onEventActivity(context: TurnContext): Promise<void> {
    return this.#think(context);
  }

  protected override async onMembersAddedActivity(
    _members: ChannelAccount[],
    context: TurnContext,
  ): Promise<void> {
    const talk = new Talk(context, this.#deps);
    if (talk.turn.conversation.channel === 'form') return;
    if (talk.turn.conversation.lastCustomerAt !== null) return;
    await greet(talk);
  }

  async #think(context: TurnContext): Promise<void> {
    const talk = new Talk(context, this.#deps);
    setTalk(context, talk);
    if ((await isClaimed(talk)) && !(await speakBesideAgent(talk))) return;
    const place = await this.#place.get(context, null);
    await this.#place.set(context, await this.#root.run(context, place));
    await this.#state.saveChanges(context);
  }
}
