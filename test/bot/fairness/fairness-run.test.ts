import { expect } from 'chai';
import { fairnessSoFar, runFairness } from '../../../bot/fairness/fairness-run.ts';
import { keptReports } from '../../../bot/fairness/kept-reports.ts';
import type { FairnessReport } from '../../../data/policy/fairness/fairness-report.ts';
import { type Chat, openChat } from '../../support/chat.ts';
import { as, visitor } from '../../support/converse.ts';

describe('the nightly check of fairness', () => {
  let chat: Chat;
  afterEach(() => chat.close());

  const begin = async (...person: Parameters<typeof as>): Promise<void> => {
    chat = await openChat(as(...person));
    await chat.arrive();
  };
  const night = async (): Promise<FairnessReport> => {
    await chat.wait('PT8H');
    return (await runFairness(chat)) ?? expect.fail('no report');
  };
  const tasks = async () =>
    (await chat.store.list('tasks', 'openByDue')).items
      .map(({ doc }) => doc)
      .filter(({ kind }) => kind === 'promise_broken');
  /** Something that no guard has seen, as if the rules had been others. */
  const botSaid = async (text: string): Promise<void> => {
    const seq = (await chat.store.lastSeq('c1')) + 1;
    const at = chat.clock.now().toISOString();
    const activity = { type: 'message', text, channelData: {} };
    await chat.store.commit([
      {
        op: 'append',
        conversationId: 'c1',
        seq,
        entry: { kind: 'activity', at, actor: 'bot', audience: 'all', activity },
      },
    ]);
  };

  it('counts wishes, declarations, receipts and turns in the language that is spoken', async () => {
    await begin('carlijn');
    await chat.say('ik wil mijn abonnement opzeggen');
    await chat.press('Nu opzeggen');
    const report = await night();
    expect(report).to.deep.include({ conversations: 1, declarations: 1, receipts: 1 });
    expect(report.violations).to.deep.equal([]);
    expect(report.languages.nl).to.deep.include({ wishes: 1, declared: 1, abandoned: 0 });
    expect(report.languages.nl.turns).to.deep.equal({ 2: 1 });
    expect(report.languages.en.wishes).to.equal(0);
  });

  it('counts somebody who gave up as possible harm, and somebody who went back not', async () => {
    await begin('ada');
    await chat.say('please cancel my subscription');
    const given = await night();
    expect(given.languages.en).to.deep.include({ wishes: 1, abandoned: 1, takenBack: 0 });
    await chat.close();
    await begin('ada');
    await chat.say('please cancel my subscription');
    await chat.press('Back');
    const back = await night();
    expect(back.languages.en).to.deep.include({ wishes: 1, abandoned: 0, takenBack: 1 });
  });

  it('counts what was not understood among what was written', async () => {
    await begin('ben');
    await chat.say('asdf jklö yxcv');
    await chat.say('Ich möchte mein Abo kündigen');
    await chat.press('jetzt kündigen');
    const { de } = (await night()).languages;
    expect(de).to.include({ sentences: 2, notUnderstood: 1 });
  });

  it('sees a declaration without a receipt', async () => {
    await begin('ada');
    const { store, clock } = chat;
    const at = clock.now().toISOString();
    await chat.say('please cancel my subscription');
    const seq = (await store.lastSeq('c1')) + 1;
    const event = {
      type: 'declaration',
      change: 'cancel',
      at,
      words: 'x',
      verified: true,
    } as const;
    await store.commit([
      { op: 'append', conversationId: 'c1', seq, entry: { kind: 'event', at, event } },
    ]);
    const report = await night();
    expect(report).to.deep.include({ declarations: 1, receipts: 0 });
    expect(report.violations.map(({ rule }) => rule)).to.include.members(['I35', 'I38']);
  });

  it('gives a conversation with a broken promise to a person, once', async () => {
    await begin('ada');
    await chat.say('please cancel my subscription');
    await botSaid('Are you sure you want to cancel?');
    const report = await night();
    expect(report.violations).to.deep.include({
      rule: 'I27',
      level: 'B',
      conversations: 1,
      count: 1,
    });
    const [task, ...others] = await tasks();
    expect(task).to.include({ conversationId: 'c1', accountId: 'ada' });
    expect(task?.note).to.match(/I27/);
    await chat.say('what happens to my data?');
    expect((await night()).violations).to.deep.equal([]);
    expect(await tasks()).to.have.length(1 + others.length);
  });

  it('finds later what could not be seen in the night before', async () => {
    await begin('ada');
    await chat.say('please cancel my subscription');
    expect((await night()).violations).to.deep.equal([]);
    await botSaid('We are sad to see you go.');
    expect((await night()).violations.map(({ rule }) => rule)).to.include('I48');
  });

  it('leaves what is under way to the next run, and loses nothing of it', async () => {
    await begin('ada');
    expect((await night()).conversations).to.equal(1);
    await chat.say('please cancel my subscription');
    await chat.wait('PT9M');
    expect((await runFairness(chat))?.conversations).to.equal(0);
    expect(await runFairness(chat), 'a moment later').to.equal(null);
    expect((await night()).languages.en.wishes).to.equal(1);
  });

  it('keeps counts only: nothing that names or points to anybody', async () => {
    chat = await openChat(visitor('en', 'GB'));
    await chat.arrive();
    await chat.say('please cancel my subscription, I am Vera Visitor, vera@example.com');
    await botSaid('Are you sure you want to cancel?');
    await night();
    const kept = JSON.stringify(await keptReports(chat.store));
    expect(kept).to.include('I27');
    expect(kept).to.not.match(/vera|c1|dl_test|cancel my/i);
  });

  it('can be asked for before the night, keeps nothing then and opens no task', async () => {
    await begin('ada');
    await chat.say('please cancel my subscription');
    await botSaid('Are you sure you want to cancel?');
    await chat.wait('PT1M');
    const report = await fairnessSoFar(chat);
    expect(report.violations.map(({ rule }) => rule)).to.include('I27');
    expect(await keptReports(chat.store)).to.deep.equal([]);
    expect(await tasks()).to.deep.equal([]);
  });
});
