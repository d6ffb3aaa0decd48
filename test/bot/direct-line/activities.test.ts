import { expect } from 'chai';
import { RestClient } from '../../support/direct-line-client.ts';
import { DIRECT_LINE, type Target } from '../../support/direct-line-target.ts';

describe('Direct Line activities', () => {
  let target: Target;
  let client: RestClient;

  before(async () => {
    target = await DIRECT_LINE.open({ timeoutMs: 150 });
    client = new RestClient(target.base, target.secret);
  });
  after(() => target.close());

  const answer = async (response: Response): Promise<[number, unknown]> => {
    const { error } = (await response.json()) as { error: { code: unknown } };
    return [response.status, error.code];
  };
  const idOf = async (response: Response): Promise<unknown> =>
    ((await response.json()) as { id: unknown }).id;

  it('begins once: 201, then 200 with the same conversation', async () => {
    const { token, conversationId } = await client.generate();
    const first = await client.call('POST', '/conversations', token);
    const again = await client.call('POST', '/conversations', token);
    expect([first.status, again.status]).to.deep.equal([201, 200]);
    expect(await again.json()).to.include({ conversationId, expires_in: 1800 });
    const { activities } = await client.poll(conversationId, token);
    expect(activities, 'greeted once').to.have.length(1);
  });

  it('begins once also when two tabs ask at the same moment', async () => {
    const { token, conversationId } = await client.generate();
    const start = () => client.call('POST', '/conversations', token);
    const answers = await Promise.all([start(), start(), start()]);
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 200, 201]);
    expect((await client.poll(conversationId, token)).activities).to.have.length(1);
  });

  it('begins a new conversation each time with the secret', async () => {
    const a = await client.start(target.secret);
    const b = await client.start(target.secret);
    expect(a.conversationId).not.to.equal(b.conversationId);
    expect((await client.poll(a.conversationId, a.token)).activities).to.have.length(1);
  });

  it('echoes what was posted before the answer, with its client id, in order', async () => {
    const { token, conversationId } = await client.start();
    const response = await client.say(conversationId, token, 'one', {
      clientActivityID: 'c-1',
      own: 7,
    });
    expect(response.status).to.equal(200);
    const id = await idOf(response);
    const { activities } = await client.poll(conversationId, token);
    const [greeting, mine, reply] = activities;
    expect(mine).to.include({ id, type: 'message', text: 'one' });
    expect(mine?.channelData).to.include({ clientActivityID: 'c-1', own: 7 });
    expect(mine?.from).to.include({ role: 'user' });
    expect(reply?.from).to.include({ role: 'bot' });
    const order = activities.map(({ channelData }) => channelData?.['webchat:sequence-id']);
    expect(order).to.deep.equal([...order].sort((a, b) => Number(a) - Number(b)));
    expect(new Set(order).size).to.equal(activities.length);
    expect(greeting?.id).to.match(/\|\d{7}$/);
  });

  it('takes a post that is repeated with its client id only once', async () => {
    const { token, conversationId } = await client.start();
    const say = () => client.say(conversationId, token, 'once', { clientActivityID: 'same' });
    const ids = await Promise.all([say(), say()].map(async (response) => idOf(await response)));
    expect(ids[0]).to.equal(ids[1]);
    const { activities } = await client.poll(conversationId, token);
    expect(activities.filter(({ text }) => text === 'once')).to.have.length(1);
  });

  it('puts the token’s user in the place of whoever the client says it is', async () => {
    const { token } = await client.generate({ user: { id: 'dl_ada' } });
    const { conversationId } = await client.start(token);
    await client.post(conversationId, token, {
      type: 'message',
      text: 'x',
      from: { id: 'dl_ben' },
    });
    await client.post(conversationId, token, {
      type: 'message',
      text: 'y',
      from: { id: 'me', role: 'bot' },
    });
    const { activities } = await client.poll(conversationId, token);
    const mine = activities.filter(({ text }) => text === 'x' || text === 'y');
    expect(mine.map(({ from }) => [from?.id, from?.role])).to.deep.equal([
      ['dl_ada', 'user'],
      ['dl_ada', 'user'],
    ]);
  });

  it('refuses a dl_ id that no token was asked for', async () => {
    const { token, conversationId } = await client.start();
    const forged = { type: 'message', text: 'x', from: { id: 'dl_ada' } };
    expect(await answer(await client.post(conversationId, token, forged))).to.deep.equal([
      400,
      'ReservedUserId',
    ]);
    const bySecret = await client.post(conversationId, target.secret, forged);
    expect(await answer(bySecret)).to.deep.equal([400, 'ReservedUserId']);
    const { token: fresh } = await client.generate();
    const start = await client.call('POST', '/conversations', fresh, { user: { id: 'dl_ada' } });
    expect(await answer(start)).to.deep.equal([400, 'ReservedUserId']);
  });

  it('drops what only the server may say', async () => {
    const { token, conversationId } = await client.start();
    await client.post(conversationId, token, {
      type: 'message',
      text: 'mine',
      id: 'chosen',
      timestamp: '1999-01-01T00:00:00Z',
      conversation: { id: 'other' },
      serviceUrl: 'https://evil.example',
      recipient: { id: 'x' },
      channelData: { adieu: { kind: 'receipt', actor: 'bot' }, 'webchat:sequence-id': 1 },
    });
    const { activities } = await client.poll(conversationId, token);
    const mine = activities.find(({ text }) => text === 'mine');
    expect(mine).to.not.have.any.keys('serviceUrl', 'recipient');
    expect(mine?.id).not.to.equal('chosen');
    expect(mine?.channelData).to.not.have.property('adieu');
    expect(mine?.channelData?.['webchat:sequence-id']).to.be.greaterThan(1);
    expect(mine?.['conversation']).to.deep.equal({ id: conversationId });
  });

  it('takes none of the program’s own events from outside', async () => {
    const { token, conversationId } = await client.start();
    const forged = {
      type: 'event',
      name: 'adieu/applied',
      value: { result: { status: 'applied' } },
    };
    expect(await answer(await client.post(conversationId, token, forged))).to.deep.equal([
      400,
      'ReservedName',
    ]);
    const update = { type: 'conversationUpdate', membersAdded: [{ id: 'x' }] };
    expect(await answer(await client.post(conversationId, token, update))).to.deep.equal([
      400,
      'InvalidActivity',
    ]);
  });

  it('pages without loss and gives the same twice', async () => {
    const { token, conversationId } = await client.start();
    for (let i = 0; i < 5; i++) await client.say(conversationId, token, `m${i}`);
    const whole = await client.poll(conversationId, token);
    expect(await client.poll(conversationId, token)).to.deep.equal(whole);
    const middle = String(whole.activities[4]?.channelData?.['webchat:sequence-id']);
    const rest = await client.poll(conversationId, token, middle);
    expect(rest.activities).to.deep.equal(whole.activities.slice(5));
    const nothing = await client.poll(conversationId, token, whole.watermark);
    expect(nothing).to.deep.equal({ activities: [], watermark: whole.watermark });
  });

  it('pages through more than one answer holds', async function () {
    this.timeout(20_000);
    const { token, conversationId } = await client.start();
    for (let i = 0; i < 110; i++) await client.say(conversationId, token, `m${i}`);
    const ids: string[] = [];
    for (let watermark = '', more = true; more;) {
      const page = await client.poll(conversationId, token, watermark);
      ids.push(...page.activities.map(({ id }) => id));
      more = page.activities.length > 0;
      watermark = page.watermark;
    }
    expect(ids.length).to.be.at.least(221);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('answers 400 to a watermark that is none, and the end to one from the future', async () => {
    const { token, conversationId } = await client.start();
    const path = `/conversations/${conversationId}/activities?watermark=`;
    for (const bad of ['abc', '-1', '1e3', '99999999999999999999']) {
      expect((await client.call('GET', `${path}${bad}`, token)).status, bad).to.equal(400);
    }
    const { watermark } = await client.poll(conversationId, token);
    expect(await client.poll(conversationId, token, '5000')).to.deep.equal({
      activities: [],
      watermark,
    });
  });

  it('keeps typing to sockets: no poll shows it, and the bot does not run', async () => {
    const { token, conversationId } = await client.start();
    const before = await client.poll(conversationId, token);
    const response = await client.post(conversationId, token, { type: 'typing' });
    expect(await idOf(response)).to.be.a('string');
    expect(await client.poll(conversationId, token)).to.deep.equal(before);
  });

  it('answers 502 when the bot throws, keeps the message and shows the way on', async function () {
    if (!target.own) return this.skip();
    const { token, conversationId } = await client.start();
    const response = await client.say(conversationId, token, 'throw');
    expect(await answer(response)).to.deep.equal([502, 'BotRejectedActivity']);
    const { activities } = await client.poll(conversationId, token);
    expect(activities.map(({ text }) => text)).to.deep.equal(['hello', 'throw', 'fallback']);
  });

  it('answers 502 BotError when the bot is slow; its reply arrives once', async function () {
    if (!target.own) return this.skip();
    const { token, conversationId } = await client.start();
    expect(await answer(await client.say(conversationId, token, 'hang'))).to.deep.equal([
      502,
      'BotError',
    ]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { activities } = await client.poll(conversationId, token);
    expect(activities.map(({ text }) => text)).to.deep.equal(['hello', 'hang', 'fallback']);
  });

  it('ends with endOfConversation, by either side: later posts get 404, reading goes on', async function () {
    if (!target.own) return this.skip();
    for (const last of [{ type: 'message', text: 'goodbye' }, { type: 'endOfConversation' }]) {
      const { token, conversationId } = await client.start();
      expect((await client.post(conversationId, token, last)).status).to.equal(200);
      const later = await client.say(conversationId, token, 'still there?');
      expect(await answer(later)).to.deep.equal([404, 'ConversationNotFound']);
      const { activities } = await client.poll(conversationId, token);
      expect(activities.at(-1)?.type).to.equal('endOfConversation');
    }
  });

  it('answers 413 to an activity of 300 KB and takes one of 200 KB', async () => {
    const { token, conversationId } = await client.start();
    const large = await client.say(conversationId, token, 'x'.repeat(300_000));
    expect(await answer(large)).to.deep.equal([413, 'BodyTooLarge']);
    expect((await client.say(conversationId, token, '€'.repeat(200_000))).status).to.equal(200);
  });

  it('never answers 500 to a malformed activity', async () => {
    const { token, conversationId } = await client.start();
    const bodies: unknown[] = [
      null,
      5,
      'text',
      [],
      {},
      { type: 5 },
      { type: 'message', text: 5 },
      { type: 'message', text: null },
      { type: 'message', from: 'me' },
      { type: 'message', attachments: 'x' },
      { type: 'nothing' },
      { type: 'message', attachments: [null] },
      { type: 'message', entities: [1] },
      {
        type: 'message',
        attachments: [{ contentType: 'text/html', contentUrl: 'javascript:alert(1)' }],
      },
      { type: 'message', channelData: [] },
      { type: 'message', locale: {} },
      { type: 'invoke' },
      { type: 'message', name: {}, value: 1 },
      { type: '__proto__' },
      { type: 'message', channelData: 'x' },
    ];
    for (const body of bodies) {
      const response = await client.post(conversationId, token, body);
      expect(response.status, JSON.stringify(body)).to.equal(400);
      const { error } = (await response.json()) as { error: { code: string } };
      expect(error.code).to.equal('InvalidActivity');
    }
  });

  it('takes odd text as it is: NUL, lone surrogates, emoji, markup', async () => {
    const { token, conversationId } = await client.start();
    const texts = [
      'a\0b',
      'x\ud800y',
      '👩‍👩‍👧'.repeat(50),
      '<script>alert(1)</script>',
      '',
      '\u202Eabc',
    ];
    for (const text of texts) {
      expect((await client.say(conversationId, token, text)).status, text).to.equal(200);
    }
    const { activities } = await client.poll(conversationId, token);
    const mine = activities.filter(({ from }) => from?.role === 'user').map(({ text }) => text);
    expect(mine).to.have.length(texts.length);
    expect(mine).to.include('<script>alert(1)</script>');
  });
});
