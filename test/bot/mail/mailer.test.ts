import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import PostalMime from 'postal-mime';
import { createMailer } from '../../../bot/mail/mailer.ts';
import { MailFault, type MailMessage } from '../../../bot/mail/message.ts';
import { createSmtpMailer } from '../../../bot/mail/smtp-mailer.ts';
import { smtpRefusal, startSmtp } from '../../support/smtp.ts';

const company = { brand: 'Northlight', contact: 'help@northlight.example' };
const sender = {
  name: 'Northlight',
  address: 'mail@northlight.example',
  replyTo: company.contact,
  domain: 'leave.example',
};

function message(patch: Partial<MailMessage> = {}): MailMessage {
  return {
    kind: 'receipt',
    to: 'ada@example.com',
    subject: 'Your cancellation',
    text: 'Grüße an Ada\n',
    html: '<p>Grüße an Ada</p>',
    idempotencyKey: 'case_1|receipt',
    at: new Date('2026-11-22T18:14:05Z'),
    ...patch,
  };
}

async function faultOf(sending: Promise<void>): Promise<MailFault> {
  try {
    await sending;
  } catch (error) {
    if (error instanceof MailFault) return error;
    throw error;
  }
  throw new Error('the mail was taken');
}

describe('mails as files', () => {
  let directory: string;
  beforeEach(async () => (directory = join(await mkdtemp(join(tmpdir(), 'adieu-mail-')), 'mail')));
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const send = (mail: MailMessage): Promise<void> =>
    createMailer({
      smtpUrl: null,
      from: 'mail@northlight.example',
      company,
      publicUrl: 'http://leave.example:3978',
      directory,
    }).send(mail);

  async function read(file: string) {
    return PostalMime.parse(await readFile(join(directory, file)));
  }

  it('are named by time, kind and address, and hold text and HTML', async () => {
    await send(message());
    const [file = ''] = await readdir(directory);
    expect(file).to.match(/^2026-11-22T18-14-05\.000Z-receipt-ada@example\.com-\w{8}\.eml$/);
    const mail = await read(file);
    expect(mail.from).to.deep.include({ name: 'Northlight', address: 'mail@northlight.example' });
    expect(mail.to?.[0]?.address).to.equal('ada@example.com');
    expect(mail.subject).to.equal('Your cancellation');
    expect(mail.text?.trim()).to.equal('Grüße an Ada');
    expect(mail.html?.trim()).to.equal('<p>Grüße an Ada</p>');
    expect(mail.messageId).to.match(/^<\w{32}@leave\.example>$/);
    expect(mail.date).to.equal('2026-11-22T18:14:05.000Z');
    expect((await stat(join(directory, file))).mode & 0o777).to.equal(0o600);
  });

  it('are one file when the same key is sent again, also at the same time', async () => {
    await Promise.all([send(message()), send(message())]);
    await send(message());
    await send(message({ idempotencyKey: 'case_2|receipt' }));
    expect(await readdir(directory)).to.have.length(2);
  });

  it('let nobody write further headers or another recipient', async () => {
    await send(message({ subject: 'Hello\r\nBcc: evil@example.com\r\n\r\nBody' }));
    const [file = ''] = await readdir(directory);
    const mail = await read(file);
    expect(mail.headers.map(({ key }) => key)).not.to.include('bcc');
    expect(mail.subject).to.equal('Hello Bcc: evil@example.com Body');
  });

  for (const to of [
    '',
    'ada',
    'ada@example.com, evil@example.com',
    'ada@example.com\r\nBcc: evil@example.com',
    '"x" <ada@example.com>',
    `${'a'.repeat(10_000)}@example.com`,
    '../../etc/passwd',
  ]) {
    it(`refuse ${JSON.stringify(to.slice(0, 50))} as an address for good`, async () => {
      const fault = await faultOf(send(message({ to })));
      expect(fault).to.include({ code: 'mail_address_invalid', permanent: true });
    });
  }
});

describe('mails by SMTP', () => {
  it('arrive with the Message-ID of their key', async () => {
    await using smtp = await startSmtp();
    await createSmtpMailer(smtp.url, sender).send(message());
    await createSmtpMailer(smtp.url, sender).send(message());
    const ids = await Promise.all(
      smtp.received.map(async (raw) => (await PostalMime.parse(raw)).messageId),
    );
    expect(ids).to.have.length(2);
    expect(new Set(ids).size).to.equal(1);
  });

  it('are tried again after 4xx and given up after 5xx', async () => {
    for (const [code, permanent] of [
      [451, false],
      [550, true],
    ] as const) {
      await using smtp = await startSmtp({
        onRcptTo: (_address, _session, done) => done(smtpRefusal(code)),
      });
      const fault = await faultOf(createSmtpMailer(smtp.url, sender).send(message()));
      expect(fault.permanent, String(code)).to.equal(permanent);
    }
  });

  it('are tried again when the sign-in is refused: that is no fault of the mail', async () => {
    await using smtp = await startSmtp({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(smtpRefusal(535)),
    });
    const url = smtp.url.replace('smtp://', 'smtp://user:wrong@');
    const fault = await faultOf(createSmtpMailer(url, sender).send(message()));
    expect(fault).to.include({ code: 'mail_unreachable', permanent: false });
  });

  it('are tried again when nobody listens', async () => {
    const fault = await faultOf(createSmtpMailer('smtp://127.0.0.1:1', sender).send(message()));
    expect(fault).to.include({ code: 'mail_unreachable', permanent: false });
  });

  it('do not wait for a server that hangs after the data', async () => {
    await using smtp = await startSmtp({ onData: (stream) => void stream.resume() });
    const fault = await faultOf(createSmtpMailer(smtp.url, sender, 200).send(message()));
    expect(fault).to.include({ code: 'mail_timeout', permanent: false });
  });
});
