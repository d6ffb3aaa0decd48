import { nanoid } from 'nanoid';
import type { StoredActivity } from '../../data/model/activity.ts';
import { HttpError } from '../server/http.ts';
import type { TurnRunner } from '../turn/turn-runner.ts';

/** Posts of one conversation that may wait for their turn: far beyond what a person types. */
const MOST_WAITING = 100;

export interface Post {
  readonly conversationId: string;
  readonly dedupeKey: string | null;
  readonly activity: StoredActivity;
}

/** Runs the turns of what customers post, with a bound on how many wait in one conversation. */
export class Posts {
  readonly #turns: Pick<TurnRunner, 'run'>;
  readonly #waiting = new Map<string, number>();

  constructor(turns: Pick<TurnRunner, 'run'>) {
    this.#turns = turns;
  }

  /**
   * Returns the activity's id once it is committed.
   * @throws HttpError 502 `BotRejectedActivity` or `BotError` when the bot failed or took
   *   too long; what was posted is kept and answered all the same. 429 in a flood.
   */
  async run(post: Post): Promise<string> {
    const { status, activityId } = await this.#inLine(post);
    if (status === 'failed') {
      throw new HttpError(502, 'BotRejectedActivity', 'The bot failed. The message was kept.');
    }
    if (status === 'timed_out') {
      throw new HttpError(502, 'BotError', 'The bot took too long. The message was kept.');
    }
    return activityId ?? `${post.conversationId}|${nanoid()}`;
  }

  async #inLine(post: Post): ReturnType<TurnRunner['run']> {
    const { conversationId } = post;
    const ahead = this.#waiting.get(conversationId) ?? 0;
    if (ahead >= MOST_WAITING) {
      throw new HttpError(429, 'TooManyRequests', 'Too many messages at once.');
    }
    this.#waiting.set(conversationId, ahead + 1);
    try {
      return await this.#turns.run({ ...post, actor: 'customer' });
    } finally {
      const left = (this.#waiting.get(conversationId) ?? 1) - 1;
      if (left > 0) this.#waiting.set(conversationId, left);
      else this.#waiting.delete(conversationId);
    }
  }
}
