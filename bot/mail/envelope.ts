import { createHash } from 'node:crypto';
import { z } from 'zod';
import { visibleLine } from '../../cards/visible-text.ts';
import { MailFault, type MailMessage } from './message.ts';

export interface Sender {
  /** The company's name. */
  readonly name: string;
  readonly address: string;
  readonly replyTo: string;
  /** Right side of the Message-ID. */
  readonly domain: string;
}

/**
 * What nodemailer is given. No header holds a line break, and nothing is read from files or the net.
 * @throws MailFault `mail_address_invalid`
 */
export function envelopeOf(message: MailMessage, { name, address, replyTo, domain }: Sender) {
  if (!isMailAddress(message.to)) throw new MailFault('mail_address_invalid', true);
  return {
    from: { name: visibleLine(name), address },
    replyTo,
    to: { name: '', address: message.to },
    subject: visibleLine(message.subject),
    text: message.text,
    html: message.html,
    date: message.at,
    messageId: `<${keyHash(message.idempotencyKey)}@${domain}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...oneClick(message.unsubscribeUrl),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Lets mail programs show "unsubscribe" and do it by themselves. Source: RFC 2369, RFC 8058. */
function oneClick(url: string | undefined): Readonly<Record<string, string>> {
  if (url === undefined) return {};
  return {
    'List-Unsubscribe': `<${url}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

/** One plain address, no list, no display name. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && z.email().safeParse(text).success;
}

/** The same for the same key, and tells nothing of it. */
export function keyHash(idempotencyKey: string): string {
  return createHash('sha256').update(idempotencyKey).digest('hex').slice(0, 32);
}
