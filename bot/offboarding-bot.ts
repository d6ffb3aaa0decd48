import { ActivityHandlerBase } from 'botbuilder';
import type { ChannelAccount, Storage, TurnContext } from 'botbuilder';
import { isClaimed, speakBesideAgent } from '../dialogs/beside-agent.ts';
import type { DialogDeps } from '../dialogs/deps.ts';
import type { Place } from '../dialogs/dialog-context.ts';
import { greet, greetBeforeAnswer } from '../dialogs/greeting.ts';
import { RootDialog } from '../dialogs/root-dialog.ts';
import { Talk, setTalk } from '../dialogs/talk.ts';

/** Without the SDK's `ConversationState`, which hashes what it keeps twice a turn. */
type Places = Readonly<Record<string, Place | undefined>>;

/**
 * One activity in, activities out. While an agent has the conversation the bot speaks only
 * where leaving would wait for them.
 */
export class OffboardingBot extends ActivityHandlerBase {
  readonly #deps: DialogDeps;
  readonly #storage: Storage;
  readonly #root = new RootDialog();

  /** @param storage Part of the turn's one commit. */
  constructor(deps: DialogDeps, storage: Storage) {
    super();
    this.#deps = deps;
    this.#storage = storage;
  }

  protected override async onMessageActivity(context: TurnContext): Promise<void> {
    const talk = this.#begin(context);
    await this.#greetOnce(talk, greetBeforeAnswer);
    await this.#think(talk);
  }

  protected override onEventActivity(context: TurnContext): Promise<void> {
    return this.#think(this.#begin(context));
  }

  protected override async onMembersAddedActivity(
    _members: ChannelAccount[],
    context: TurnContext,
  ): Promise<void> {
    await this.#greetOnce(this.#begin(context), greet);
  }

  /** One a turn: it remembers what other systems have answered. */
  #begin(context: TurnContext): Talk {
    const talk = new Talk(context, this.#deps);
    setTalk(context, talk);
    return talk;
  }

  async #greetOnce(talk: Talk, say: (talk: Talk) => Promise<void>): Promise<void> {
    const { channel, greeted } = talk.turn.conversation;
    if (channel !== 'form' && !greeted) await say(talk);
  }

  async #think(talk: Talk): Promise<void> {
    const { context } = talk;
    const key = `place/${talk.turn.conversation.id}`;
    const { [key]: place = null } = (await this.#storage.read([key])) as Places;
    const asked = place?.asked ?? null;
    if ((await isClaimed(talk)) && !(await speakBesideAgent(talk, asked))) return;
    const next = await this.#root.run(context, place);
    if (next) await this.#storage.write({ [key]: next });
    else if (place) await this.#storage.delete([key]);
  }
}
