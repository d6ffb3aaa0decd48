import { expect } from 'chai';
import { RestClient, type Received } from '../../support/direct-line-client.ts';
import { DIRECT_LINE, type Target } from '../../support/direct-line-target.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('Direct Line uploads', () => {
  let target: Target;
  let client: RestClient;

  before(async () => {
    target = await DIRECT_LINE.open();
    client = new RestClient(target.base, target.secret);
  });
  after(() => target.close());

  const upload = (
    id: string,
    token: string,
    body: Buffer | FormData | string,
    headers: Record<string, string> = {},
    query = '?userId=me',
  ): Promise<Response> =>
    fetch(`${target.base}/v3/directline/conversations/${id}/upload${query}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, ...headers },
      body: Buffer.isBuffer(body) ? new Uint8Array(body) : body,
    });

  const uploaded = async (id: string, token: string): Promise<Received> => {
    const { activities } = await client.poll(id, token);
    const found = activities.findLast(
      ({ from, attachments }) => from?.role === 'user' && (attachments ?? []).length > 0,
    );
    if (!found) throw new Error('no attachment arrived');
    return found;
  };

  it('takes a raw file and gives back the very same bytes, as a download', async () => {
    const { token, conversationId } = await client.start();
    const response = await upload(conversationId, token, PNG, {
      'Content-Type': 'image/png',
      'Content-Disposition': 'name="file"; filename="bill.png"',
    });
    expect(response.status).to.equal(200);
    const { attachments, from, id } = await uploaded(conversationId, token);
    expect(await response.json()).to.deep.equal({ id });
    expect(from).to.include({ role: 'user' });
    expect(attachments?.[0]).to.include({ contentType: 'image/png', name: 'bill.png' });
    const file = await fetch(attachments?.[0]?.contentUrl ?? '');
    expect(Buffer.from(await file.arrayBuffer()).equals(PNG)).to.equal(true);
    expect(file.headers.get('content-disposition')).to.match(/^attachment; /);
    expect(file.headers.get('x-content-type-options')).to.equal('nosniff');
    expect(file.headers.get('content-security-policy')).to.include('sandbox');
  });

  it('takes a form with its activity first or last', async () => {
    for (const activityFirst of [true, false]) {
      const { token, conversationId } = await client.start();
      const form = new FormData();
      const activity = new Blob(
        [
          JSON.stringify({
            type: 'message',
            text: 'see here',
            channelData: { clientActivityID: 'u1' },
          }),
        ],
        { type: 'application/vnd.microsoft.activity' },
      );
      if (activityFirst) form.append('activity', activity);
      form.append('file', new Blob([new Uint8Array(PNG)], { type: 'image/png' }), 'a.png');
      form.append('file', new Blob(['plain words'], { type: 'text/plain' }), 'b.txt');
      if (!activityFirst) form.append('activity', activity);
      expect((await upload(conversationId, token, form)).status).to.equal(200);
      const { text, attachments, channelData } = await uploaded(conversationId, token);
      expect(text).to.equal('see here');
      expect(channelData).to.include({ clientActivityID: 'u1' });
      expect(attachments?.map(({ name }) => name)).to.deep.equal(['a.png', 'b.txt']);
    }
  });

  it('takes the form as Microsoft’s reference writes it, the activity without a disposition', async () => {
    const { token, conversationId } = await client.start();
    const body = [
      '--b',
      'Content-Type: text/plain',
      'Content-Disposition: form-data; name="file"; filename="c.txt"',
      '',
      'words',
      '--b',
      'Content-Type: application/vnd.microsoft.activity',
      '',
      '{"type":"message","text":"ref"}',
      '--b--',
      '',
    ].join('\r\n');
    const response = await upload(conversationId, token, body, {
      'Content-Type': 'multipart/form-data; boundary=b',
    });
    expect(response.status).to.equal(200);
    expect(await uploaded(conversationId, token)).to.include({ text: 'ref' });
  });

  it('knows the user of a token without being told, and asks who it is with the secret', async () => {
    const { token, conversationId } = await client.start();
    const headers = { 'Content-Type': 'image/png' };
    expect((await upload(conversationId, token, PNG, headers, '')).status).to.equal(200);
    expect((await upload(conversationId, target.secret, PNG, headers, '')).status).to.equal(400);
    expect(
      (await upload(conversationId, target.secret, PNG, headers, '?userId=dl_x')).status,
    ).to.equal(400);
  });

  it('answers 413 to a file of more than 4 MB', async () => {
    const { token, conversationId } = await client.start();
    const large = Buffer.concat([PNG, Buffer.alloc(4 * 1024 * 1024)]);
    const response = await upload(conversationId, token, large, { 'Content-Type': 'image/png' });
    expect(response.status).to.equal(413);
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(large)]), 'a.png');
    expect((await upload(conversationId, token, form)).status).to.equal(413);
  });

  it('uses nothing of a path in the name but its last part', async () => {
    const { token, conversationId } = await client.start();
    for (const [claimed, kept] of [
      ['../../etc/passwd', 'passwd'],
      ['C:\\\\temp\\\\x.png', 'x.png'],
      ['..', 'file'],
    ] as const) {
      const response = await upload(conversationId, token, PNG, {
        'Content-Type': 'image/png',
        'Content-Disposition': `attachment; filename="${claimed}"`,
      });
      expect(response.status).to.equal(200);
      const { attachments } = await uploaded(conversationId, token);
      expect(attachments?.[0]?.name).to.equal(kept);
    }
  });

  it('believes the content, not the claim: HTML is never served as HTML', async () => {
    const { token, conversationId } = await client.start();
    for (const [claim, content] of [
      ['text/html', '<html><script>alert(1)</script></html>'],
      ['image/png', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
      ['image/svg+xml', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ] as const) {
      await upload(conversationId, token, content, { 'Content-Type': claim });
      const { attachments } = await uploaded(conversationId, token);
      const file = await fetch(attachments?.[0]?.contentUrl ?? '');
      expect(file.headers.get('content-type')).to.equal('text/plain');
    }
  });

  it('refuses programs and archives', async () => {
    const { token, conversationId } = await client.start();
    const elf = Buffer.concat([Buffer.from('7f454c46020101', 'hex'), Buffer.alloc(200)]);
    const response = await upload(conversationId, token, elf, { 'Content-Type': 'image/png' });
    expect(response.status).to.equal(415);
  });

  it('answers 400 to what cannot be read: no file, no boundary, a form cut off, a bad activity', async () => {
    const { token, conversationId } = await client.start();
    const cases: [string | Buffer, string][] = [
      ['', 'image/png'],
      ['x', 'multipart/form-data'],
      ['--b\r\nContent-Type: text/plain\r\n\r\nwords', 'multipart/form-data; boundary=b'],
      [
        '--b\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n{nope\r\n--b--\r\n',
        'multipart/form-data; boundary=b',
      ],
      ['nothing of the kind', 'multipart/form-data; boundary=b'],
    ];
    for (const [body, type] of cases) {
      const response = await upload(conversationId, token, body, { 'Content-Type': type });
      expect(response.status, `${type}: ${String(body)}`).to.equal(400);
    }
  });

  it('forgets a file after a day, and never finds one by guessing', async function () {
    if (!target.advance) return this.skip();
    const { token, conversationId } = await client.start();
    await upload(conversationId, token, PNG, { 'Content-Type': 'image/png' });
    const { attachments } = await uploaded(conversationId, token);
    const url = attachments?.[0]?.contentUrl ?? '';
    expect(url).to.match(/\/uploads\/[\w-]{43}\//);
    expect(
      (await fetch(`${target.base}/v3/directline/uploads/${'a'.repeat(43)}/x`)).status,
    ).to.equal(404);
    expect(
      (await fetch(`${target.base}/v3/directline/uploads/..%2f..%2fetc/passwd`)).status,
    ).to.equal(404);
    target.advance('PT25H');
    expect((await fetch(url)).status).to.equal(404);
  });
});
