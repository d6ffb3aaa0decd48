import { expect } from 'chai';
import { type DeskRig, deskRig } from '../../support/desk-rig.ts';

describe('the door of the desk', () => {
  let rig: DeskRig;

  beforeEach(async () => (rig = await deskRig()));
  afterEach(() => rig.stop());

  const link = async (): Promise<string> => {
    const response = await fetch(`${rig.origin}/demo/agent-link?name=Anna`);
    const { pathname, search } = new URL(((await response.json()) as { url: string }).url);
    return rig.origin + pathname + search;
  };
  const open = (url: string) => fetch(url, { redirect: 'manual' });

  it('opens with a link once', async () => {
    const url = await link();
    const first = await open(url);
    expect(first.headers.get('location')).to.equal('/desk');
    expect(first.headers.get('set-cookie')).to.match(
      /^adieu-desk=agent_[^;]+; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    const second = await open(url);
    expect(second.headers.get('location')).to.equal('/desk?problem=LinkUsed');
    expect(second.headers.get('set-cookie')).to.equal(null);
  });

  it('stays shut for a link that is old, edited or missing', async () => {
    const url = await link();
    rig.clock.advance('PT15M1S');
    for (const bad of [url, `${url}x`, `${rig.origin}/desk/sign-in`]) {
      const answer = await open(bad);
      expect(answer.headers.get('location'), bad).to.equal('/desk?problem=LinkInvalid');
      expect(answer.headers.get('set-cookie')).to.equal(null);
    }
  });

  it('gives no links in production and a cookie of the host’s own over https', async () => {
    const production = await deskRig({ production: true, publicUrl: 'https://bot.example' });
    const answer = await fetch(`${production.origin}/demo/agent-link`);
    expect(answer.status).to.equal(404);
    const cookie = await production.desk.sessions.begin({ name: 'Anna', role: 'agent' });
    const session = await fetch(`${production.origin}/api/desk/session`, {
      headers: { cookie: `__Host-adieu-desk=${cookie}` },
    });
    expect(session.status).to.equal(200);
    await production.stop();
  });

  it('shows nothing to somebody who has not signed in', async () => {
    await rig.waiting('c1');
    const paths = ['session', 'queue', 'conversations/c1', 'conversations/c1/lines'];
    for (const path of paths) {
      const answer = await fetch(`${rig.origin}/api/desk/${path}`, {
        headers: { cookie: 'adieu-desk=agent_x.guess' },
      });
      expect(answer.status, path).to.equal(401);
      expect(await answer.json()).to.have.nested.property('error.code', 'NotSignedIn');
    }
  });

  it('refuses a write without the session’s token or from a foreign page', async () => {
    await rig.waiting('c1');
    const anna = await rig.signIn('Anna');
    const bela = await rig.signIn('Béla');
    const claim = '/api/desk/handoffs/handoff_c1/claim';
    const code = async (headers: Record<string, string>) =>
      (await anna.post(claim, {}, headers)).body.error?.code;
    expect(await code({ 'x-csrf-token': '' })).to.equal('CsrfInvalid');
    expect(await code({ 'x-csrf-token': bela.session.csrf })).to.equal('CsrfInvalid');
    expect(await code({ origin: 'https://evil.example' })).to.equal('ForeignOrigin');
    expect(await code({ origin: 'null' })).to.equal('ForeignOrigin');
    expect((await rig.store.get('handoffs', 'handoff_c1'))?.doc.state).to.equal('queued');
  });

  it('refuses a socket from a foreign page or without a session', async () => {
    const anna = await rig.signIn('Anna');
    expect(await anna.socket('https://evil.example').status).to.equal(403);
    const good = anna.socket();
    expect(await good.status).to.equal(101);
    good.close();
    await anna.post('/api/desk/sign-out');
    expect(await anna.socket().status).to.equal(401);
  });

  it('ends a session at once, everywhere it is open', async () => {
    const anna = await rig.signIn('Anna');
    const page = anna.socket();
    await page.status;
    await anna.post('/api/desk/sign-out');
    expect((await anna.get('/api/desk/queue')).status).to.equal(401);
    page.send({ type: 'here' });
    await page.until((message) => message.type === 'signed_out');
    expect(await rig.desk.presence.someoneThere()).to.equal(false);
  });

  it('answers what it cannot read, and other people’s ids, with a code', async () => {
    const anna = await rig.signIn('Anna');
    const missing = await anna.post('/api/desk/handoffs/handoff_nobody/claim');
    expect(missing).to.deep.include({ status: 404 });
    expect((await anna.get('/api/desk/conversations/nobody')).status).to.equal(404);
    expect((await anna.get('/api/desk/conversations/nobody/lines')).status).to.equal(404);
    await rig.waiting('c1');
    const empty = await anna.post('/api/desk/handoffs/handoff_c1/reply', {
      text: '  ',
      clientId: 'client-0001',
    });
    expect(empty.body.error?.code).to.equal('BadRequest');
    const after = await anna.get('/api/desk/conversations/c1/lines?after=minus');
    expect(after.body.error?.code).to.equal('BadRequest');
  });
});
