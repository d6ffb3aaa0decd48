/** A mail as it goes out; both forms say the same. */
export interface MailMessage {
  /** Stable name of the template: `receipt`, `code`... */
  readonly kind: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** One mail a key, however often it is sent. Also the source of its Message-ID. */
  readonly idempotencyKey: string;
  readonly at: Date;
  /** Where one click ends mails of this kind (RFC 8058); absent: the mail is needed. */
  readonly unsubscribeUrl?: string;
}

/** Sends one mail; resolves once somebody else is responsible for it. */
export interface Mailer {
  /** @throws MailFault */
  send(message: MailMessage): Promise<void>;
}

/** A mail that was not taken. `permanent`: trying again cannot help. */
export class MailFault extends Error {
  readonly code: 'mail_refused' | 'mail_address_invalid' | 'mail_unreachable' | 'mail_timeout';
  readonly permanent: boolean;

  constructor(code: MailFault['code'], permanent: boolean, options?: { cause?: unknown }) {
    super(code, options);
    this.name = 'MailFault';
    this.code = code;
    this.permanent = permanent;
  }
}
