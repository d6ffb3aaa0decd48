import { expect } from 'chai';
import fc from 'fast-check';
import { readdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { demoStateSchema } from '../../bot/accounts/demo/records.ts';
import type { StoredActivity } from '../../data/model/activity.ts';
import type { Store } from '../../data/store/contract.ts';
import { openPostgresStore } from '../../data/store/postgres/open-postgres-store.ts';
import { RestClient, StreamClient } from '../support/direct-line-client.ts';
import { type Replicas, startReplicas } from '../support/replicas.ts';
import { advanceClock, kindOf, WebsiteCustomer } from '../support/website-customer.ts';

const ROUNDS = Number(process.env['KILL_REPLICA_ROUNDS'] ?? 4);
/** Customers who press at the same moment, so that some are with the one and some with the other. */
const PEOPLE = [
  ['ada', 'please cancel my subscription', 'undo my cancellation'],
  ['ben', 'ich möchte kündigen', 'ich möchte die Kündigung zurücknehmen'],
  ['carlijn', 'ik wil mijn abonnement opzeggen', 'ik wil mijn opzegging terugdraaien'],
  ['emil', 'please cancel my subscription', 'undo my cancellation'],
] as const;
const LATEST_KILL_MS = 25;
/** Where by chance no press was cut off yet, more rounds follow. */
const MOST_ROUNDS = 6 * ROUNDS;
const CALL_AGAIN_MS = 100;

const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);

describe(`one of two replicas, killed in the middle of turns (KILL_SEED=${String(seed)})`, function () {
  this.timeout(600_000);
  let replicas: Replicas;
  let store: Store;
  const presses: Press[] = [];

  before(async () => {
    replicas = await startReplicas(2);
    store = await openPostgresStore({ url: replicas.databaseUrl, onFault: () => undefined });
  });
  after(async () => {
    for (const { socket } of presses) socket.close();
    await store.close();
    await replicas.dispose();
  });

  it(`leaves every customer to the other: one receipt for each press in ${String(ROUNDS)} rounds or more`, async () => {
    const killAfterMs = moments(seed);
    const isCutOff = ({ posts }: Press): boolean => posts > 1;
    for (let n = 0; n < ROUNDS || (n < MOST_ROUNDS && !presses.some(isCutOff)); n++) {
      const round = await Promise.all(
        PEOPLE.map(async (person) => {
          const press = await Press.ready(replicas.url, person, n);
          presses.push(press);
          return press;
        }),
      );
      const pressing = Promise.all(round.map((press) => press.untilTaken()));
      await wait(killAfterMs[n]);
      const victim = replicas.servers[n % 2];
      await victim?.stop('SIGKILL');
      await pressing;
      // What the victim had leased is the other's when the lease is over.
      await advanceClock(replicas.url, 'PT1M');
      await Promise.all(round.map((press) => press.untilReceipt()));
      await victim?.start();
    }
    expect(presses.filter(isCutOff).length, 'presses that were cut off').to.be.above(0);
  });

  it('has lost nothing, and done, said and sent nothing twice', async () => {
    await advanceClock(replicas.url, 'PT10M');
    for (const press of presses) {
      const seen = await press.customer.seen();
      expect(seen.filter(isReceipt), press.id).to.have.length(1);
      expect(new Set(seen.map(({ id }) => id)).size, 'ids').to.equal(seen.length);
      const echoes = seen.filter(
        ({ channelData }) => channelData?.['clientActivityID'] === press.id,
      );
      expect(echoes, press.id).to.have.length(1);
      // Where the account system answered late, the dates follow the receipt: on screen and by mail.
      const events = await eventsOf(store, press.customer);
      for (const once of ['declaration', 'applied', 'receipt on mail']) {
        expect(
          events.filter((event) => event === once),
          `${press.id}: ${once}`,
        ).to.have.length(1);
      }
    }
    const kept = await store.get('meta', 'demo_accounts');
    const { results, accounts } = demoStateSchema.parse(kept?.doc.value);
    expect(Object.keys(results)).to.have.length(presses.length);
    const rounds = presses.length / PEOPLE.length;
    const status = rounds % 2 === 0 ? 'active' : 'cancel_scheduled';
    for (const [name] of PEOPLE) {
      const account = accounts.find(({ id }) => id === name);
      expect(account?.subscriptions[0]?.status, name).to.equal(status);
    }
    const mails = (await readdir(replicas.mailDir)).filter((file) =>
      /-receipt-.*\.eml$/.test(file),
    );
    expect(mails).to.have.length(presses.length);
    expect((await store.list('outbox', 'scheduledByDue')).items).to.deep.equal([]);
    expect((await store.list('outbox', 'dead')).items).to.deep.equal([]);
  });

  it('has shown each customer on the socket, reconnected where it had to, what the server keeps', async () => {
    for (const { customer, socket } of presses) {
      const kept = await customer.seen();
      await socket.until(kept.length);
      expect(socket.ids).to.deep.equal(kept.map(({ id }) => id));
      socket.close();
    }
  });
});

/** One customer before a confirm button, with an open socket. */
class Press {
  readonly customer: WebsiteCustomer;
  readonly socket: LastingSocket;
  readonly id: string;
  posts = 0;
  readonly #value: unknown;

  private constructor(
    customer: WebsiteCustomer,
    socket: LastingSocket,
    id: string,
    value: unknown,
  ) {
    this.customer = customer;
    this.socket = socket;
    this.id = id;
    this.#value = value;
  }

  static async ready(
    url: string,
    [account, cancel, undo]: (typeof PEOPLE)[number],
    round: number,
  ): Promise<Press> {
    const customer = await WebsiteCustomer.arrive(url, account);
    const socket = await LastingSocket.open(url, customer);
    await customer.say(round % 2 === 0 ? cancel : undo);
    const value = customer.buttonOf('confirm');
    if (value === null) throw new Error(`${account} saw no confirm button`);
    return new Press(customer, socket, `press-${account}-${String(round)}`, value);
  }

  /** Presses again, as the chat page does, until somebody says that it is taken. */
  async untilTaken(): Promise<void> {
    for (;;) {
      this.posts += 1;
      const channelData = { clientActivityID: this.id };
      const isTaken = await this.customer
        .post({ type: 'message', value: this.#value, channelData })
        .then(
          ({ ok }) => ok,
          () => false,
        );
      if (isTaken) return;
      await wait(CALL_AGAIN_MS);
    }
  }

  async untilReceipt(): Promise<void> {
    await this.customer.until((activities) => activities.some(isReceipt));
  }
}

/** A socket that is dialled again with its watermark, as the client library does. */
class LastingSocket {
  readonly ids: string[] = [];
  readonly #url: string;
  readonly #customer: WebsiteCustomer;
  #stream: StreamClient | null = null;
  #taken = 0;
  #watermark = '';
  #isClosed = false;

  private constructor(url: string, customer: WebsiteCustomer) {
    this.#url = url;
    this.#customer = customer;
  }

  static async open(url: string, customer: WebsiteCustomer): Promise<LastingSocket> {
    const socket = new LastingSocket(url, customer);
    await socket.#dial();
    return socket;
  }

  async until(count: number): Promise<void> {
    for (let waited = 0; this.#take().length < count; waited += 20) {
      if (waited > 10_000)
        throw new Error(`only ${String(this.ids.length)} of ${String(count)} came`);
      await wait(20);
    }
  }

  close(): void {
    this.#isClosed = true;
    this.#stream?.socket.close();
  }

  #take(): readonly string[] {
    const { activities = [], watermark = '' } = this.#stream ?? {};
    // Typing is shown and not kept.
    const fresh = activities.slice(this.#taken).filter(({ type }) => type !== 'typing');
    this.#taken = activities.length;
    this.ids.push(...fresh.map(({ id }) => id));
    if (watermark !== '') this.#watermark = watermark;
    return this.ids;
  }

  async #dial(): Promise<void> {
    const { conversationId, token } = this.#customer;
    const client = new RestClient(this.#url, '');
    while (!this.#isClosed) {
      try {
        const { streamUrl } = await client.reconnect(conversationId, token, this.#watermark);
        this.#taken = 0;
        this.#stream = await StreamClient.dial(streamUrl);
        this.#stream.socket.on('error', () => undefined);
        this.#stream.socket.once('close', () => {
          this.#take();
          void this.#dial();
        });
        return;
      } catch {
        await wait(CALL_AGAIN_MS);
      }
    }
  }
}

function moments(ofSeed: number): readonly number[] {
  const moment = fc.noBias(fc.integer({ min: 0, max: LATEST_KILL_MS }));
  return fc.sample(moment, { seed: ofSeed, numRuns: MOST_ROUNDS });
}

function isReceipt(activity: StoredActivity): boolean {
  return kindOf(activity) === 'receipt';
}

async function eventsOf(
  store: Store,
  { conversationId }: WebsiteCustomer,
): Promise<readonly string[]> {
  const entries = await store.entriesAfter(conversationId, 0);
  return entries.flatMap(({ entry }) => {
    if (entry.kind !== 'event') return [];
    const { event } = entry;
    return [event.type === 'receipt' ? `receipt on ${event.channel}` : event.type];
  });
}
