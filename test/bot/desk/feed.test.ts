import { expect } from 'chai';
import type { ServerMessage } from '../../../bot/desk/views.ts';
import { type DeskRig, deskRig, type DeskSocketClient } from '../../support/desk-rig.ts';

type Of<T extends ServerMessage['type']> = Extract<ServerMessage, { type: T }>;
const is =
  <T extends ServerMessage['type']>(type: T) =>
  (message: ServerMessage): message is Of<T> =>
    message.type === type;
const handoffIn =
  (state: string) =>
  (message: ServerMessage): message is Of<'change'> =>
    message.type === 'change' &&
    message.change.type === 'handoff' &&
    message.change.item.state === state;

describe('the feed of the desk', () => {
  let rig: DeskRig;

  beforeEach(async () => (rig = await deskRig()));
  afterEach(() => rig.stop());

  const listen = async (
    name: string,
    place: { epoch: string | null; seq: number } = { epoch: null, seq: 0 },
  ): Promise<DeskSocketClient> => {
    const socket = (await rig.signIn(name)).socket();
    await socket.status;
    socket.send({ type: 'hello', ...place });
    return socket;
  };

  it('begins with everything that is live', async () => {
    await rig.waiting('c1', { name: 'Ada', accountId: 'ada' });
    const { snapshot } = await (await listen('Anna')).until(is('snapshot'));
    expect(snapshot.handoffs).to.have.length(1);
    expect(snapshot.handoffs[0]).to.include({ name: 'Ada', verified: true, state: 'queued' });
    expect(snapshot.agents.map(({ name }) => name)).to.deep.equal(['Anna']);
  });

  it('shows each step by itself, to everybody', async () => {
    const anna = await rig.signIn('Anna');
    const page = await listen('Béla');
    await page.until(is('snapshot'));
    await rig.waiting('c1');
    await page.until(handoffIn('queued'));
    await anna.post('/api/desk/handoffs/handoff_c1/claim');
    const claimed = await page.until(handoffIn('claimed'));
    expect(claimed.change).to.have.nested.property('item.claimedBy.name', 'Anna');
    await anna.post('/api/desk/handoffs/handoff_c1/close', { outcome: 'solved' });
    await page.until(
      (message): message is Of<'change'> =>
        message.type === 'change' && message.change.type === 'handoff_gone',
    );
  });

  it('gives a page that comes back every step after its own, once and in order', async () => {
    const anna = await rig.signIn('Anna');
    const first = await listen('Béla');
    const { epoch, seq } = await first.until(is('snapshot'));
    first.close();
    for (const id of ['c1', 'c2', 'c3']) {
      await rig.waiting(id);
      await rig.desk.feed.look();
      await anna.post(`/api/desk/handoffs/handoff_${id}/claim`);
      await rig.desk.feed.look();
    }
    const back = await listen('Béla', { epoch, seq });
    const caughtUp = await back.until(is('caught_up'));
    const steps = back.heard.filter(is('change'));
    expect(steps.map((step) => step.seq)).to.deep.equal(
      Array.from({ length: caughtUp.seq - seq }, (_, i) => seq + 1 + i),
    );
    const states = steps.flatMap(({ change }) =>
      change.type === 'handoff' ? [`${change.item.conversationId} ${change.item.state}`] : [],
    );
    expect(states).to.deep.equal(
      ['c1', 'c2', 'c3'].flatMap((id) => [`${id} queued`, `${id} claimed`]),
    );
    expect(back.heard.some(is('snapshot'))).to.equal(false);
  });

  it('starts a page anew that comes from before a restart, or claims a future', async () => {
    const { epoch } = await (await listen('Anna')).until(is('snapshot'));
    for (const place of [
      { epoch: 'another', seq: 0 },
      { epoch, seq: 10_000 },
    ]) {
      const page = await listen('Béla', place);
      await page.until(is('snapshot'));
      page.close();
    }
  });

  it('tells of new lines, and of the customer’s typing', async () => {
    await rig.waiting('c1');
    const page = await listen('Anna');
    await page.until(is('snapshot'));
    await rig.say('Are you there?', null, 'c1');
    const { lastSeq } = await page.until(
      (message): message is Of<'lines'> => message.type === 'lines' && message.lastSeq > 2,
    );
    expect(lastSeq).to.equal(await rig.store.lastSeq('c1'));
    const typing = { type: 'typing', from: { id: 'dl_test', role: 'user' } };
    rig.hub.publish({ type: 'transient', conversationId: 'c1', activity: typing });
    expect(await page.until(is('typing'))).to.include({ conversationId: 'c1' });
  });

  it('shows the customer that the agent types, from the one who has the conversation', async () => {
    await rig.waiting('c1');
    const anna = await rig.signIn('Anna');
    await anna.post('/api/desk/handoffs/handoff_c1/claim');
    const seen: unknown[] = [];
    rig.hub.subscribe('c1', (event) => {
      if (event.type === 'transient') seen.push(event.activity.from?.name);
    });
    for (const name of ['Béla', 'Anna']) {
      const page = await listen(name);
      await page.until(is('snapshot'));
      page.send({ type: 'typing', conversationId: 'c1' });
      page.send({ type: 'here' });
    }
    while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(seen).to.deep.equal(['Anna']);
  });

  it('closes a socket that sends what cannot be read', async () => {
    const page = (await rig.signIn('Anna')).socket();
    await page.status;
    const closed = new Promise<number>((resolve) => page.socket.on('close', resolve));
    page.socket.send('{"type":"hello","seq":-1}');
    expect(await closed).to.equal(1007);
  });
});
