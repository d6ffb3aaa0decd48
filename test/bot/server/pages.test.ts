import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { pino } from 'pino';
import { pageRoutes } from '../../../bot/server/pages.ts';
import { createServer } from '../../../bot/server/server.ts';
import { listening } from '../../support/listening.ts';

describe('the built pages', () => {
  let base: string;
  let stop: () => Promise<void>;
  let directory: string;

  before(async () => {
    directory = mkdtempSync(join(tmpdir(), 'adieu-pages-'));
    for (const folder of ['chat', 'desk', 'assets']) mkdirSync(join(directory, folder));
    writeFileSync(join(directory, 'chat/index.html'), '<!doctype html><title>Chat</title>');
    writeFileSync(join(directory, 'desk/index.html'), '<!doctype html><title>Desk</title>');
    writeFileSync(join(directory, 'widget.js'), '"widget"');
    writeFileSync(join(directory, 'assets/chat-4f2a.js'), `"${'chat'.repeat(5000)}"`);
    writeFileSync(join(directory, 'assets/secret.txt'), 'not an asset');
    writeFileSync(join(directory, 'private.js'), 'not an asset');
    const { server } = createServer({ https: true });
    pageRoutes(server, {
      log: pino({ level: 'silent' }),
      directory,
      hostOrigins: () => ['https://shop.example'],
      showShop: true,
    });
    ({ base, stop } = await listening(server));
  });
  after(async () => {
    await stop();
    rmSync(directory, { recursive: true });
  });

  it('lets the chat be framed by the configured sites alone, and runs no inline script', async () => {
    const { headers } = await fetch(`${base}/chat`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).to.include("frame-ancestors 'self' https://shop.example;");
    expect(policy).to.match(/script-src 'self'(;|$)/);
    expect(headers.get('cache-control')).to.equal('no-cache');
    expect(headers.get('strict-transport-security')).to.include('max-age');
  });

  it('lets the desk be framed by Teams alone', async () => {
    const { headers } = await fetch(`${base}/desk`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).to.include('https://teams.microsoft.com');
    expect(policy).to.not.include('shop.example');
  });

  it('gives assets for good, compressed where that is understood', async () => {
    const zipped = await fetch(`${base}/assets/chat-4f2a.js`);
    expect(zipped.headers.get('cache-control')).to.equal('public, max-age=31536000, immutable');
    expect(zipped.headers.get('content-encoding')).to.equal('gzip');
    expect(Number(zipped.headers.get('content-length'))).to.be.lessThan(1000);
    const plain = await fetch(`${base}/assets/chat-4f2a.js`, {
      headers: { 'Accept-Encoding': 'identity' },
    });
    expect(plain.headers.get('content-encoding')).to.equal(null);
    expect(await plain.text()).to.equal(await zipped.text());
  });

  it('gives the embed script to other websites', async () => {
    const { status, headers } = await fetch(`${base}/widget.js`);
    expect(status).to.equal(200);
    expect(headers.get('cross-origin-resource-policy')).to.equal('cross-origin');
    expect(headers.get('content-type')).to.include('text/javascript');
  });

  it('gives nothing else of the disk', async () => {
    for (const path of [
      '..%2fprivate.js',
      '%2e%2e%2fprivate.js',
      'secret.txt',
      '.env',
      'nothing.js',
      '..\\private.js',
    ]) {
      expect((await fetch(`${base}/assets/${path}`)).status, path).to.equal(404);
    }
  });

  it('says what to do when a page is not built, and shows the way without it', async () => {
    const response = await fetch(`${base}/`);
    expect(response.status).to.equal(503);
    expect(await response.text())
      .to.include('npm run prepare')
      .and.include('/leave');
  });
});
