import { expect } from 'chai';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { parse, stringify } from 'yaml';
import { readConfig } from '../../../bot/config/config.ts';
import { WEBHOOK_EVENTS } from '../../../data/model/webhook.ts';
import { webhookJsonSchema, webhookSchema } from '../../../bot/webhooks/payload.ts';
import { type App, startApp } from '../../support/app.ts';
import { WebsiteCustomer } from '../../support/website-customer.ts';
import { webhookReceiver } from '../../support/webhook-receiver.ts';

const SHIPPED = join(import.meta.dirname, '../../../data/policy/northlight.yaml');
const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

const TYPES: Readonly<Record<string, string>> = {
  declaration: 'declaration.received',
  applied: 'change.applied',
  receipt: 'receipt.issued',
};

/** What an endpoint has to be told, by what stands in the conversation. */
async function happened({ context }: App, conversationId: string): Promise<readonly string[]> {
  const entries = await context.store.entriesAfter(conversationId, 0);
  return entries.flatMap(({ entry }) => {
    const type = entry.kind === 'event' ? TYPES[entry.event.type] : undefined;
    return type === undefined ? [] : [type];
  });
}

describe('what webhooks say', () => {
  it('is the schema that is published', () => {
    const published: unknown = JSON.parse(readFileSync('docs/webhooks.schema.json', 'utf8'));
    expect(published, 'npm run --silent webhooks -- schema').to.deep.equal(webhookJsonSchema());
  });

  it('is one of the events that an endpoint can ask for', () => {
    const types = webhookSchema.options.map(({ shape }) => shape.type.value);
    expect(types).to.have.members([...WEBHOOK_EVENTS]);
  });
});

describe('the endpoints of the policy file', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'adieu-webhooks-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const policyWith = (webhooks: unknown): string => {
    const file = join(folder, 'policy.yaml');
    const shipped = parse(readFileSync(SHIPPED, 'utf8')) as Record<string, unknown>;
    writeFileSync(file, stringify({ ...shipped, webhooks }));
    return file;
  };

  it('are told of a customer who cancels: what was declared, what was done, what was proved', async () => {
    const receiver = await webhookReceiver();
    const app = await startApp({
      POLICY_FILE: policyWith([{ id: 'crm', url: `${receiver.url}/adieu` }]),
      WEBHOOK_SECRETS: `crm=${SECRET}`,
      WEBHOOKS_TO_LOOPBACK: 'on',
    });
    const ada = await WebsiteCustomer.arrive(app.url, 'ada');
    await ada.say("it's got too expensive, I hereby cancel my subscription");
    // The receipt twice: on the screen, then by mail.
    await receiver.until(4);
    const received = receiver.deliveries.map(({ headers, body }) =>
      webhookSchema.parse(new Webhook(SECRET).verify(body, headers as Record<string, string>)),
    );
    const types = received.map(({ type }) => type);
    expect(types).to.have.members([
      'declaration.received',
      'change.applied',
      'receipt.issued',
      'receipt.issued',
    ]);
    // On a slow machine the receipt is shown before its dates are known.
    expect(types, 'as it happened').to.deep.equal(await happened(app, ada.conversationId));
    const about = { accountId: 'ada', conversationId: ada.conversationId };
    for (const { data } of received) expect(data).to.include(about);
    expect(new Set(received.map(({ data }) => data.caseId)).size).to.equal(1);
    expect(receiver.deliveries.map(({ body }) => body).join()).to.not.match(
      /expensive|example\.com|Ada/,
    );
    await app.stop();
    await receiver.stop();
  });

  it('stop the start, all faults at once, where they are not safe', () => {
    const environment = {
      NODE_ENV: 'production',
      WEBHOOKS_TO_LOOPBACK: 'on',
      WEBHOOK_SECRETS: 'crm=hello,other=whsec_abc',
    };
    const POLICY_FILE = policyWith([
      { id: 'crm', url: 'https://crm.example/hooks' },
      { id: 'crm', url: 'https://crm.example/hooks' },
      { id: 'erp', url: 'https://erp.example/hooks' },
    ]);
    expect(() => readConfig({ ...environment, POLICY_FILE })).to.throw(
      /crm: write whsec_[^]*no endpoint other[^]*LOOPBACK: not in production[^]*crm is used twice[^]*secret of erp is missing/,
    );
    const plain = policyWith([{ id: 'crm', url: 'http://crm.example/hooks' }]);
    expect(() => readConfig({ POLICY_FILE: plain })).to.throw(/webhooks\.0\.url: must be https/);
    const nonsense = policyWith([{ id: 'C R M', url: 'ftp://x', events: ['all'] }]);
    expect(() => readConfig({ POLICY_FILE: nonsense })).to.throw(
      /webhooks\.0\.id[^]*webhooks\.0\.url[^]*webhooks\.0\.events/,
    );
  });

  it('have a secret of their own where none is given, the same at each start', async () => {
    const receiver = await webhookReceiver();
    const environment = {
      DATA_DIR: folder,
      POLICY_FILE: policyWith([{ id: 'crm', url: receiver.url }]),
      WEBHOOKS_TO_LOOPBACK: 'on',
    };
    const secrets: (readonly string[])[] = [];
    for (let starts = 0; starts < 2; starts++) {
      const app = await startApp(environment);
      secrets.push(...app.context.endpoints.map((endpoint) => endpoint.secrets));
      await app.stop();
    }
    expect(secrets).to.have.length(2);
    expect(secrets[0]).to.deep.equal(secrets[1]);
    expect(secrets[0]?.[0]).to.match(/^whsec_[A-Za-z0-9+/=]{44}$/);
    await receiver.stop();
  });
});
