import { translator } from '../../../data/locales/translate.ts';
import type { Language } from '../../../data/model/language.ts';
import type { MailRequest } from '../../../data/model/outbox.ts';
import type { MailContent } from '../mail-body.ts';

/** The one-time code and what it is for. The subject does not hold it: subjects show on locked screens. */
export function codeMail(
  { code, operation }: Extract<MailRequest, { template: 'code' }>,
  language: Language,
): MailContent {
  const t = translator(language);
  return {
    subject: t('mail.subject_code'),
    blocks: [
      { type: 'text', text: t(`mail.code_${operation}`) },
      { type: 'code', code },
      { type: 'text', text: `${t('mail.code_valid')} ${t('mail.code_not_you')}` },
    ],
  };
}
