import { formatDate, formatMoney } from '../../../data/locales/format.ts';
import { translator } from '../../../data/locales/translate.ts';
import type { Account, Subscription } from '../../../data/model/account.ts';
import type { Language } from '../../../data/model/language.ts';
import { FIXED_LABELS } from '../../../data/policy/labels.ts';
import type { MailContent, MailFrame } from '../mail-body.ts';

/** Before a pause ends: when, at which price, and how to change it. */
export function pauseEndingMail(
  { country }: Pick<Account, 'country'>,
  { plan, contract }: Pick<Subscription, 'plan' | 'contract'>,
  on: string,
  language: Language,
  { publicUrl }: MailFrame,
): MailContent {
  const t = translator(language);
  const date = formatDate(language, on);
  const price = t(`mail.pause_price_${plan.interval}`, {
    price: formatMoney(language, plan.price),
  });
  const leave = `${publicUrl}/leave?lang=${language}&country=${encodeURIComponent(country)}`;
  return {
    subject: t('mail.subject_pause_ending', { plan: plan.name, date }),
    blocks: [
      { type: 'text', text: `${t('mail.pause_ending', { plan: plan.name, date })} ${price}` },
      { type: 'lines', lines: [{ label: t('receipt_page.label_contract'), value: contract }] },
      { type: 'link', label: t('mail.pause_how'), url: `${publicUrl}/chat` },
      { type: 'link', label: FIXED_LABELS[language].entry, url: leave },
    ],
  };
}
