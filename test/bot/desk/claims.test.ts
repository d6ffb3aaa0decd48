import { expect } from 'chai';
import type { Entry } from '../../../data/model/transcript.ts';
import { type DeskRig, deskRig } from '../../support/desk-rig.ts';

const written = (text: string, clientId = 'client-0001') => ({ text, clientId });

describe('agents at the desk', () => {
  let rig: DeskRig;

  beforeEach(async () => (rig = await deskRig()));
  afterEach(() => rig.stop());

  const entries = async (id: string): Promise<Entry[]> =>
    (await rig.store.entriesAfter(id, 0)).map(({ entry }) => entry);
  const handoffOf = async (id: string) => (await rig.store.get('handoffs', `handoff_${id}`))?.doc;

  it('claim 50 conversations at once, 20 of them, and each has one winner', async () => {
    const ids = Array.from({ length: 50 }, (_, i) => `c${String(i)}`);
    await Promise.all(ids.map((id) => rig.waiting(id)));
    const agents = await Promise.all(
      Array.from({ length: 20 }, (_, i) => rig.signIn(`Agent ${String(i)}`)),
    );
    for (const id of ids) {
      const answers = await Promise.all(
        agents.map((agent) => agent.post(`/api/desk/handoffs/handoff_${id}/claim`)),
      );
      const winners = agents.filter((_, i) => answers[i]?.status === 200);
      expect(winners, id).to.have.length(1);
      const winner = winners[0]!.session.agent.name;
      const losers = answers.filter(({ status }) => status !== 200);
      expect(new Set(losers.map(({ status }) => status))).to.deep.equal(new Set([409]));
      expect(new Set(losers.map(({ body }) => body.error?.holder))).to.deep.equal(
        new Set([winner]),
      );
      expect((await handoffOf(id))?.claimedBy?.name).to.equal(winner);
      const claims = (await entries(id)).filter(
        (entry) => entry.kind === 'event' && entry.event.type === 'handoff',
      );
      expect(claims, 'one event a transition').to.have.length(1);
    }
  }).timeout(30_000);

  it('tell the customer in the customer’s language that a person has come', async () => {
    await rig.waiting('c1', { language: 'de' });
    const anna = await rig.signIn('Anna');
    await anna.post('/api/desk/handoffs/handoff_c1/claim');
    expect((await rig.texts('c1')).at(-1)).to.match(/^Anna ist jetzt im Gespräch/);
  });

  it('reply as a person whom the customer sees by name', async () => {
    await rig.waiting('c1');
    const anna = await rig.signIn('Anna');
    await anna.post('/api/desk/handoffs/handoff_c1/claim');
    await anna.post('/api/desk/handoffs/handoff_c1/reply', written('Hello, I am Anna.'));
    const last = (await entries('c1')).at(-1);
    expect(last).to.deep.include({ kind: 'activity', actor: 'agent', audience: 'all' });
    const activity = last?.kind === 'activity' ? last.activity : null;
    expect(activity).to.deep.include({ text: 'Hello, I am Anna.' });
    expect(activity?.from).to.deep.equal({ id: 'adieu', role: 'bot', name: 'Anna' });
    expect(activity?.channelData?.adieu).to.deep.equal({
      kind: 'human',
      state: 'with_human',
      actor: 'agent',
      agent: 'Anna',
      lang: 'en',
    });
  });

  it('take ownership by replying', async () => {
    await rig.waiting('c1');
    const anna = await rig.signIn('Anna');
    const bela = await rig.signIn('Béla');
    const first = await anna.post('/api/desk/handoffs/handoff_c1/reply', written('Hello.'));
    expect(first.status).to.equal(200);
    expect((await handoffOf('c1'))?.claimedBy?.name).to.equal('Anna');
    const second = await bela.post('/api/desk/handoffs/handoff_c1/reply', written('Hi.'));
    expect(second).to.deep.include({ status: 409 });
    expect(await rig.texts('c1')).not.to.include('Hi.');
  });

  it('say a thing once, however often the page sends it', async () => {
    await rig.waiting('c1');
    const anna = await rig.signIn('Anna');
    const send = () =>
      anna.post('/api/desk/handoffs/handoff_c1/reply', written('Once.', 'same-id-1'));
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map(({ status }) => status)).to.deep.equal([200, 200, 200]);
    expect((await rig.texts('c1')).filter((text) => text === 'Once.')).to.have.length(1);
  });

  it('write notes that only the desk can see', async () => {
    await rig.waiting('c1');
    const bela = await rig.signIn('Béla');
    await bela.post('/api/desk/conversations/c1/note', written('Look at the invoice.'));
    const note = (await entries('c1')).at(-1);
    expect(note).to.deep.include({ kind: 'activity', audience: 'desk', actor: 'agent' });
    const { body } = await bela.get('/api/desk/conversations/c1/lines?after=0');
    const line = (body['lines'] as Record<string, unknown>[]).at(-1);
    expect(line).to.include({ kind: 'note', agent: 'Béla', text: 'Look at the invoice.' });
  });

  it('give the conversation back to the bot, which the customer is told', async () => {
    await rig.waiting('c1');
    const anna = await rig.signIn('Anna');
    await anna.post('/api/desk/handoffs/handoff_c1/claim');
    await anna.post('/api/desk/handoffs/handoff_c1/return');
    expect((await rig.texts('c1')).at(-1)).to.match(/^You are back with the automated assistant/);
    expect((await rig.store.get('conversations', 'c1'))?.doc.handoffId).to.equal(null);
    expect(await handoffOf('c1')).to.include({ state: 'returned_to_bot' });
  });

  it('close with an outcome, and only what they hold', async () => {
    await rig.waiting('c1');
    const anna = await rig.signIn('Anna');
    const bela = await rig.signIn('Béla');
    await anna.post('/api/desk/handoffs/handoff_c1/claim');
    const foreign = await bela.post('/api/desk/handoffs/handoff_c1/close', { outcome: 'solved' });
    expect(foreign.body.error).to.include({ code: 'AlreadyClaimed', holder: 'Anna' });
    expect((await anna.post('/api/desk/handoffs/handoff_c1/close', {})).status).to.equal(400);
    await anna.post('/api/desk/handoffs/handoff_c1/close', { outcome: 'solved' });
    expect(await handoffOf('c1')).to.include({ state: 'closed', outcome: 'solved' });
    const late = await anna.post('/api/desk/handoffs/handoff_c1/reply', written('One more thing'));
    expect(late.body.error).to.include({ code: 'HandoffEnded' });
  });

  it('mark a task as done, and the first one stays', async () => {
    await rig.addTask({
      id: 'task_1',
      kind: 'call_back',
      conversationId: 'c1',
      caseId: null,
      accountId: null,
      note: '',
      createdAt: '2026-11-22T18:00:00.000Z',
      dueAt: '2026-11-23T18:00:00.000Z',
      doneAt: null,
      doneBy: null,
    });
    const anna = await rig.signIn('Anna');
    const bela = await rig.signIn('Béla');
    await anna.post('/api/desk/tasks/task_1/done');
    const again = await bela.post('/api/desk/tasks/task_1/done');
    expect(again.body).to.include({ doneBy: 'Anna' });
  });

  it('lose their conversations to the head of the queue when their page is gone', async () => {
    await rig.waiting('c1');
    await rig.waiting('c2');
    const anna = await rig.signIn('Anna');
    const bela = await rig.signIn('Béla');
    await anna.post('/api/desk/handoffs/handoff_c1/claim');
    await bela.post('/api/desk/handoffs/handoff_c2/claim');
    rig.clock.advance('PT59S');
    expect(await rig.desk.leases.sweep(), 'within the lease').to.equal(0);
    await rig.desk.presence.seen(bela.session.agent.id);
    rig.clock.advance('PT2S');
    expect(await rig.desk.leases.sweep()).to.equal(1);
    expect(await handoffOf('c1')).to.include({ state: 'queued', headOfQueue: true });
    expect(await handoffOf('c2')).to.include({ state: 'claimed' });
    expect((await rig.texts('c1')).at(-1)).to.match(/^The connection to Anna was lost/);
  });

  it('keep their conversations when the clock jumps or the program starts again', async () => {
    await rig.waiting('c1');
    const anna = await rig.signIn('Anna');
    await anna.post('/api/desk/handoffs/handoff_c1/claim');
    await rig.desk.leases.look();
    rig.clock.advance('P31D');
    await rig.desk.leases.look();
    expect(await handoffOf('c1')).to.include({ state: 'claimed' });
    await rig.desk.presence.seen(anna.session.agent.id);
    for (const seconds of [20, 20, 20, 20]) {
      rig.clock.advance(`PT${String(seconds)}S`);
      await rig.desk.presence.seen(anna.session.agent.id);
      await rig.desk.leases.look();
    }
    expect(await handoffOf('c1')).to.include({ state: 'claimed' });
    for (const seconds of [25, 25, 25]) {
      rig.clock.advance(`PT${String(seconds)}S`);
      await rig.desk.leases.look();
    }
    expect(await handoffOf('c1')).to.include({ state: 'queued' });
  });
});

describe('somebody is there', () => {
  let rig: DeskRig;

  beforeEach(async () => (rig = await deskRig()));
  afterEach(() => rig.stop());

  it('while an available agent’s page is open', async () => {
    const there = () => rig.desk.presence.someoneThere();
    expect(await there()).to.equal(false);
    const anna = await rig.signIn('Anna');
    expect(await there()).to.equal(true);
    await anna.post('/api/desk/presence', { presence: 'busy' });
    expect(await there()).to.equal(false);
    await anna.post('/api/desk/presence', { presence: 'available' });
    rig.clock.advance('PT61S');
    expect(await there()).to.equal(false);
  });
});
