import { formatDate, formatInstant } from '../../../data/locales/format.ts';
import { translator } from '../../../data/locales/translate.ts';
import type { Receipt } from '../../../data/model/records.ts';
import type { WinBackCause } from '../../../data/policy/win-back.ts';
import { receiptLinks } from '../../receipts/receipt-links.ts';
import type { MailContent, MailFrame } from '../mail-body.ts';

/**
 * The one message to somebody who has left: what is different now, or that the day has come, how
 * to come back, and how never to hear of it again. `null`: the policy file says nothing more.
 */
export function winBackMail(
  receipt: Receipt,
  cause: WinBackCause,
  { company, publicUrl }: MailFrame,
): MailContent | null {
  const { language, declaration, timeZone } = receipt;
  const t = translator(language);
  const { brand, reasons, winBack } = company;
  const { day } = formatInstant(language, declaration.at, timeZone);
  const unsubscribeUrl = receiptLinks(publicUrl, receipt).unsubscribe;
  const about: string[] = [];
  if (cause.kind === 'date') {
    about.push(t('mail.win_back_date', { brand, day, date: formatDate(language, cause.on) }));
  } else {
    const solved = winBack?.solved.find(({ reason }) => reason === cause.reason);
    if (!solved) return null;
    const label = reasons.asked.find(({ id }) => id === cause.reason)?.label?.[language];
    const reason = label ?? t(`reason.${cause.reason}`);
    about.push(t('mail.win_back_reason', { brand, day, reason }), solved.text[language]);
  }
  return {
    subject: t(`mail.subject_win_back_${cause.kind}`, { brand }),
    blocks: [
      ...about.map((text) => ({ type: 'text', text }) as const),
      { type: 'link', label: t('mail.win_back_return'), url: `${publicUrl}/chat` },
      { type: 'link', label: t('mail.win_back_last'), url: unsubscribeUrl },
    ],
    unsubscribeUrl,
  };
}
