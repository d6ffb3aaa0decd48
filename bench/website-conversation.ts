import { WebSocket } from 'ws';
import { z } from 'zod';
import type { StoredActivity } from '../data/model/activity.ts';
import { actionsOf } from '../test/support/shown.ts';
import { WebsiteCustomer } from '../test/support/website-customer.ts';
import type { HttpClient } from './http-client.ts';

const frameSchema = z.object({ activities: z.array(z.custom<StoredActivity>()) });
const postedSchema = z.object({ id: z.string() });
const startedSchema = z.object({ streamUrl: z.string() });

/** Said over and over: a wish, a question in between, and back. */
const SAID = ['please cancel my subscription', 'what happens to my data?', '[Back]'] as const;

/** A signed-in customer with an open socket, as the chat page has one. */
export class WebsiteConversation {
  readonly #client: Pick<HttpClient, 'post'>;
  readonly #path: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #socket: WebSocket;
  #turns = 0;
  /** Sequence of the last thing that the bot said. */
  #heardSeq = 0;
  #back: unknown = null;
  #onHeard: (() => void) | null = null;

  private constructor(
    client: Pick<HttpClient, 'post'>,
    conversationId: string,
    token: string,
    socket: WebSocket,
  ) {
    this.#client = client;
    this.#path = `/v3/directline/conversations/${conversationId}/activities`;
    this.#headers = { Authorization: `Bearer ${token}` };
    this.#socket = socket;
    socket.on('message', (data: Buffer) => this.#hear(data.toString()));
  }

  static async open(
    base: string,
    client: Pick<HttpClient, 'post'>,
    account: string,
  ): Promise<WebsiteConversation> {
    const { conversationId, token } = await WebsiteCustomer.arrive(base, account);
    const headers = { Authorization: `Bearer ${token}` };
    const started = await client.post('/v3/directline/conversations', {}, headers);
    const { streamUrl } = startedSchema.parse(JSON.parse(started));
    const socket = new WebSocket(streamUrl.replace('localhost', '127.0.0.1'));
    const conversation = new WebsiteConversation(client, conversationId, token, socket);
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    return conversation;
  }

  /** One message, until it is acknowledged and the bot's answer has come through the socket. */
  async turn(): Promise<void> {
    const text = SAID[this.#turns++ % SAID.length] ?? SAID[0];
    const said = text === '[Back]' ? { value: this.#back } : { text };
    const answer = await this.#client.post(this.#path, { type: 'message', ...said }, this.#headers);
    const { id } = postedSchema.parse(JSON.parse(answer));
    const seq = Number(id.slice(id.lastIndexOf('|') + 1));
    while (this.#heardSeq <= seq) {
      await new Promise<void>((resolve) => (this.#onHeard = resolve));
    }
  }

  close(): void {
    this.#socket.terminate();
  }

  #hear(frame: string): void {
    if (frame === '') return;
    for (const activity of frameSchema.parse(JSON.parse(frame)).activities) {
      if (activity.from?.role === 'user' || activity.type !== 'message') continue;
      this.#heardSeq = Number(activity.channelData?.['webchat:sequence-id']);
      const back = actionsOf(activity).find(({ data }) => data?.['role'] === 'back');
      if (back) this.#back = back.data;
    }
    this.#onHeard?.();
  }
}
