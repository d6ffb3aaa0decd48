import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpClient } from './http-client.ts';

/** Takes the EchoBot's replies, as the Bot Framework's connector does. */
export async function openSink() {
  const replies = { count: 0 };
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      replies.count++;
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end('{"id":"1"}');
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${String(port)}`,
    replies,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A conversation with the EchoBot. It answers the post once its reply is taken. */
export class EchoConversation {
  readonly #client: HttpClient;
  readonly #id: string;
  readonly #serviceUrl: string;
  #turns = 0;

  constructor(client: HttpClient, id: string, serviceUrl: string) {
    this.#client = client;
    this.#id = id;
    this.#serviceUrl = serviceUrl;
  }

  async turn(): Promise<void> {
    this.#turns++;
    await this.#client.post('/api/messages', {
      type: 'message',
      id: `${this.#id}|${String(this.#turns)}`,
      timestamp: new Date().toISOString(),
      channelId: 'directline',
      from: { id: 'user', name: 'User' },
      recipient: { id: 'bot', name: 'Bot' },
      conversation: { id: this.#id },
      serviceUrl: this.#serviceUrl,
      text: 'please cancel my subscription',
    });
  }
}
