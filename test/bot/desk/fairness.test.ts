import { expect } from 'chai';
import { type DeskRig, deskRig } from '../../support/desk-rig.ts';

describe('fairness at the desk', () => {
  let rig: DeskRig;
  beforeEach(async () => (rig = await deskRig()));
  afterEach(() => rig.stop());

  const PATHS = ['/api/desk/fairness', '/api/desk/fairness/check'] as const;

  it('is shown to those who lead, night by night, the newest first', async () => {
    const lead = await rig.signIn('Lea', 'lead');
    expect((await lead.get(PATHS[0])).body).to.deep.equal({ reports: [] });
    const report = (to: string) => ({
      from: '2026-11-22T02:00:00.000Z',
      to,
      conversations: 0,
      declarations: 0,
      receipts: 0,
      violations: [],
      unreadable: 0,
      languages: { en: NOTHING, de: NOTHING, nl: NOTHING },
    });
    const value = [report('2026-11-23T02:00:00.000Z'), report('2026-11-24T02:00:00.000Z')];
    const doc = { id: 'fairness_reports', value };
    await rig.store.commit([{ op: 'put', collection: 'meta', id: doc.id, doc, expect: 'absent' }]);
    const { status, body } = await lead.get(PATHS[0]);
    expect(status).to.equal(200);
    expect(body['reports']).to.deep.equal(value.toReversed());
  });

  it('is checked at once when a lead asks for it', async () => {
    await rig.say('please cancel my subscription');
    rig.clock.advance('PT1M');
    const lead = await rig.signIn('Lea', 'lead');
    const { status, body } = await lead.post(PATHS[1]);
    expect(status).to.equal(200);
    expect(body).to.include({ conversations: 1 });
    // The rig's bot says "noted" to everything: no word of being automated, no way out.
    const violations = body['violations'] as readonly { readonly rule: string }[];
    expect(violations.map(({ rule }) => rule)).to.include.members(['I01', 'I05']);
  });

  it('is nobody else’s to see', async () => {
    const agent = await rig.signIn('Anna');
    for (const answer of [await agent.get(PATHS[0]), await agent.post(PATHS[1])]) {
      expect(answer.status).to.equal(403);
      expect(answer.body.error?.code).to.equal('LeadsOnly');
    }
    expect((await fetch(rig.origin + PATHS[0])).status).to.equal(401);
  });
});

const NOTHING = {
  wishes: 0,
  declared: 0,
  takenBack: 0,
  abandoned: 0,
  turns: {},
  sentences: 0,
  notUnderstood: 0,
};
