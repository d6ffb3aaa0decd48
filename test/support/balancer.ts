import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  request as httpRequest,
  type ServerResponse,
} from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/**
 * A plain balancer: each request, and each socket, goes to the next replica that takes it.
 * It knows no sessions. What a replica dies of in the middle of a request ends that request.
 */
export interface Balancer {
  readonly url: string;
  close(): Promise<void>;
}

export async function startBalancer(replicas: readonly string[]): Promise<Balancer> {
  let turn = 0;
  /** Whose turn it is, and then the others. */
  const inTurn = (): string[] => {
    const first = turn++ % replicas.length;
    return [...replicas.slice(first), ...replicas.slice(0, first)];
  };

  const server = createServer((request, response) => {
    const order = inTurn();
    const pass = (body: Buffer): void => {
      const to = order.shift();
      if (to === undefined) {
        refuse(response, 503);
        return;
      }
      const { method, url: path, headers } = request;
      const forwarded = httpRequest({
        host: '127.0.0.1',
        port: new URL(to).port,
        method,
        path,
        headers,
        agent: false,
      });
      forwarded.on('response', (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.on('error', () => response.destroy());
        answer.pipe(response);
      });
      forwarded.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ECONNREFUSED') pass(body);
        else if (response.headersSent) response.destroy();
        else refuse(response, 502);
      });
      forwarded.end(body);
    };
    readAll(request).then(pass, () => response.destroy());
  });

  server.on('upgrade', (request, socket, head) => {
    const order = inTurn();
    const dial = (): void => {
      const to = order.shift();
      if (to === undefined) {
        socket.destroy();
        return;
      }
      const upstream = connect(Number(new URL(to).port), '127.0.0.1');
      upstream.once('error', dial);
      upstream.once('connect', () => {
        upstream.removeAllListeners('error');
        upstream.on('error', () => socket.destroy());
        upstream.on('close', () => socket.destroy());
        socket.on('close', () => upstream.destroy());
        upstream.write(headOf(request));
        upstream.write(head);
        upstream.pipe(socket);
        socket.pipe(upstream);
      });
    };
    socket.on('error', () => socket.destroy());
    dial();
  });

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** In two steps: restify, where it is loaded, takes the answer of `writeHead` away. */
function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status);
  response.end();
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function headOf({ method, url, rawHeaders }: IncomingMessage): string {
  let head = `${method ?? 'GET'} ${url ?? '/'} HTTP/1.1\r\n`;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    head += `${rawHeaders[i] ?? ''}: ${rawHeaders[i + 1] ?? ''}\r\n`;
  }
  return `${head}\r\n`;
}
