import { expect } from 'chai';
import { HeldEndpoints } from '../../../bot/turn/held-endpoints.ts';
import { type App, startApp } from '../../support/app.ts';
import { DeskClient } from '../../support/desk-rig.ts';
import { advanceClock, WebsiteCustomer } from '../../support/website-customer.ts';

describe('leads at the desk', () => {
  let app: App;
  let lead: DeskClient;
  let agent: DeskClient;
  beforeEach(async () => {
    app = await startApp();
    lead = await DeskClient.signIn(app.url, 'Lea', 'lead');
    agent = await DeskClient.signIn(app.url, 'Anna');
  });
  afterEach(() => app.stop());

  it('let declarations, changes and receipts be compared at once; agents may not', async () => {
    const ada = await WebsiteCustomer.arrive(app.url, 'ada');
    await ada.say('I hereby cancel my subscription');
    await app.context.outbox.drain();
    await advanceClock(app.url, 'PT2H');
    expect((await agent.post('/api/desk/reconcile')).body.error?.code).to.equal('LeadsOnly');
    const agreed = await lead.post('/api/desk/reconcile');
    expect(agreed.body).to.include({ declarations: 1, receipts: 1, changes: 1, differences: 0 });

    const { accounts, store } = app.context;
    const subscriptionId = (await accounts.find('ada'))?.subscriptions[0]?.id ?? '';
    await accounts.apply('ada', { change: 'undo', subscriptionId }, 'by the company');
    expect((await lead.post('/api/desk/reconcile')).body).to.include({ differences: 1 });
    const { body } = await lead.get('/api/desk/queue');
    const [task] = body['tasks'] as { kind: string; note: string; caseId: string }[];
    const [one] = (await store.list('cases', 'byAccount', { equals: 'ada' })).items;
    expect(task).to.include({ kind: 'reconciliation', caseId: one?.doc.id });
    expect(task?.note).to.match(/^not_applied: /);
    const metrics = await (await fetch(`${app.url}/metrics`)).text();
    expect(metrics).to.include('adieu_reconciliation_differences{kind="not_applied"} 1');
    expect(metrics).to.include('adieu_reconciliation_differences{kind="receipt_missing"} 0');
  });

  it('see the endpoints, and have one that was switched off told again', async () => {
    const { store } = app.context;
    const held = await HeldEndpoints.read(store);
    const since = '2026-11-22T18:14:05.000Z';
    await store.commit([held.with('crm', { state: 'off', since, code: 'webhook_410' })]);
    expect((await agent.get('/api/desk/endpoints')).body.error?.code).to.equal('LeadsOnly');
    expect((await lead.get('/api/desk/endpoints')).status).to.equal(200);
    expect((await lead.post('/api/desk/endpoints/crm/enable')).status).to.equal(200);
    expect((await HeldEndpoints.read(store)).byId).to.deep.equal({});
    expect((await lead.post('/api/desk/endpoints/crm/enable')).status).to.equal(404);
  });

  it('read what stands in the audit of one conversation, for as long as it is not erased', async () => {
    const ada = await WebsiteCustomer.arrive(app.url, 'ada');
    const ben = await WebsiteCustomer.arrive(app.url, 'ben');
    await ada.say('I hereby cancel my subscription');
    await ben.say('hiermit kündige ich');
    await app.context.outbox.drain();
    const path = `/api/desk/conversations/${ada.conversationId}/audit`;
    expect((await agent.get(path)).body.error?.code).to.equal('LeadsOnly');
    const { entries } = (await lead.get(path)).body as unknown as {
      entries: { what: string; conversationId: string; personal: unknown }[];
    };
    expect(entries.map(({ what }) => what)).to.include.members([
      'declaration',
      'effect_asked',
      'effect_done',
      'applied',
      'receipt',
    ]);
    expect(new Set(entries.map(({ conversationId }) => conversationId))).to.deep.equal(
      new Set([ada.conversationId]),
    );
    const declared = entries.find(({ what }) => what === 'declaration');
    expect(declared?.personal).to.deep.equal({ words: 'I hereby cancel my subscription' });
  });
});
