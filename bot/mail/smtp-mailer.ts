import { createTransport } from 'nodemailer';
import { envelopeOf, type Sender } from './envelope.ts';
import { MailFault, type Mailer } from './message.ts';

/** Shorter than the outbox's lease of 30 s, so that no second try starts beside the first. */
const TOTAL_MS = 20_000;

/** Hands mails to an SMTP server, `smtps://user:password@host:465`. */
export function createSmtpMailer(
  smtpUrl: string,
  sender: Sender,
  timeoutMs: number = TOTAL_MS,
): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: timeoutMs / 2,
    greetingTimeout: timeoutMs / 2,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs / 2,
  });
  return {
    async send(message) {
      const { promise: timeout, reject } = Promise.withResolvers<never>();
      const timer = setTimeout(() => reject(new MailFault('mail_timeout', false)), timeoutMs);
      try {
        await Promise.race([transport.sendMail(envelopeOf(message, sender)), timeout]);
      } catch (error) {
        throw asFault(error);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

function asFault(error: unknown): MailFault {
  if (error instanceof MailFault) return error;
  const { permanent, command, code } = (error instanceof Error ? error : {}) as {
    readonly permanent?: boolean;
    readonly command?: string;
    readonly code?: string;
  };
  // A refused sign-in is our fault and not the mail's: it goes out once that is mended.
  if (permanent === true && code !== 'EAUTH' && !command?.startsWith('AUTH')) {
    return new MailFault('mail_refused', true, { cause: error });
  }
  const timedOut = code === 'ETIMEDOUT';
  return new MailFault(timedOut ? 'mail_timeout' : 'mail_unreachable', false, { cause: error });
}
