import { once } from 'node:events';
import { WebSocket } from 'ws';
import { z } from 'zod';

const activitySchema = z.looseObject({
  id: z.string(),
  type: z.string(),
  text: z.string().optional(),
  from: z.looseObject({ id: z.string(), role: z.string().optional() }).optional(),
  channelData: z.record(z.string(), z.unknown()).optional(),
  attachments: z
    .array(
      z.looseObject({
        contentType: z.string(),
        contentUrl: z.string().optional(),
        name: z.string().optional(),
      }),
    )
    .optional(),
});
export type Received = z.infer<typeof activitySchema>;

const setSchema = z.object({ activities: z.array(activitySchema), watermark: z.string() });

const connectionSchema = z.object({
  conversationId: z.string(),
  token: z.string(),
  expires_in: z.literal(1800),
  streamUrl: z.string(),
});
export type Connection = z.infer<typeof connectionSchema>;

const tokenSchema = connectionSchema.omit({ streamUrl: true });

/** Calls Direct Line over plain HTTP, as the protocol's reference writes it. */
export class RestClient {
  readonly #base: string;
  readonly #secret: string;

  constructor(base: string, secret: string) {
    this.#base = `${base}/v3/directline`;
    this.#secret = secret;
  }

  call(
    method: string,
    path: string,
    credential: string | null,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    return fetch(`${this.#base}${path}`, {
      method,
      headers: {
        ...(credential === null ? {} : { Authorization: `Bearer ${credential}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  async generate(body?: unknown): Promise<z.infer<typeof tokenSchema>> {
    const response = await this.call('POST', '/tokens/generate', this.#secret, body);
    return tokenSchema.parse(await response.json());
  }

  async start(token?: string, body?: unknown): Promise<Connection> {
    const credential = token ?? (await this.generate()).token;
    const response = await this.call('POST', '/conversations', credential, body);
    return connectionSchema.parse(await response.json());
  }

  async reconnect(id: string, token: string, watermark: string): Promise<Connection> {
    const path = `/conversations/${id}?watermark=${watermark}`;
    return connectionSchema.parse(await (await this.call('GET', path, token)).json());
  }

  post(id: string, token: string, activity: unknown): Promise<Response> {
    return this.call('POST', `/conversations/${id}/activities`, token, activity);
  }

  say(id: string, token: string, text: string, channelData?: unknown): Promise<Response> {
    return this.post(id, token, { type: 'message', text, from: { id: 'me' }, channelData });
  }

  async poll(id: string, token: string, watermark = ''): Promise<z.infer<typeof setSchema>> {
    const path = `/conversations/${id}/activities?watermark=${watermark}`;
    return setSchema.parse(await (await this.call('GET', path, token)).json());
  }
}

/** A dialled stream: everything it was sent, in order. */
export class StreamClient {
  readonly activities: Received[] = [];
  readonly frames: string[] = [];
  readonly socket: WebSocket;
  watermark = '';
  pings = 0;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('ping', () => this.pings++);
    socket.on('message', (data: Buffer) => {
      const frame = data.toString('utf8');
      this.frames.push(frame);
      if (frame === '') return;
      const set = setSchema.parse(JSON.parse(frame));
      this.watermark = set.watermark;
      this.activities.push(...set.activities);
    });
  }

  static async dial(url: string, headers: Readonly<Record<string, string>> = {}) {
    const socket = new WebSocket(url, { headers });
    const client = new StreamClient(socket);
    await once(socket, 'open');
    return client;
  }

  /** The status with which the server refuses a stream address. */
  static async refusal(url: string, headers: Readonly<Record<string, string>> = {}) {
    const socket = new WebSocket(url, { headers });
    const [, response] = z
      .tuple([z.unknown(), z.looseObject({ statusCode: z.number() })])
      .parse(await once(socket, 'unexpected-response'));
    socket.on('error', () => undefined);
    socket.terminate();
    return response.statusCode;
  }

  get texts(): (string | undefined)[] {
    return this.activities.map(({ text }) => text);
  }

  async until(condition: (client: StreamClient) => boolean): Promise<void> {
    for (let waited = 0; !condition(this); waited += 5) {
      if (waited > 5000) throw new Error(`never came: ${this.frames.join(' ')}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  async close(): Promise<void> {
    this.socket.close();
    if (this.socket.readyState !== WebSocket.CLOSED) await once(this.socket, 'close');
  }
}
