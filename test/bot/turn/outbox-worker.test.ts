import { expect } from 'chai';
import { setTimeout as wait } from 'node:timers/promises';
import type { TurnContext } from 'botbuilder';
import type { Effect, OutboxItem } from '../../../data/model/outbox.ts';
import type { EffectOutcome } from '../../../bot/turn/effect-handler.ts';
import { turnOf } from '../../../dialogs/turn.ts';
import { conversation, MAIL, message, turnRig } from '../../support/turn-rig.ts';

const APPLY = {
  kind: 'account.apply',
  accountId: 'ada',
  caseId: 'case_1',
  request: { change: 'delete' },
} as const;

/** Asks for a change when written to, and says what it hears of it. */
async function asking(context: TurnContext): Promise<void> {
  const { activity } = context;
  if (activity.type === 'message') turnOf(context).request('case_1|delete', APPLY);
  else await context.sendActivity(`heard ${activity.name ?? ''}`);
}

const answered: EffectOutcome = { kind: 'turn', activity: { type: 'event', name: 'answer' } };

describe('the outbox', () => {
  it('does what a turn asked for, once, and tells the bot', async () => {
    const keys: string[] = [];
    const rig = turnRig(asking, {
      handlers: {
        'account.apply': ({ id }) => {
          keys.push(id);
          return Promise.resolve(answered);
        },
      },
    });
    rig.outbox.start();
    await rig.say('please');
    await rig.outbox.drain();
    await rig.outbox.drain();
    expect(keys).to.deep.equal(['case_1|delete']);
    expect(await rig.texts()).to.deep.equal(['please', 'heard answer']);
    expect(await rig.store.get('outbox', 'case_1|delete')).to.equal(null);
    await rig.outbox.stop();
  });

  it('tries again under the same key until it works', async () => {
    const keys: string[] = [];
    const rig = turnRig(asking, {
      handlers: {
        'account.apply': ({ id }) => {
          keys.push(id);
          return Promise.resolve(keys.length < 3 ? { kind: 'retry', code: 'down' } : answered);
        },
      },
    });
    rig.outbox.start();
    await rig.say('please');
    for (let i = 0; i < 3; i++) {
      await rig.outbox.drain();
      rig.clock.advance('PT1H');
    }
    expect(keys).to.deep.equal(['case_1|delete', 'case_1|delete', 'case_1|delete']);
    expect(await rig.texts()).to.deep.equal(['please', 'heard answer']);
    await rig.outbox.stop();
  });

  it('never lets an item vanish: given up, it stays and a person gets a task', async () => {
    const rig = turnRig(asking, {
      handlers: { 'account.apply': () => Promise.reject(new Error('a bug')) },
    });
    rig.outbox.start();
    await rig.say('please');
    for (let i = 0; i < 14; i++) {
      await rig.outbox.drain();
      rig.clock.advance('PT2H');
    }
    const item = await rig.store.get('outbox', 'case_1|delete');
    expect(item?.doc).to.include({ state: 'dead', lastErrorCode: 'internal' });
    const tasks = await rig.store.list('tasks', 'openByDue');
    expect(tasks.items.map(({ doc }) => doc.kind)).to.deep.equal(['outbox_dead']);
    expect(rig.dead).to.have.length(1);
    await rig.outbox.stop();
  });

  it('does after a restart what was asked before it', async () => {
    const first = turnRig(asking);
    await first.say('please');
    const second = turnRig(asking, {
      store: first.store,
      handlers: { 'account.apply': () => Promise.resolve(answered) },
    });
    second.outbox.start();
    await second.outbox.drain();
    expect(await second.texts()).to.deep.equal(['please', 'heard answer']);
    await second.outbox.stop();
  });

  it('leaves alone what another worker holds, until its lease is over', async () => {
    const rig = turnRig(asking, {
      handlers: { 'account.apply': () => Promise.resolve(answered) },
    });
    await rig.say('please');
    await leaseTo('another', rig);
    rig.outbox.start();
    await rig.outbox.drain();
    expect(await rig.texts()).to.deep.equal(['please']);
    rig.clock.advance('PT31S');
    await rig.outbox.drain();
    expect(await rig.texts()).to.deep.equal(['please', 'heard answer']);
    await rig.outbox.stop();
  });

  for (const late of [
    answered,
    { kind: 'record', events: [] },
    { kind: 'retry', code: 'down' },
    { kind: 'dead', code: 'refused' },
  ] as const satisfies EffectOutcome[]) {
    it(`fences off a worker whose lease is over: its "${late.kind}" comes too late to change anything`, async () => {
      const slow = Promise.withResolvers<EffectOutcome>();
      const first = turnRig(asking, { handlers: { 'account.apply': () => slow.promise } });
      const second = turnRig(asking, {
        store: first.store,
        handlers: { 'account.apply': () => Promise.resolve(answered) },
      });
      first.outbox.start();
      await first.say('please');
      while ((await first.store.get('outbox', 'case_1|delete'))?.doc.lease == null) await wait(1);
      second.clock.advance('PT31S');
      second.outbox.start();
      await second.outbox.drain();
      expect(await second.texts()).to.deep.equal(['please', 'heard answer']);
      slow.resolve(late);
      await first.outbox.drain();
      expect(await first.texts()).to.deep.equal(['please', 'heard answer']);
      expect(await first.store.get('outbox', 'case_1|delete')).to.equal(null);
      expect((await first.store.list('tasks', 'openByDue')).items).to.deep.equal([]);
      expect(first.errors).to.deep.equal([]);
      await Promise.all([first.outbox.stop(), second.outbox.stop()]);
    });
  }

  it('tells the bot again what it failed at, and does nothing twice', async () => {
    let asked = 0;
    let fails = 2;
    const rig = turnRig(
      (context) => {
        if (context.activity.type === 'event' && fails-- > 0) throw new Error('a bug');
        return asking(context);
      },
      {
        handlers: {
          'account.apply': () => {
            asked += 1;
            return Promise.resolve(answered);
          },
        },
      },
    );
    rig.outbox.start();
    await rig.say('please');
    await rig.outbox.drain();
    expect(await rig.texts()).to.deep.equal(['please']);
    const waiting = await rig.store.get('outbox', 'case_1|delete');
    expect(waiting?.doc).to.include({ attempts: 1, lastErrorCode: 'turn_failed', lease: null });
    rig.clock.advance('PT5S');
    await rig.outbox.drain();
    rig.clock.advance('PT5S');
    await rig.outbox.drain();
    expect(await rig.texts()).to.deep.equal(['please', 'heard answer']);
    // Under one key, so that it is done once however often it is asked.
    expect(asked).to.equal(3);
    expect(await rig.store.get('outbox', 'case_1|delete')).to.equal(null);
    await rig.outbox.stop();
  });

  it('buries what the bot never takes in, with a task for a person', async () => {
    const rig = turnRig(
      (context) => {
        if (context.activity.type === 'event') throw new Error('a bug');
        return asking(context);
      },
      { handlers: { 'account.apply': () => Promise.resolve(answered) } },
    );
    rig.outbox.start();
    await rig.say('please');
    for (let hours = 0; hours < 24; hours += 1) {
      await rig.outbox.drain();
      rig.clock.advance('PT1H');
    }
    expect(rig.dead.map(({ lastErrorCode }) => lastErrorCode)).to.deep.equal(['turn_failed']);
    const { items } = await rig.store.list('tasks', 'openByDue');
    expect(items.map(({ doc }) => doc.kind)).to.deep.equal(['outbox_dead']);
    await rig.outbox.stop();
  });

  it('takes up at once what it held itself when it was killed', async () => {
    const rig = turnRig(asking, {
      workerName: 'the one',
      handlers: { 'account.apply': () => Promise.resolve(answered) },
    });
    await rig.say('please');
    await leaseTo('the one', rig);
    rig.outbox.start();
    await rig.outbox.drain();
    expect(await rig.texts()).to.deep.equal(['please', 'heard answer']);
    await rig.outbox.stop();
  });

  it('fires a timer when its time has come, not before', async () => {
    const rig = turnRig(async (context) => {
      if (context.activity.type === 'message') {
        turnOf(context).request('timer', { kind: 'turn', event: 'tick', value: null }, 2_000);
      } else await context.sendActivity('tick');
    });
    rig.outbox.start();
    await rig.say('please');
    await rig.outbox.drain();
    expect(await rig.texts()).to.deep.equal(['please']);
    rig.clock.advance('PT2S');
    await rig.outbox.drain();
    expect(await rig.texts()).to.deep.equal(['please', 'tick']);
    await rig.outbox.stop();
  });

  it('gives a timer its time again after a restart, so that what it waits for comes first', async () => {
    const ask = async (context: TurnContext): Promise<void> => {
      if (context.activity.type === 'message') {
        turnOf(context).request('case_1|delete', APPLY);
        turnOf(context).request('timer', { kind: 'turn', event: 'timer', value: null }, 2_000);
      } else await context.sendActivity(context.activity.name ?? '');
    };
    const first = turnRig(ask);
    await first.say('please');
    first.clock.advance('PT1M');
    const second = turnRig(ask, {
      store: first.store,
      handlers: { 'account.apply': () => Promise.resolve(answered) },
    });
    second.clock.advance('PT1M');
    second.outbox.start();
    await second.outbox.drain();
    expect(await second.texts()).to.deep.equal(['please', 'answer']);
    second.clock.advance('PT2S');
    await second.outbox.drain();
    expect(await second.texts()).to.deep.equal(['please', 'answer', 'timer']);
    await second.outbox.stop();
  });

  it('sends the messages of a conversation in order, and holds back while one is tried again', async () => {
    const sent: (string | undefined)[] = [];
    let fail = true;
    const rig = turnRig(
      async (context) => {
        await context.sendActivity('one');
        await context.sendActivity('two');
      },
      {
        handlers: {
          activity: ({ effect }) => {
            if (fail) {
              fail = false;
              return Promise.resolve({ kind: 'retry', code: 'connector_429', afterMs: 5_000 });
            }
            sent.push(effect.activity.text);
            return Promise.resolve({ kind: 'record', events: [] });
          },
        },
      },
    );
    rig.outbox.start();
    await rig.turns.run({
      conversationId: 'msteams:1',
      dedupeKey: null,
      actor: 'customer',
      activity: message('hello'),
      start: conversation('msteams:1', { channel: 'msteams' }),
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sent).to.deep.equal([]);
    rig.clock.advance('PT6S');
    await rig.outbox.drain();
    expect(sent).to.deep.equal(['one', 'two']);
    await rig.outbox.stop();
  });

  it('gives up on an effect that never answers, asks again under the same key, and buries it at last', async () => {
    const keys: string[] = [];
    const never = new Promise<EffectOutcome>(() => undefined);
    let answers = false;
    const rig = turnRig(asking, {
      effectTimeoutMs: 10,
      handlers: {
        'account.apply': ({ id }) => {
          keys.push(id);
          return answers ? Promise.resolve(answered) : never;
        },
      },
    });
    rig.outbox.start();
    await rig.say('please');
    await rig.outbox.drain();
    const waiting = await rig.store.get('outbox', 'case_1|delete');
    expect(waiting?.doc).to.include({ attempts: 1, lastErrorCode: 'effect_timeout', lease: null });
    answers = true;
    rig.clock.advance('PT1M');
    await rig.outbox.drain();
    expect(keys).to.deep.equal(['case_1|delete', 'case_1|delete']);
    expect(await rig.texts()).to.deep.equal(['please', 'heard answer']);
    answers = false;
    await rig.say('please');
    for (let hours = 0; hours < 14; hours += 1) {
      await rig.outbox.drain();
      rig.clock.advance('PT1H');
    }
    expect(rig.dead.map(({ lastErrorCode }) => lastErrorCode)).to.deep.equal(['effect_timeout']);
    await rig.outbox.stop();
  });

  it('keeps no change, timer or message waiting for any number of mails that hang', async () => {
    const done: string[] = [];
    const hanging = Promise.withResolvers<EffectOutcome>();
    const note = ({ id }: { readonly id: string }): Promise<EffectOutcome> => {
      done.push(id);
      return Promise.resolve({ kind: 'record', events: [] });
    };
    const rig = turnRig(() => Promise.resolve(), {
      handlers: { mail: () => hanging.promise, 'account.apply': note, activity: note, turn: note },
    });
    await ask(rig, 200, (n) => item(`mail ${String(n)}`, MAIL));
    rig.outbox.start();
    await wait(20);
    await ask(rig, 1, () => item('change', APPLY));
    await ask(rig, 1, () => item('timer', { kind: 'turn', event: 'tick', value: null }));
    await ask(rig, 1, () => item('message', said(1), 'msteams:1'));
    rig.outbox.wake();
    for (let waited = 0; done.length < 3 && waited < 2_000; waited += 10) await wait(10);
    expect(done).to.have.members(['change', 'timer', 'message']);
    hanging.resolve({ kind: 'record', events: [] });
    await rig.outbox.drain();
    expect((await rig.store.list('outbox', 'scheduledByDue')).items).to.deep.equal([]);
    await rig.outbox.stop();
  });

  it('keeps no conversation waiting for another one, however much is to be said in that', async () => {
    const sent: string[] = [];
    let isDown = true;
    const rig = turnRig(() => Promise.resolve(), {
      handlers: {
        activity: ({ id, conversationId }) => {
          if (isDown && conversationId === 'msteams:1') {
            return Promise.resolve({ kind: 'retry', code: 'connector_500', afterMs: 3_600_000 });
          }
          sent.push(id);
          return Promise.resolve({ kind: 'record', events: [] });
        },
      },
    });
    // Ids that sort in another order than they were said.
    const id = (n: number): string => `${String((n * 7) % 1_000)} of one`;
    await ask(rig, 150, (n) => item(id(n), said(n), 'msteams:1'));
    rig.outbox.start();
    await rig.outbox.drain();
    await ask(rig, 1, () => item('another', said(1), 'msteams:2'));
    await rig.outbox.drain();
    expect(sent).to.deep.equal(['another']);
    isDown = false;
    rig.clock.advance('PT2H');
    await rig.outbox.drain();
    expect(sent.slice(1)).to.deep.equal(Array.from({ length: 150 }, (_, n) => id(n)));
    await rig.outbox.stop();
  });
});

/** Leaves the change that was asked for as a worker does that was killed while doing it. */
async function leaseTo(by: string, { store, clock }: ReturnType<typeof turnRig>): Promise<void> {
  const item = await store.get('outbox', 'case_1|delete');
  const until = new Date(clock.now().getTime() + 30_000).toISOString();
  await store.commit([
    {
      op: 'put',
      collection: 'outbox',
      id: 'case_1|delete',
      doc: { ...item!.doc, lease: { by, until } },
      expect: item!.version,
    },
  ]);
}

function said(order: number): Effect {
  return { kind: 'activity', order, activity: message(String(order)) };
}

type Asked = Pick<OutboxItem, 'id' | 'effect' | 'conversationId'>;

function item(id: string, effect: Effect, conversationId: string | null = null): Asked {
  return { id, effect, conversationId };
}

/** Puts into the outbox what turns asked for a moment ago, one after another. */
async function ask(
  { store, clock }: ReturnType<typeof turnRig>,
  count: number,
  nth: (n: number) => Asked,
): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const createdAt = clock.now().toISOString();
    const doc: OutboxItem = {
      ...nth(n),
      state: 'scheduled',
      dueAt: createdAt,
      attempts: 0,
      lease: null,
      lastErrorCode: null,
      createdAt,
    };
    await store.commit([{ op: 'put', collection: 'outbox', id: doc.id, doc, expect: 'absent' }]);
  }
}
