import { formatInstant } from '../../../data/locales/format.ts';
import { translator } from '../../../data/locales/translate.ts';
import type { ExportRecord } from '../../../data/model/records.ts';
import type { MailContent, MailFrame } from '../mail-body.ts';

/** Where the copy of the data is, and until when. */
export function exportReadyMail(
  { id, key, language, expiresAt }: ExportRecord,
  timeZone: string,
  { publicUrl }: MailFrame,
): MailContent {
  const t = translator(language);
  const url = `${publicUrl}/exports/${encodeURIComponent(id)}?key=${encodeURIComponent(key)}`;
  const label = t('mail.export_ready', formatInstant(language, expiresAt, timeZone));
  return {
    subject: t('mail.subject_export_ready'),
    blocks: [
      { type: 'link', label, url },
      { type: 'text', text: t('mail.export_inside') },
    ],
  };
}
