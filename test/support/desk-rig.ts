import { WebSocket } from 'ws';
import { Desk } from '../../bot/desk/desk.ts';
import { deskRoutes } from '../../bot/desk/desk-routes.ts';
import type { ClientMessage, ServerMessage, SessionView } from '../../bot/desk/views.ts';
import { createLog } from '../../bot/log.ts';
import { createServer } from '../../bot/server/server.ts';
import type { Account } from '../../data/model/account.ts';
import type { Agent, Conversation, Handoff, Task } from '../../data/model/records.ts';
import { type Behaviour, conversation, type RigOptions, turnRig } from './turn-rig.ts';

export interface DeskRigOptions {
  readonly accounts?: readonly Account[];
  readonly production?: boolean;
  readonly publicUrl?: string;
  /** What the bot does; says something unless told. */
  readonly behaviour?: Behaviour;
  readonly handlers?: RigOptions['handlers'];
}

export type DeskRig = Awaited<ReturnType<typeof deskRig>>;

/** The desk on a real server, with a real turn runner and a store in memory. */
export async function deskRig(options: DeskRigOptions = {}) {
  const noted: Behaviour = (context) => context.sendActivity('noted');
  const { behaviour = noted, handlers = {} } = options;
  const rig = turnRig(behaviour, { handlers });
  const { store, clock, hub, turns, outbox } = rig;
  const log = createLog('silent');
  const { server, upgrades } = createServer({ https: false });
  const accounts = {
    find: (id: string) =>
      Promise.resolve(options.accounts?.find((account) => account.id === id) ?? null),
  };
  const desk = new Desk({ store, clock, hub, turns, accounts, log, secret: 'of the tests' });
  const { production = false, publicUrl = 'http://localhost:3978' } = options;
  deskRoutes(server, {
    desk,
    upgrades,
    store,
    clock,
    hub,
    outbox,
    log,
    publicUrl,
    company: {
      brand: 'Northlight',
      openingHours: { timeZone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' },
    },
    production,
    reconcile: () => Promise.reject(new Error('not in this rig')),
    endpoints: [],
    sealer: { seal: () => Promise.reject(new Error('not in this rig')) },
    eraser: { erase: () => Promise.reject(new Error('not in this rig')) },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  desk.feed.start();
  const origin = `http://127.0.0.1:${String(server.address().port)}`;

  return {
    ...rig,
    desk,
    origin,
    signIn: (name: string, role: Agent['role'] = 'agent') => DeskClient.signIn(origin, name, role),
    /** A conversation that waits for a person. */
    async waiting(id: string, patch: Partial<Conversation & Handoff> = {}): Promise<Handoff> {
      await rig.say(`I need a person (${id})`, null, id);
      return turns.transact(id, (unit) => {
        const handoff = waitingHandoff(id, unit.now.toISOString(), patch);
        unit.put('handoffs', handoff);
        const { accountId = null, name = null, language = 'en' } = patch;
        unit.updateConversation({ ...conversation(id), accountId, name, language });
        unit.updateConversation({ handoffId: handoff.id });
        return Promise.resolve(handoff);
      });
    },
    addTask: (task: Task) =>
      store.commit([{ op: 'put', collection: 'tasks', id: task.id, doc: task, expect: 'absent' }]),
    async stop(): Promise<void> {
      await desk.stop();
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

export function waitingHandoff(
  conversationId: string,
  requestedAt: string,
  patch: Partial<Handoff> = {},
): Handoff {
  return {
    id: `handoff_${conversationId}`,
    conversationId,
    caseId: patch.caseId ?? null,
    accountId: patch.accountId ?? null,
    reason: patch.reason ?? 'asked',
    priority: patch.priority ?? 5,
    language: patch.language ?? 'en',
    state: 'queued',
    requestedAt: patch.requestedAt ?? requestedAt,
    claimedBy: null,
    claimedAt: null,
    leaseUntil: null,
    endedAt: null,
    outcome: null,
  };
}

export interface Answer {
  readonly status: number;
  readonly body: {
    readonly error?: { readonly code: string; readonly message: string; readonly holder?: string };
  } & Readonly<Record<string, unknown>>;
}

/** One agent's browser, without the page. */
export class DeskClient {
  readonly origin: string;
  readonly cookie: string;
  readonly session: SessionView;

  private constructor(origin: string, cookie: string, session: SessionView) {
    this.origin = origin;
    this.cookie = cookie;
    this.session = session;
  }

  static async signIn(
    origin: string,
    name: string,
    role: Agent['role'] = 'agent',
  ): Promise<DeskClient> {
    const query = new URLSearchParams({ name, role });
    const link = await fetch(`${origin}/demo/agent-link?${String(query)}`);
    const { url } = (await link.json()) as { url: string };
    const { pathname, search } = new URL(url);
    const opened = await fetch(origin + pathname + search, { redirect: 'manual' });
    const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const session = await fetch(`${origin}/api/desk/session`, { headers: { cookie } });
    return new DeskClient(origin, cookie, (await session.json()) as SessionView);
  }

  /** The same browser, which reaches the program at another address. */
  at(origin: string): DeskClient {
    return new DeskClient(origin, this.cookie, this.session);
  }

  async get(path: string): Promise<Answer> {
    return read(await fetch(this.origin + path, { headers: { cookie: this.cookie } }));
  }

  /** `headers` replace those that the page would send. */
  async post(
    path: string,
    body: unknown = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await fetch(this.origin + path, {
      method: 'POST',
      headers: {
        cookie: this.cookie,
        origin: this.origin,
        'content-type': 'application/json',
        'x-csrf-token': this.session.csrf,
        ...headers,
      },
      body: JSON.stringify(body),
    });
    return read(response);
  }

  socket(origin = this.origin): DeskSocketClient {
    return new DeskSocketClient(this.origin, this.cookie, origin);
  }
}

async function read(response: Response): Promise<Answer> {
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

/** The desk's socket with everything that it has heard. */
export class DeskSocketClient {
  readonly heard: ServerMessage[] = [];
  readonly socket: WebSocket;
  /** 101 when it was accepted. */
  readonly status: Promise<number>;
  #changed = Promise.withResolvers<undefined>();

  constructor(base: string, cookie: string, origin: string) {
    this.socket = new WebSocket(`${base.replace('http', 'ws')}/api/desk/socket`, {
      headers: { cookie, origin },
    });
    this.status = new Promise((resolve) => {
      this.socket.on('open', () => resolve(101));
      this.socket.on('unexpected-response', (_request, response) =>
        resolve(response.statusCode ?? 0),
      );
      this.socket.on('error', () => undefined);
    });
    this.socket.on('message', (data: Buffer) => {
      this.heard.push(JSON.parse(data.toString('utf8')) as ServerMessage);
      this.#changed.resolve(undefined);
      this.#changed = Promise.withResolvers();
    });
  }

  send(message: ClientMessage): void {
    this.socket.send(JSON.stringify(message));
  }

  async until<T extends ServerMessage>(is: (message: ServerMessage) => message is T): Promise<T> {
    for (;;) {
      const found = this.heard.find(is);
      if (found) return found;
      await this.#changed.promise;
    }
  }

  close(): void {
    this.socket.close();
  }
}
