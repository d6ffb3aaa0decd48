import type { AccountSystem } from '../../data/model/account.ts';
import type { Clock } from '../../data/model/time.ts';
import type { Store } from '../../data/store/contract.ts';
import type { Logger } from '../log.ts';
import type { Hub } from '../turn/hub.ts';
import type { TurnRunner } from '../turn/turn-runner.ts';
import { ConversationDesk } from './conversation-desk.ts';
import { DeskFeed } from './desk-feed.ts';
import { DeskReader } from './desk-reader.ts';
import { HandoffEvents } from './handoff-events.ts';
import { Leases } from './leases.ts';
import { Presence } from './presence.ts';
import { Sessions } from './sessions.ts';
import { SignInLinks } from './sign-in-links.ts';

export interface DeskDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly hub: Hub;
  readonly turns: Pick<TurnRunner, 'transact'>;
  readonly accounts: Pick<AccountSystem, 'find'>;
  readonly log: Logger;
  /** Signs sign-in links. */
  readonly secret: string;
}

/** The desk without its HTTP side: who is there, what waits, what agents do. */
export class Desk {
  readonly presence: Presence;
  readonly sessions: Sessions;
  readonly links: SignInLinks;
  readonly conversations: ConversationDesk;
  readonly reader: DeskReader;
  readonly feed: DeskFeed;
  readonly leases: Leases;
  readonly events: HandoffEvents;
  readonly #log: Logger;
  #unsubscribe: (() => void) | null = null;

  constructor(deps: DeskDeps) {
    const onError = (error: unknown): void => deps.log.error({ err: error }, 'the desk failed');
    this.presence = new Presence(deps);
    this.sessions = new Sessions(deps);
    this.links = new SignInLinks(deps);
    this.conversations = new ConversationDesk(deps);
    this.reader = new DeskReader(deps);
    this.feed = new DeskFeed({ ...deps, reader: this.reader, onError });
    this.events = new HandoffEvents({ ...deps, onError });
    this.#log = deps.log;
    this.leases = new Leases({ ...deps, desk: this.conversations, onError });
  }

  start(): void {
    this.feed.start();
    this.leases.start();
    this.#unsubscribe = this.events.subscribe(({ name, value, conversation }) => {
      const { state } = { ...(value as { readonly state?: string } | undefined) };
      this.#log.info({ event: name, state, conversationId: conversation?.id }, 'handoff');
    });
  }

  async stop(): Promise<void> {
    this.#unsubscribe?.();
    this.leases.stop();
    await this.feed.stop();
  }
}
