import type { TurnContext } from 'botbuilder';
import { expect } from 'chai';
import type { EffectOutcome } from '../../../bot/turn/effect-handler.ts';
import { HeldEndpoints } from '../../../bot/turn/held-endpoints.ts';
import type { Effect } from '../../../data/model/outbox.ts';
import type { Task } from '../../../data/model/records.ts';
import { turnOf } from '../../../dialogs/turn.ts';
import { type DeskRig, deskRig } from '../../support/desk-rig.ts';
import { MAIL } from '../../support/turn-rig.ts';

const webhook = (order: string): Effect => ({
  kind: 'webhook',
  endpoint: 'crm',
  order,
  body: '{}',
});

/** Asks for what is written: "mail", or "webhook 1". */
function asking(context: TurnContext): Promise<void> {
  const { text } = context.activity;
  turnOf(context).request(text, text === 'mail' ? MAIL : webhook(text));
  return Promise.resolve();
}

describe('what could not be sent, at the desk', () => {
  let rig: DeskRig;
  let outcome: EffectOutcome;
  let sent: string[];
  const handle = ({ id }: { readonly id: string }): Promise<EffectOutcome> => {
    if (outcome.kind === 'record') sent.push(id);
    return Promise.resolve(outcome);
  };

  beforeEach(async () => {
    sent = [];
    rig = await deskRig({ behaviour: asking, handlers: { mail: handle, webhook: handle } });
    rig.outbox.start();
  });
  afterEach(async () => {
    await rig.outbox.stop();
    await rig.stop();
  });

  const openTask = async (): Promise<Task> => {
    const { items } = await rig.store.list('tasks', 'openByDue');
    return items[0]?.doc ?? expect.fail('no task');
  };
  const put = async (): Promise<readonly string[]> => {
    const { items } = await rig.store.list('audit', 'byTime');
    return items.map(({ doc }) => doc.what);
  };

  it('is sent again under the same key by one press on its task', async () => {
    outcome = { kind: 'dead', code: 'smtp_550' };
    await rig.say('mail');
    await rig.outbox.drain();
    const task = await openTask();
    expect(task).to.include({ kind: 'outbox_dead', note: 'mail: smtp_550' });
    outcome = { kind: 'record', events: [] };
    const anna = await rig.signIn('Anna');
    const answer = await anna.post(`/api/desk/tasks/${task.id}/retry`);
    expect(answer.body).to.include({ doneBy: 'Anna' });
    await rig.outbox.drain();
    expect(sent).to.deep.equal(['mail']);
    expect(await rig.store.get('outbox', 'mail')).to.equal(null);
    expect(await put()).to.include.members(['effect_dead', 'effect_retried', 'task_done']);
  });

  it('becomes a task again when it fails again', async () => {
    outcome = { kind: 'dead', code: 'smtp_550' };
    await rig.say('mail');
    await rig.outbox.drain();
    const anna = await rig.signIn('Anna');
    const { id } = await openTask();
    await anna.post(`/api/desk/tasks/${id}/retry`);
    await rig.outbox.drain();
    expect(await openTask()).to.include({ id, doneAt: null });
  });

  it('is taken away when an agent has dealt with it in another way', async () => {
    outcome = { kind: 'dead', code: 'smtp_550' };
    await rig.say('mail');
    await rig.outbox.drain();
    const anna = await rig.signIn('Anna');
    await anna.post(`/api/desk/tasks/${(await openTask()).id}/done`);
    expect((await rig.store.list('outbox', 'dead')).items).to.deep.equal([]);
    expect(await put()).to.include('effect_settled_by_hand');
  });

  it('goes to a held endpoint again, all of it and in order, once an agent says so', async () => {
    outcome = { kind: 'hold', code: 'webhook_410' };
    await rig.say('webhook 1');
    await rig.outbox.drain();
    await rig.say('webhook 2');
    await rig.outbox.drain();
    const task = await openTask();
    expect(task).to.include({ kind: 'endpoint_held', endpoint: 'crm' });
    outcome = { kind: 'record', events: [] };
    const anna = await rig.signIn('Anna');
    await anna.post(`/api/desk/tasks/${task.id}/retry`);
    await rig.outbox.drain();
    expect(sent).to.deep.equal(['webhook 1', 'webhook 2']);
    expect((await HeldEndpoints.read(rig.store)).byId).to.deep.equal({});
  });

  it('is dropped, each with an entry, when an agent leaves an endpoint off', async () => {
    outcome = { kind: 'hold', code: 'webhook_410' };
    await rig.say('webhook 1');
    await rig.say('webhook 2');
    await rig.outbox.drain();
    const anna = await rig.signIn('Anna');
    await anna.post(`/api/desk/tasks/${(await openTask()).id}/done`);
    expect((await rig.store.list('outbox', 'webhooks')).items).to.deep.equal([]);
    expect((await put()).filter((what) => what === 'effect_settled_by_hand')).to.have.length(2);
    expect((await HeldEndpoints.read(rig.store)).byId['crm']).to.include({ state: 'off' });
  });

  it('is nothing that other tasks have', async () => {
    await rig.addTask({
      id: 'task_1',
      kind: 'call_back',
      conversationId: null,
      caseId: null,
      accountId: null,
      note: '',
      createdAt: '2026-11-22T18:00:00.000Z',
      dueAt: '2026-11-23T18:00:00.000Z',
      doneAt: null,
      doneBy: null,
    });
    const anna = await rig.signIn('Anna');
    const { status, body } = await anna.post('/api/desk/tasks/task_1/retry');
    expect(status).to.equal(409);
    expect(body.error).to.include({ code: 'NotRetryable' });
    expect((await rig.store.get('tasks', 'task_1'))?.doc.doneAt).to.equal(null);
  });
});
