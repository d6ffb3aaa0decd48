import { expect } from 'chai';
import { setTimeout as wait } from 'node:timers/promises';
import type { DeskChange, ServerMessage } from '../../bot/desk/views.ts';
import type { StoredActivity } from '../../data/model/activity.ts';
import { RestClient, StreamClient } from '../support/direct-line-client.ts';
import { DeskClient } from '../support/desk-rig.ts';
import { type Replicas, startReplicas } from '../support/replicas.ts';
import { kindOf, postJson, WebsiteCustomer } from '../support/website-customer.ts';

/** What one replica commits is seen on another within this. */
const SEEN_MS = 200;
/** Of many looks one may come at a moment when the machine does something else. */
const LOOKS = 15;

describe('two replicas on one database', function () {
  this.timeout(120_000);
  let replicas: Replicas;
  let one: string;
  let other: string;

  before(async () => {
    replicas = await startReplicas(2);
    [one = '', other = ''] = replicas.servers.map(({ url }) => url);
  });
  after(() => replicas.dispose());

  const dial = async (base: string, { conversationId, token }: WebsiteCustomer) => {
    const { streamUrl } = await new RestClient(base, '').reconnect(conversationId, token, '');
    return StreamClient.dial(streamUrl);
  };

  it('take one conversation in turns, and know at each turn what was said at the other', async () => {
    const customer = await WebsiteCustomer.arrive(one, 'ada');
    const elsewhere = await customer.at(other);
    await elsewhere.say('please cancel my subscription');
    await customer.seen();
    const press = { type: 'message', value: customer.buttonOf('confirm') };
    expect((await customer.post(press)).ok).to.equal(true);
    const seen = await elsewhere.until((activities) => activities.some(isReceipt));
    expect(seen.filter(isReceipt)).to.have.length(1);
    // The account is one and the same, whoever is asked.
    const again = await WebsiteCustomer.arrive(other, 'ada');
    const answer = await again.say('please cancel my subscription');
    expect(answer.some((activity) => kindOf(activity) === 'confirm')).to.equal(false);
  });

  it(`show a socket at the one within ${String(SEEN_MS)} ms what the other commits`, async () => {
    const customer = await WebsiteCustomer.arrive(one, null);
    const stream = await dial(one, customer);
    const elsewhere = await customer.at(other);
    const tookMs: number[] = [];
    for (let i = 0; i < LOOKS; i++) {
      const text = `hello number ${String(i)}`;
      await elsewhere.post({ type: 'message', text });
      const committedAt = performance.now();
      await stream.until(({ texts }) => texts.includes(text));
      tookMs.push(performance.now() - committedAt);
      await stream.until(({ activities }) => activities.at(-1)?.from?.role === 'bot');
    }
    expect(tookMs.toSorted((a, b) => a - b)[LOOKS - 2]).to.be.below(SEEN_MS);
    const all = await customer.seen();
    expect(stream.activities.map(({ id }) => id)).to.deep.equal(all.map(({ id }) => id));
    await stream.close();
  });

  it('open a stream address once, whichever of them is dialled', async () => {
    const { conversationId, token } = await WebsiteCustomer.arrive(one, null);
    const { streamUrl } = await new RestClient(one, '').reconnect(conversationId, token, '');
    const stream = await StreamClient.dial(streamUrl.replace(portOf(one), portOf(other)));
    expect(await StreamClient.refusal(streamUrl)).to.equal(403);
    await stream.close();
  });

  it('take a sign-in of the website once, and a link to the desk once', async () => {
    const response = await fetch(`${one}/demo/host-token?account=ben`);
    const { hostToken } = (await response.json()) as { hostToken: string };
    expect((await postJson(`${other}/api/session`, { hostToken })).status).to.equal(201);
    expect((await postJson(`${one}/api/session`, { hostToken })).status).to.equal(401);
    const link = await fetch(`${one}/demo/agent-link?name=Anna`);
    const { pathname, search } = new URL(((await link.json()) as { url: string }).url);
    const redeem = (base: string) => fetch(base + pathname + search, { redirect: 'manual' });
    expect((await redeem(other)).headers.get('location')).to.equal('/desk');
    expect((await redeem(one)).headers.get('location')).to.equal('/desk?problem=LinkUsed');
  });

  it('store a message once that is posted to both at the same time', async () => {
    const customer = await WebsiteCustomer.arrive(one, null);
    const elsewhere = await customer.at(other);
    const message = { type: 'message', text: 'once', channelData: { clientActivityID: 'c1' } };
    const answers = await Promise.all([customer.post(message), elsewhere.post(message)]);
    const ids = await Promise.all(answers.map((answer) => answer.json()));
    expect(ids[0]).to.deep.equal(ids[1]);
    const seen = await customer.seen();
    expect(seen.filter(({ text }) => text === 'once')).to.have.length(1);
  });

  it('keep every message of a conversation that is written to at both, each answered once', async () => {
    const customer = await WebsiteCustomer.arrive(one, null);
    const elsewhere = await customer.at(other);
    const texts = Array.from({ length: 20 }, (_, i) => `number ${String(i)}`);
    const posts = texts.map((text, i) =>
      (i % 2 === 0 ? customer : elsewhere).post({ type: 'message', text }),
    );
    for (const { status } of await Promise.all(posts)) expect(status).to.equal(200);
    const seen = await customer.seen();
    expect(seen.flatMap(({ text = '' }) => (texts.includes(text) ? [text] : []))).to.have.members(
      texts,
    );
    expect(new Set(seen.map(({ id }) => id)).size).to.equal(seen.length);
  });

  it('give a file that the other took', async () => {
    const customer = await WebsiteCustomer.arrive(one, null);
    const path = `/v3/directline/conversations/${customer.conversationId}/upload`;
    const posted = await fetch(one + path, {
      method: 'POST',
      headers: { Authorization: `Bearer ${customer.token}`, 'Content-Type': 'text/plain' },
      body: 'my contract',
    });
    expect(posted.status).to.equal(200);
    const attachments = (await customer.seen()).flatMap((activity) => activity.attachments ?? []);
    const contentUrl = attachments.find(({ name }) => name === 'file')?.contentUrl ?? '';
    const url = contentUrl.replace(portOf(one), portOf(other));
    expect(await (await fetch(url)).text()).to.equal('my contract');
  });

  it('are one desk: the queue of the one shows what the other took, and typing passes', async () => {
    const anna = await DeskClient.signIn(one, 'Berta');
    const socket = anna.socket();
    expect(await socket.status).to.equal(101);
    socket.send({ type: 'hello', epoch: null, seq: 0 });
    await socket.until((message): message is ServerMessage => message.type === 'snapshot');
    const customer = await WebsiteCustomer.arrive(other, 'emil');
    await customer.say('I want to talk to a person');
    const committedAt = performance.now();
    const { change } = await socket.until((message) => isRowOf(message, customer));
    expect(performance.now() - committedAt).to.be.below(SEEN_MS);

    await customer.post({ type: 'typing' });
    await socket.until((message): message is ServerMessage => message.type === 'typing');

    // Berta's page is at the one; the claim goes to the other.
    const claimed = await anna.at(other).post(`/api/desk/handoffs/${change.item.id}/claim`);
    expect(claimed.status).to.equal(200);
    const stream = await dial(other, customer);
    socket.send({ type: 'typing', conversationId: customer.conversationId });
    await stream.until(({ activities }) => activities.some(({ type }) => type === 'typing'));
    const clientId = 'the reply';
    await anna.post(`/api/desk/handoffs/${change.item.id}/reply`, { text: 'Good day.', clientId });
    await stream.until(({ texts }) => texts.includes('Good day.'));
    socket.close();
    await stream.close();
  });

  it('move the clock of a demonstration for both', async () => {
    await postJson(`${one}/demo/clock`, { advance: 'PT1H' });
    await wait(SEEN_MS);
    const { now } = (await (await postJson(`${other}/demo/clock`, { advance: 'PT0S' })).json()) as {
      now: string;
    };
    expect(Date.parse(now) - Date.now()).to.be.above(3_500_000);
  });
});

function isReceipt(activity: StoredActivity): boolean {
  return kindOf(activity) === 'receipt';
}

type Row = Extract<ServerMessage, { readonly type: 'change' }> & {
  readonly change: Extract<DeskChange, { readonly type: 'handoff' }>;
};

function isRowOf(message: ServerMessage, { conversationId }: WebsiteCustomer): message is Row {
  return (
    message.type === 'change' &&
    message.change.type === 'handoff' &&
    message.change.item.conversationId === conversationId
  );
}

function portOf(url: string): string {
  return `:${new URL(url).port}/`.slice(0, -1);
}
