import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { StoredActivity } from '../../data/model/activity.ts';
import { type Received, StreamClient } from '../support/direct-line-client.ts';
import { actionsOf } from '../support/shown.ts';
import { hostTokenOf, isFromBot, postJson } from '../support/website-customer.ts';

const PATIENCE_MS = 60_000;
const PAUSE_MS = 40;
const FEWEST_TRIES = 50;
/** An impatient client breaks its request off after this. */
const IMPATIENCE_MS = 8;

const sessionSchema = z.object({ conversationId: z.string(), token: z.string() });
const postedSchema = z.object({ id: z.string() });
const pageSchema = z.object({
  activities: z.array(z.custom<StoredActivity>()),
  watermark: z.string(),
});
const streamSchema = z.object({ streamUrl: z.string() });

/** `twice`: as two tabs or a proxy that repeats; `impatient`: breaks off and asks again. */
export type Manner = 'calm' | 'twice' | 'impatient';

/** What the customer sent, and the ids with which the program said that it has it. */
export interface Post {
  readonly clientActivityID: string;
  readonly activity: Readonly<Record<string, unknown>>;
  readonly ids: string[];
}

/**
 * A customer whose client goes on until it has an answer, as the chat page does: through restarts,
 * lost answers and lost sockets, each message under its own id.
 */
export class PatientCustomer {
  readonly account: string;
  readonly conversationId: string;
  readonly posts: Post[] = [];
  /** Bodies of all answers, refusals too. */
  readonly answers: string[] = [];
  /** What came through the socket, over all connections. */
  readonly heard: Received[] = [];
  readonly #base: string;
  #token: string;
  #listening = true;
  #stream: StreamClient | null = null;
  #watermark = '';
  #listener: Promise<void>;

  private constructor(
    base: string,
    account: string,
    { conversationId, token }: z.infer<typeof sessionSchema>,
  ) {
    this.#base = base;
    this.#token = token;
    this.account = account;
    this.conversationId = conversationId;
    this.#listener = this.#listen();
  }

  /** Signs in, begins a conversation and waits for the greeting. */
  static async arrive(base: string, account: string): Promise<PatientCustomer> {
    const session = await patiently(async () => {
      const response = await postJson(`${base}/api/session`, {
        hostToken: await hostTokenOf(base, account),
      });
      return sessionSchema.parse(await response.json());
    });
    const customer = new PatientCustomer(base, account, session);
    await patiently(async () => {
      await customer.#call('POST', '/conversations');
    });
    await customer.until((seen) => seen.some(isFromBot));
    return customer;
  }

  /** Sends it until it is acknowledged. */
  async send(activity: Readonly<Record<string, unknown>>, manner: Manner = 'calm'): Promise<void> {
    const clientActivityID = `${this.conversationId}-${String(this.posts.length)}`;
    const post: Post = { clientActivityID, activity, ids: [] };
    this.posts.push(post);
    const sending = manner === 'twice' ? [this.#post(post), this.#post(post)] : [];
    if (manner === 'impatient') await this.#attempt(post, IMPATIENCE_MS).catch(() => undefined);
    await Promise.all([...sending, this.#post(post)]);
  }

  /** Sends it once. @returns what refused it; `null` when it was taken */
  async attempt(activity: Readonly<Record<string, unknown>>): Promise<string | null> {
    const clientActivityID = `${this.conversationId}-${String(this.posts.length)}`;
    const post: Post = { clientActivityID, activity, ids: [] };
    this.posts.push(post);
    return this.#attempt(post, PATIENCE_MS).then(
      () => null,
      (error: unknown) => String(error),
    );
  }

  /** The whole conversation as a client reads it. */
  seen(): Promise<readonly StoredActivity[]> {
    return patiently(async () => {
      const all: StoredActivity[] = [];
      for (let watermark = ''; ;) {
        const path = `/conversations/${this.conversationId}/activities?watermark=${watermark}`;
        const page = pageSchema.parse(JSON.parse(await this.#call('GET', path)));
        if (page.activities.length === 0) return all;
        all.push(...page.activities);
        ({ watermark } = page);
      }
    });
  }

  /** Reads until it is so. @returns `false` when it never was, in 20 s. */
  async until(
    isSo: (seen: readonly StoredActivity[]) => boolean,
    patienceMs = 20_000,
  ): Promise<boolean> {
    const deadline = Date.now() + patienceMs;
    while (Date.now() < deadline) {
      if (isSo(await this.seen())) return true;
      await wait(PAUSE_MS);
    }
    return false;
  }

  /** What the newest button with one of these roles sends; of the last message that has one. */
  async button(
    ...roles: readonly string[]
  ): Promise<Readonly<Record<string, unknown>> | undefined> {
    const shown = (await this.seen()).flatMap(actionsOf);
    for (const role of roles) {
      const found = shown.findLast(({ data }) => data?.['role'] === role)?.data;
      if (found) return found;
    }
    return undefined;
  }

  /** Resolves when the socket has brought what a reader sees; `false`: it never did, in 5 s. */
  async caughtUp(): Promise<boolean> {
    const all = (await this.seen()).length;
    for (let waited = 0; this.heard.length < all; waited += PAUSE_MS) {
      if (waited > 5_000) return false;
      await wait(PAUSE_MS);
    }
    return true;
  }

  async leave(): Promise<void> {
    this.#listening = false;
    this.#stream?.socket.terminate();
    await this.#listener;
  }

  async #post(post: Post): Promise<void> {
    await patiently(() => this.#attempt(post, PATIENCE_MS));
  }

  /** @throws when it was not acknowledged. */
  async #attempt({ clientActivityID, activity, ids }: Post, patienceMs: number): Promise<void> {
    const path = `/conversations/${this.conversationId}/activities`;
    const body = { ...activity, channelData: { clientActivityID } };
    const answer = await this.#call('POST', path, body, patienceMs);
    ids.push(postedSchema.parse(JSON.parse(answer)).id);
  }

  /** @throws when the answer is no good one; with a new token next time where it had expired. */
  async #call(
    method: string,
    path: string,
    body?: unknown,
    patienceMs = PATIENCE_MS,
  ): Promise<string> {
    const response = await fetch(`${this.#base}/v3/directline${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${this.#token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patienceMs),
    });
    const answer = await response.text();
    this.answers.push(answer);
    if (response.status === 403) await this.#resume();
    if (!response.ok) throw new Error(`${path}: ${String(response.status)} ${answer}`);
    return answer;
  }

  async #resume(): Promise<void> {
    const hostToken = await hostTokenOf(this.#base, this.account);
    const body = { resume: this.conversationId, hostToken };
    const response = await postJson(`${this.#base}/api/session`, body);
    if (response.ok) this.#token = sessionSchema.parse(await response.json()).token;
  }

  /** Dials again whenever the socket is gone, from where it was. */
  async #listen(): Promise<void> {
    while (this.#listening) {
      try {
        const path = `/conversations/${this.conversationId}?watermark=${this.#watermark}`;
        const { streamUrl } = streamSchema.parse(JSON.parse(await this.#call('GET', path)));
        const stream = await StreamClient.dial(streamUrl);
        this.#stream = stream;
        await this.#follow(stream);
      } catch {
        await wait(PAUSE_MS);
      }
    }
  }

  async #follow(stream: StreamClient): Promise<void> {
    stream.socket.on('error', () => undefined);
    let taken = 0;
    const take = (): void => {
      // Typing is shown and forgotten: it is in no transcript.
      const fresh = stream.activities.slice(taken).filter(({ type }) => type !== 'typing');
      this.heard.push(...fresh);
      taken = stream.activities.length;
      if (stream.watermark !== '') this.#watermark = stream.watermark;
    };
    stream.socket.on('message', take);
    take();
    if (!this.#listening) stream.socket.terminate();
    while (stream.socket.readyState <= 1) await wait(PAUSE_MS);
    take();
  }
}

/**
 * Again and again until it works. A machine that stood still meanwhile is no reason to give up.
 * @throws after a minute, with the last reason.
 */
export async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline && tries >= FEWEST_TRIES) throw error;
      await wait(PAUSE_MS);
    }
  }
}
