import { expect } from 'chai';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TurnContext } from 'botbuilder';
import type { HubEvent } from '../../../bot/turn/hub.ts';
import { AdieuError } from '../../../data/model/errors.ts';
import { createMemoryStore } from '../../../data/store/memory-store.ts';
import { turnOf } from '../../../dialogs/turn.ts';
import { message, turnRig } from '../../support/turn-rig.ts';

const echo = (context: TurnContext): Promise<unknown> =>
  context.sendActivity(`you said ${context.activity.text}`);

describe('a turn', () => {
  it('stores what was said and what was answered, in order, in one commit', async () => {
    let commits = 0;
    const store = createMemoryStore();
    const commit = store.commit.bind(store);
    store.commit = (changes) => {
      commits++;
      return commit(changes);
    };
    const rig = turnRig(echo, { store });
    const result = await rig.say('hello');
    expect(result).to.include({ status: 'done', activityId: 'c1|0000001' });
    expect(await rig.texts()).to.deep.equal(['hello', 'you said hello']);
    expect(commits).to.equal(1);
  });

  it('shows nothing before the commit', async () => {
    const rig = turnRig(echo);
    const shown: HubEvent[] = [];
    rig.hub.subscribe('c1', (event) => shown.push(event));
    const store = rig.store;
    const commit = store.commit.bind(store);
    store.commit = async (changes) => {
      expect(shown).to.have.length(0);
      await commit(changes);
    };
    await rig.say('hello');
    expect(shown).to.have.length(1);
    expect(shown[0]).to.include({ type: 'committed', conversationId: 'c1', lastSeq: 2 });
    expect(shown[0]).to.have.property('entries').with.length(2);
  });

  it('answers a repetition with the first answer and stores nothing', async () => {
    const rig = turnRig(echo);
    const first = await rig.say('hello', 'key-1');
    const second = await rig.say('hello', 'key-1');
    expect(second).to.include({ status: 'repeated', activityId: first.activityId });
    expect(await rig.texts()).to.have.length(2);
  });

  it('answers a repetition that comes behind later messages with its first answer, too', async () => {
    const rig = turnRig(echo);
    const first = await rig.say('one', 'key-1');
    for (let n = 2; n <= 10; n += 1) await rig.say(String(n), `key-${String(n)}`);
    const late = await rig.say('one', 'key-1');
    expect(late).to.include({ status: 'repeated', activityId: first.activityId });
    expect((await rig.texts()).filter((text) => text === 'one')).to.have.length(1);
  });

  it('runs one after another in one conversation, even when the first is slow', async () => {
    const rig = turnRig(async (context) => {
      if (context.activity.text === 'slow') await sleep(30);
      await echo(context);
    });
    await Promise.all([rig.say('slow'), rig.say('fast')]);
    expect(await rig.texts()).to.deep.equal(['slow', 'you said slow', 'fast', 'you said fast']);
  });

  it('runs side by side in different conversations', async () => {
    const order: (string | undefined)[] = [];
    const rig = turnRig(async (context) => {
      if (context.activity.text === 'slow') await sleep(30);
      order.push(context.activity.text);
    });
    await Promise.all([rig.say('slow', null, 'a'), rig.say('fast', null, 'b')]);
    expect(order).to.deep.equal(['fast', 'slow']);
  });

  it('keeps the input and answers when the bot throws, and nothing of the failed attempt', async () => {
    const rig = turnRig(async (context) => {
      await context.sendActivity('half a sentence');
      turnOf(context).request('effect', { kind: 'turn', event: 'never', value: null });
      throw new Error('a bug');
    });
    const result = await rig.say('hello');
    expect(result.status).to.equal('failed');
    expect(await rig.texts()).to.deep.equal(['hello', 'fallback']);
    expect(await rig.store.get('outbox', 'effect')).to.equal(null);
    expect(rig.errors).to.have.length(1);
  });

  it('keeps the input and gives a person a task even when the answer in its place fails', async () => {
    const rig = turnRig(() => Promise.reject(new Error('a bug')), {
      fallback: () => Promise.reject(new Error('another bug')),
    });
    expect((await rig.say('hello')).status).to.equal('failed');
    expect(await rig.texts()).to.deep.equal(['hello']);
    const tasks = await rig.store.list('tasks', 'openByDue');
    expect(tasks.items.map(({ doc }) => doc.kind)).to.deep.equal(['turn_failed']);
  });

  it('stores no card number, password or code, and lets the bot see a code that was typed', async () => {
    const rig = turnRig(echo);
    await rig.say('my card is 4111 1111 1111 1111');
    await rig.say('482 913');
    expect(await rig.texts()).to.deep.equal([
      'my card is [•••]',
      'you said my card is [•••]',
      '[•••]',
      'you said 482 913',
    ]);
  });

  it('answers in time when the bot does not, and takes nothing from it afterwards', async () => {
    const rig = turnRig(
      async (context) => {
        await sleep(60);
        await context.sendActivity('too late');
      },
      { timeoutMs: 20 },
    );
    const result = await rig.say('hello');
    await sleep(80);
    expect(result.status).to.equal('timed_out');
    expect(await rig.texts()).to.deep.equal(['hello', 'fallback']);
  });

  it('runs again when another replica was faster', async () => {
    const store = createMemoryStore();
    const commit = store.commit.bind(store);
    let conflicts = 2;
    store.commit = (changes) =>
      conflicts-- > 0
        ? Promise.reject(new AdieuError('store_conflict', 'another replica'))
        : commit(changes);
    const rig = turnRig(echo, { store });
    expect((await rig.say('hello')).status).to.equal('done');
    expect(await rig.texts()).to.deep.equal(['hello', 'you said hello']);
  });

  it('keeps the state of the dialogs in the same commit', async () => {
    const rig = turnRig(async (context) => {
      const count = rig.state.createProperty<number>('count');
      const next = (await count.get(context, 0)) + 1;
      await count.set(context, next);
      await context.sendActivity(String(next));
      if (context.activity.text === 'throw') throw new Error('a bug');
    });
    await rig.say('a');
    await rig.say('throw');
    await rig.say('b');
    expect(await rig.texts()).to.deep.equal(['a', '1', 'throw', 'fallback', 'b', '2']);
  });

  it('shows typing after the commit and stores none of it', async () => {
    const rig = turnRig((context) => context.sendActivity({ type: 'typing' }));
    const shown: string[] = [];
    rig.hub.subscribeAll((event) => shown.push(event.type));
    await rig.say('hello');
    expect(shown).to.deep.equal(['committed', 'transient']);
    expect(await rig.texts()).to.deep.equal(['hello']);
  });

  it('sees in its reads what it has put', async () => {
    const rig = turnRig(async (context) => {
      const turn = turnOf(context);
      turn.put('tasks', {
        id: 't1',
        kind: 'call_back',
        conversationId: 'c1',
        caseId: null,
        accountId: null,
        note: '',
        createdAt: turn.now.toISOString(),
        dueAt: turn.now.toISOString(),
        doneAt: null,
        doneBy: null,
      });
      const found = await turn.list('tasks', 'byConversation', { equals: 'c1' });
      await context.sendActivity(found.map(({ id }) => id).join());
    });
    await rig.say('hello');
    expect(await rig.texts()).to.deep.equal(['hello', 't1']);
  });

  it('refuses a conversation that was never started', async () => {
    const rig = turnRig(echo);
    const error = await rig.turns
      .run({
        conversationId: 'nowhere',
        dedupeKey: null,
        actor: 'customer',
        activity: message('x'),
      })
      .catch((reason: unknown) => reason);
    expect(error).to.have.property('code', 'no_such_conversation');
  });
});
