import type { BotState, TurnContext } from 'botbuilder';
import { ActivityHandler, ConversationState } from 'botbuilder';
import type { Storage } from 'botbuilder';
import type { DialogState } from 'botbuilder-dialogs';
import { DialogSet, DialogTurnStatus } from 'botbuilder-dialogs';
import { isClaimed, speakBesideAgent } from '../dialogs/beside-agent.ts';
import type { DialogDeps } from '../dialogs/deps.ts';
import { greet } from '../dialogs/greeting.ts';
import { RootDialog } from '../dialogs/root-dialog.ts';
import { Talk, setTalk } from '../dialogs/talk.ts';

/** Where the SDK's dialog state manager looks for its configuration. */
const MEMORY_SCOPES = 'DialogStateManagerConfiguration';

/**
 * One activity in, activities out. While an agent has the conversation the bot is silent:
 * only what binds is still read.
 */
export class OffboardingBot extends ActivityHandler {
  readonly #deps: DialogDeps;
  readonly #state: BotState;
  readonly #dialogs: DialogSet;
  #memoryScopes: unknown;

  /** @param storage Part of the turn's one commit. */
  constructor(deps: DialogDeps, storage: Storage) {
    super();
    this.#deps = deps;
    this.#state = new ConversationState(storage);
    this.#dialogs = new DialogSet(this.#state.createProperty<DialogState>('dialogs'));
    this.#dialogs.add(new RootDialog());
    this.onMembersAdded(async (context, next) => {
      await this.#greetOnce(context);
      await next();
    });
    this.onMessage((context, next) => this.#think(context, next));
    this.onEvent((context, next) => this.#think(context, next));
  }

  async #think(context: TurnContext, next: () => Promise<void>): Promise<void> {
    const talk = new Talk(context, this.#deps);
    setTalk(context, talk);
    if ((await isClaimed(talk)) && !(await speakBesideAgent(talk))) return next();
    this.#shareMemoryScopes(context);
    const dc = await this.#dialogs.createContext(context);
    const { status } = await dc.continueDialog();
    if (status === DialogTurnStatus.empty) await dc.beginDialog(RootDialog.ID);
    this.#memoryScopes ??= context.turnState.get(MEMORY_SCOPES);
    await this.#state.saveChanges(context);
    return next();
  }

  /** The SDK builds the same list anew in every turn unless it finds one. */
  #shareMemoryScopes({ turnState }: TurnContext): void {
    if (this.#memoryScopes !== undefined) turnState.set(MEMORY_SCOPES, this.#memoryScopes);
  }

  async #greetOnce(context: TurnContext): Promise<void> {
    const talk = new Talk(context, this.#deps);
    if (talk.turn.conversation.channel === 'form') return;
    if (talk.turn.conversation.lastCustomerAt !== null) return;
    await greet(talk);
  }
}
