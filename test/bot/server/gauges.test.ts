import { expect } from 'chai';
import { auditEntry, onRecord } from '../../../bot/audit/entry.ts';
import { isSigned } from '../../../bot/audit/head.ts';
import { createMetrics } from '../../../bot/server/metrics.ts';
import { HeldEndpoints } from '../../../bot/turn/held-endpoints.ts';
import { turnOf } from '../../../dialogs/turn.ts';
import { auditOf, PUBLIC_KEY } from '../../support/audited.ts';
import { MAIL, turnRig } from '../../support/turn-rig.ts';

describe('what operators are alarmed by', () => {
  /** Asks for a mail that cannot be sent, and for a webhook to an endpoint that is gone. */
  const rig = turnRig(
    (context) => {
      const turn = turnOf(context);
      turn.request('mail', MAIL);
      turn.request('webhook', { kind: 'webhook', endpoint: 'crm', order: '1', body: '{}' });
      return Promise.resolve();
    },
    {
      handlers: {
        mail: () => Promise.resolve({ kind: 'dead', code: 'mail_refused' }),
        webhook: () => Promise.resolve({ kind: 'hold', code: 'webhook_410' }),
      },
    },
  );
  const { store, clock } = rig;
  const metrics = createMetrics({ store, clock, sockets: () => ({}), broken: () => [] });
  after(() => rig.outbox.stop());

  it('is a dead item by its kind, and an endpoint that takes nothing', async () => {
    rig.outbox.start();
    await rig.say('hello');
    await rig.outbox.drain();
    const text = await metrics.text();
    expect(text).to.include('adieu_outbox_items{state="dead"} 1');
    expect(text).to.include('adieu_outbox_dead_items{kind="mail"} 1');
    expect(text).to.include('adieu_outbox_dead_items{kind="account.apply"} 0');
    expect(text).to.include('adieu_webhook_endpoint_held{endpoint="crm",state="held"} 1');
    const held = await HeldEndpoints.read(rig.store);
    await rig.store.commit([held.with('crm', null)]);
    expect(await metrics.text()).to.not.include('adieu_webhook_endpoint_held{');
  });

  it('is an effect that is due and that nobody takes, and none that waits for its time', async () => {
    const overdue = async (): Promise<number> =>
      Number(/^adieu_outbox_overdue_seconds (\S+)$/m.exec(await metrics.text())?.[1]);
    expect(await overdue()).to.be.below(1);
    await rig.outbox.stop();
    await rig.say('hello again');
    expect(await overdue()).to.be.below(1);
    clock.advance('PT5M');
    expect(await overdue()).to.be.within(300, 301);
    rig.outbox.start();
    await rig.outbox.drain();
    expect(await overdue(), 'dead, and held').to.equal(0);
  });

  it('is an audit that is not sealed; its head is published with a signature that anybody can check', async () => {
    const { sealer } = auditOf(rig.store, rig.clock);
    await sealer.seal();
    await rig.store.commit([onRecord(auditEntry(rig.clock.now(), 'handoff', { to: 'queued' }))]);
    expect(await metrics.text()).to.include('adieu_audit_waiting 1');
    await sealer.seal();
    const text = await metrics.text();
    expect(text).to.include('adieu_audit_waiting 0');
    const [, labels = ''] = /^adieu_audit_head_info\{(.*)\} 1$/m.exec(text) ?? [];
    const label = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(labels)?.[1] ?? '';
    const [hash, at, signature] = ['hash', 'at', 'signature'].map(label) as [
      string,
      string,
      string,
    ];
    const head = { seq: Number(label('seq')), hash, at, signature };
    expect(text).to.include(`adieu_audit_entries ${String(head.seq)}`);
    expect(isSigned(PUBLIC_KEY, head)).to.equal(true);
    expect(isSigned(PUBLIC_KEY, { ...head, seq: head.seq + 1 })).to.equal(false);
  });
});
