import type { Clock } from '../../data/model/time.ts';
import type { Store } from '../../data/store/contract.ts';
import type { Logger } from '../log.ts';
import type { Hub } from '../turn/hub.ts';
import type { Callers } from './caller.ts';
import type { Conversations } from './conversations.ts';
import type { Posts } from './posts.ts';
import type { Tickets } from './tickets.ts';
import type { Tokens } from './tokens.ts';
import type { Uploads } from './uploads.ts';

/** What the routes of the website channel share. */
export interface Parts {
  readonly log: Logger;
  readonly store: Pick<Store, 'get' | 'entriesAfter' | 'lastSeq'>;
  readonly hub: Pick<Hub, 'publish'>;
  readonly clock: Clock;
  readonly publicUrl: () => string;
  readonly tokens: Tokens;
  readonly tickets: Tickets;
  readonly callers: Callers;
  readonly conversations: Conversations;
  readonly posts: Posts;
  readonly uploads: Uploads;
}
