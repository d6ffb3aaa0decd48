import { expect } from 'chai';
import { whatIsSeen } from '../../../cards/what-is-seen.ts';
import { type App, startApp } from '../../support/app.ts';
import { TeamsConnector } from '../../support/teams-connector.ts';

describe('in Teams', () => {
  let app: App;
  let connector: TeamsConnector;

  beforeEach(async () => {
    [app, connector] = await Promise.all([startApp(), TeamsConnector.start()]);
  });

  afterEach(async () => {
    connector.stop();
    await app.stop();
  });

  const post = (activity: unknown, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${app.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof activity === 'string' ? activity : JSON.stringify(activity),
    });

  const write = (text: string, more = {}) => post(connector.incoming({ text, ...more }));

  /** Presses the button of the latest card that has it. */
  const press = (label: string, inputs = {}) => {
    const data = connector.shown
      .flatMap(({ attachments }) => attachments ?? [])
      .flatMap(({ content }) => submitData(content))
      .findLast((found) => found['label'] === label);
    if (!data) throw new Error(`no button ${label}`);
    return post(connector.incoming({ value: { ...data, ...inputs } }));
  };

  it('greets whoever joins, not itself', async () => {
    const joined = (id: string) =>
      post(connector.incoming({ type: 'conversationUpdate', membersAdded: [{ id }] }));
    await joined('28:bot');
    await joined('29:customer');
    const [greeting] = await connector.untilShown(1);
    expect(whatIsSeen(greeting!).text).to.contain('automated assistant');
    expect(connector.shown).to.have.length(1);
  });

  it('takes a declaration to its receipt with the same cards as on the website', async () => {
    expect((await write('please cancel my subscription')).status).to.equal(200);
    const [first] = await connector.untilShown(3);
    expect(whatIsSeen(first!).text).to.include('This is an automated assistant, not a person.');
    await press('Cancel now', { name: 'Kim Smit', contract: 'NL-2203' });
    const shown = await connector.untilShown(4);
    expect(whatIsSeen(shown[3]!).text).to.match(/Received on .* \(CET\)\.\s.*Kim Smit.*NL-2203/);
    const { items } = await app.context.store.list('tasks', 'openByDue');
    expect(items.map(({ doc }) => doc.kind)).to.include('match_declaration');
  });

  it('sends nothing before it is committed, and everything in the order in which it was said', async () => {
    connector.faults.push({ status: 429, headers: { 'retry-after': '1' } });
    await write('please cancel my subscription');
    const shown = await connector.untilShown(3);
    const stored = await app.context.store.entriesAfter('msteams:a:conversation', 0);
    const said = stored.flatMap(({ entry }) =>
      entry.kind === 'activity' && entry.actor === 'bot' ? [whatIsSeen(entry.activity).text] : [],
    );
    expect(shown.map((activity) => whatIsSeen(activity).text)).to.deep.equal(said);
  });

  it('takes one message that Teams delivers twice for one', async () => {
    const activity = connector.incoming({ text: 'are you a bot?' });
    await Promise.all([post(activity), post(activity)]);
    await app.context.outbox.drain();
    const stored = await app.context.store.entriesAfter('msteams:a:conversation', 0);
    const customer = stored.filter(
      ({ entry }) => entry.kind === 'activity' && entry.actor === 'customer',
    );
    expect(customer).to.have.length(1);
  });

  it('stops when the customer has blocked it, and tells a person', async () => {
    connector.faults.push({ status: 403, body: { error: { code: 'MessageWritesBlocked' } } });
    await write('are you a bot?');
    await app.context.outbox.drain();
    const { items } = await app.context.store.list('outbox', 'dead');
    expect(items.map(({ doc }) => doc.lastErrorCode)).to.deep.equal(['connector_403']);
    const tasks = await app.context.store.list('tasks', 'openByDue');
    expect(tasks.items.map(({ doc }) => doc.kind)).to.deep.equal(['outbox_dead']);
  });

  it('leaves out the mention of the bot in a channel', async () => {
    await write('<at>Adieu</at> are you a bot?');
    await connector.untilShown(1);
    const [first] = await app.context.store.entriesAfter('msteams:a:conversation', 0);
    expect(first?.entry).to.have.nested.property('activity.text', 'are you a bot?');
  });

  it('never sends to an address that is not loopback while there is no registration', async () => {
    const response = await write('hello', { serviceUrl: 'https://evil.example/' });
    expect(response.status).to.equal(403);
    expect(await response.json()).to.have.nested.property('error.code', 'ServiceUrlNotAllowed');
  });

  for (const [name, body] of [
    ['unreadable JSON', '{'],
    ['a list', '[]'],
    ['an activity without a sender', '{"type":"message"}'],
  ] as const) {
    it(`answers ${name} with 400 and goes on`, async () => {
      expect((await post(body)).status).to.equal(400);
      expect((await write('are you a bot?')).status).to.equal(200);
    });
  }
});

describe('with a bot registration', () => {
  it('refuses whoever is not the Bot Framework', async () => {
    const app = await startApp({
      MicrosoftAppId: '00000000-0000-0000-0000-000000000001',
      MicrosoftAppPassword: 'secret',
      MicrosoftAppTenantId: '00000000-0000-0000-0000-000000000002',
    });
    const activity = {
      type: 'message',
      text: 'cancel',
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      from: { id: '29:x' },
      recipient: { id: '28:bot' },
      conversation: { id: 'a:x' },
    };
    const response = await fetch(`${app.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    expect(response.status).to.equal(401);
    expect(await app.context.store.lastSeq('msteams:a:x')).to.equal(0);
    await app.stop();
  });
});

function submitData(node: unknown): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(node)) return node.flatMap(submitData);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'type' in node && node.type === 'Action.Submit' && 'data' in node ? [node.data] : [];
  return [...(own as Record<string, unknown>[]), ...Object.values(node).flatMap(submitData)];
}
