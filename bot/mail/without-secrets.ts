import type { MailRequest } from '../../data/model/outbox.ts';

/** A mail's text as the transcript keeps it: without the code and the keys that open things. */
export function withoutSecrets(text: string, mail: MailRequest): string {
  const withoutKeys = text.replace(/([?&]key=)[\w%-]+/g, '$1•••');
  return mail.template === 'code' ? withoutKeys.replaceAll(mail.code, '••••••') : withoutKeys;
}
