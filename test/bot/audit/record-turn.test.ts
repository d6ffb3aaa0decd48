import type { TurnContext } from 'botbuilder';
import { expect } from 'chai';
import type { EffectOutcome } from '../../../bot/turn/effect-handler.ts';
import { turnOf } from '../../../dialogs/turn.ts';
import { auditOf } from '../../support/audited.ts';
import { turnRig, type RigOptions } from '../../support/turn-rig.ts';

const APPLY = {
  kind: 'account.apply',
  accountId: 'ada',
  caseId: 'case_1',
  request: { change: 'delete' },
} as const;

function asking(context: TurnContext): Promise<void> {
  const turn = turnOf(context);
  const { text } = context.activity;
  if (text === 'please') turn.request('apply:case_1', APPLY);
  if (text === 'never mind') turn.unrequest('apply:case_1');
  if (text === 'timer') turn.request('timer', { kind: 'turn', event: 'x', value: null });
  return Promise.resolve();
}

/** A rig whose turns are put on record. */
function audited(handlers: RigOptions['handlers'] = {}) {
  let recorder: ReturnType<typeof auditOf>['recorder'] | null = null;
  const rig = turnRig(asking, {
    handlers,
    record: { write: async (unit) => recorder?.write(unit), written: () => undefined },
  });
  const audit = auditOf(rig.store, rig.clock);
  ({ recorder } = audit);
  const facts = async () => (await audit.entries()).map(({ what, facts }) => [what, facts['key']]);
  return { ...rig, audit, facts };
}

const answered: EffectOutcome = { kind: 'turn', activity: { type: 'event', name: 'answer' } };

describe('what turns put on record', () => {
  it('is nothing where nothing was asked for', async () => {
    const rig = audited();
    await rig.say('hello');
    await rig.say('timer');
    expect(await rig.facts()).to.deep.equal([]);
    expect(await rig.store.get('auditKeys', 'conversation|c1')).to.equal(null);
  });

  it('is that an effect was asked for and done, each in the commit that made it so', async () => {
    const rig = audited({ 'account.apply': () => Promise.resolve(answered) });
    await rig.say('please');
    expect((await rig.store.list('audit', 'byTime')).items).to.have.length(1);
    expect(await rig.store.get('outbox', 'apply:case_1')).to.not.equal(null);
    rig.outbox.start();
    await rig.outbox.drain();
    expect(await rig.facts()).to.deep.equal([
      ['effect_asked', 'apply:case_1'],
      ['effect_done', 'apply:case_1'],
    ]);
    expect(await rig.audit.verify()).to.include({ intact: true });
    expect(rig.audit.errors).to.deep.equal([]);
    await rig.outbox.stop();
  });

  it('names nobody in the clear', async () => {
    const rig = audited();
    await rig.say('please');
    const [entry] = await rig.audit.entries();
    expect(entry?.personal).to.not.equal(null);
    expect(JSON.stringify(entry)).to.not.include('"ada"');
  });

  it('is asked for once where the same key is asked for twice', async () => {
    const rig = audited();
    await rig.say('please');
    await rig.say('please');
    expect(await rig.facts()).to.deep.equal([['effect_asked', 'apply:case_1']]);
  });

  it('is that one was taken back', async () => {
    const rig = audited();
    await rig.say('please');
    await rig.say('never mind');
    expect(await rig.facts()).to.deep.equal([
      ['effect_asked', 'apply:case_1'],
      ['effect_withdrawn', 'apply:case_1'],
    ]);
  });

  it('is that one is dead, with its code', async () => {
    const rig = audited({
      'account.apply': () => Promise.resolve({ kind: 'dead', code: 'refused' }),
    });
    rig.outbox.start();
    await rig.say('please');
    await rig.outbox.drain();
    const entries = await rig.audit.entries();
    expect(entries.at(-1)).to.deep.include({
      what: 'effect_dead',
      facts: { key: 'apply:case_1', kind: 'account.apply', code: 'refused' },
      caseId: 'case_1',
    });
    await rig.outbox.stop();
  });
});
