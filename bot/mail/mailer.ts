import type { Company } from '../../data/policy/company.ts';
import type { Sender } from './envelope.ts';
import { createFileMailer } from './file-mailer.ts';
import type { Mailer } from './message.ts';
import { createSmtpMailer } from './smtp-mailer.ts';

export interface MailerOptions {
  /** `null`: each mail is a file. */
  readonly smtpUrl: string | null;
  /** Address that mails come from. */
  readonly from: string;
  readonly company: Pick<Company, 'brand' | 'contact'>;
  readonly publicUrl: string;
  /** Where mails without an SMTP server go, `DATA_DIR/mail`. */
  readonly directory: string;
}

/** The way out for mails: an SMTP server, or a file a mail. */
export function createMailer(options: MailerOptions): Mailer {
  const { smtpUrl, from, company, publicUrl, directory } = options;
  const sender: Sender = {
    name: company.brand,
    address: from,
    replyTo: company.contact,
    domain: new URL(publicUrl).hostname,
  };
  return smtpUrl === null ? createFileMailer(directory, sender) : createSmtpMailer(smtpUrl, sender);
}
