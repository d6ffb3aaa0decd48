import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { type DeskRig, deskRig } from '../../support/desk-rig.ts';

describe('the handoff events of the Bot Framework', () => {
  let rig: DeskRig;
  let heard: Partial<Activity>[];

  beforeEach(async () => {
    rig = await deskRig();
    heard = [];
    rig.desk.events.subscribe((event) => heard.push(event));
  });
  afterEach(() => rig.stop());

  const request = async (): Promise<void> => {
    await rig.waiting('c1');
    await rig.turns.transact('c1', (unit) => {
      const at = unit.now.toISOString();
      unit.record({ type: 'handoff', from: 'bot', to: 'queue', reason: 'asked', at });
      return Promise.resolve();
    });
  };
  const until = async (count: number): Promise<void> => {
    while (heard.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it('begin with the request and its transcript, and follow each transition', async () => {
    await request();
    const anna = await rig.signIn('Anna');
    await anna.post('/api/desk/handoffs/handoff_c1/claim');
    await anna.post('/api/desk/handoffs/handoff_c1/release');
    await anna.post('/api/desk/handoffs/handoff_c1/claim');
    await anna.post('/api/desk/handoffs/handoff_c1/return');
    await until(4);
    expect(heard.map(({ name }) => name)).to.deep.equal([
      'handoff.initiate',
      'handoff.status',
      'handoff.status',
      'handoff.status',
    ]);
    expect(heard[0]?.value).to.include({ handoffId: 'handoff_c1', reason: 'asked' });
    const transcript = heard[0]?.attachments?.[0]?.content as { activities: { text: string }[] };
    expect(transcript.activities[0]?.text).to.equal('I need a person (c1)');
    expect(heard.slice(1).map(({ value }) => (value as { state: string }).state)).to.deep.equal([
      'accepted',
      'accepted',
      'completed',
    ]);
  });

  it('are for listeners in the process: the conversation’s channel gets none', async () => {
    await request();
    const anna = await rig.signIn('Anna');
    await anna.post('/api/desk/handoffs/handoff_c1/claim');
    await until(2);
    const entries = await rig.store.entriesAfter('c1', 0);
    const sent = entries.flatMap(({ entry }) =>
      entry.kind === 'activity' ? [entry.activity] : [],
    );
    expect(sent.filter(({ name }) => name?.startsWith('handoff.'))).to.deep.equal([]);
  });
});
