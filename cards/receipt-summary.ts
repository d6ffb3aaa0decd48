import type { Consequences } from '../data/model/account.ts';
import { goesOn } from '../data/model/change.ts';
import type { Receipt } from '../data/model/records.ts';
import type { PlainDate } from '../data/model/time.ts';
import { formatDate, formatInstant } from '../data/locales/format.ts';
import { type Translate, translator } from '../data/locales/translate.ts';
import { type ReceiptLinesOptions, shownConsequences } from './receipt-lines.ts';
import { endAsWritten } from './end-as-written.ts';
import { endAhead, startPrice } from './receipt-values.ts';
import { visibleLine } from './visible-text.ts';

export interface ReceiptSummary {
  /** "Confirmation of your cancellation". */
  readonly title: string;
  /** When it was received. */
  readonly lead: string;
  /** What happens next, whole sentences. */
  readonly outcome: readonly string[];
}

/** A receipt in three sentences; the lines of `receiptLines` hold the rest. */
export function receiptSummary(
  receipt: Receipt,
  { reader = 'customer' }: Pick<ReceiptLinesOptions, 'reader'> = {},
): ReceiptSummary {
  const t = translator(receipt.language);
  const { change, at, type } = receipt.declaration;
  const consequences = shownConsequences(receipt, reader);
  return {
    title: t(`receipt_page.title_${change}`),
    lead: t(`receipt_page.lead_${change}`, formatInstant(receipt.language, at, receipt.timeZone)),
    outcome:
      consequences && type === 'ordinary'
        ? knownOutcome(receipt, consequences, t)
        : openOutcome(receipt, t),
  };
}

/**
 * The last two sentences: what is still theirs until when, and that they are welcome and
 * how to come back. Nothing else belongs here. Empty where nothing ends.
 * @param comeBackUrl `null` inside the chat.
 */
export function receiptClosing(receipt: Receipt, comeBackUrl: string | null): readonly string[] {
  const t = translator(receipt.language);
  const { change } = receipt.declaration;
  if (goesOn(change)) return [];
  const welcome =
    comeBackUrl === null
      ? t('receipt_page.welcome_here')
      : t('receipt_page.welcome_elsewhere', { url: comeBackUrl });
  if (change === 'pause') return [t('receipt_page.still_yours_paused'), welcome];
  if (receipt.paused) return [welcome];
  const endsOn = shownConsequences(receipt, 'customer')?.accessEndsOn ?? null;
  return endsOn !== null && endsOn > receipt.declaration.at.slice(0, 10)
    ? [t('receipt_page.still_yours', { date: formatDate(receipt.language, endsOn) }), welcome]
    : [welcome];
}

function knownOutcome(receipt: Receipt, consequences: Consequences, t: Translate): string[] {
  const { language, declaration } = receipt;
  const { accessEndsOn, startsAgain, undoUntil, contractsEndOn, request } = consequences;
  const plan = visibleLine(receipt.plan ?? '') || t('receipt_page.your_subscription');
  const day = (on: PlainDate): string => formatDate(language, on);
  switch (declaration.change) {
    case 'cancel':
    case 'withdraw':
      return accessEndsOn === null
        ? []
        : [t(`receipt_page.outcome_${declaration.change}`, { plan, date: day(accessEndsOn) })];
    case 'pause':
      return accessEndsOn === null || startsAgain === null
        ? []
        : [
            t('receipt_page.outcome_pause', {
              plan,
              from: day(accessEndsOn),
              date: day(startsAgain.on),
            }),
          ];
    case 'delete':
      return [
        ...(contractsEndOn === null
          ? []
          : [t('receipt_page.outcome_contracts_end', { date: day(contractsEndOn) })]),
        ...(undoUntil === null ? [] : [t('receipt_page.outcome_delete', { date: day(undoUntil) })]),
      ];
    case 'resume':
      return [t('receipt_page.outcome_resume', { plan })];
    case 'undo':
      return request.change === 'undo' && request.subscriptionId === null
        ? [t('receipt_page.outcome_undo_delete')]
        : [t('receipt_page.outcome_undo', { plan })];
    case 'switch':
      if (startsAgain === null) return [];
      return [
        t('receipt_page.outcome_switch', {
          date: day(startsAgain.on),
          price: startPrice(t, receipt, startsAgain),
        }),
      ];
  }
}

/** No dates yet: either the account system has not answered, or a person has to find the contract. */
function openOutcome(receipt: Receipt, t: Translate): string[] {
  const { declaration, contract, language } = receipt;
  const { change, type, verified } = declaration;
  const endDate = endAhead(receipt);
  const asWritten = endAsWritten(t, declaration);
  if (type === 'extraordinary') return [t('receipt_page.outcome_extraordinary')];
  if (verified && change === 'withdraw' && contract === null) {
    return [t('receipt.withdrawalChecked')];
  }
  if (verified) return [asWritten ?? t('receipt_page.outcome_pending')];
  const sentences: string[] = [];
  if (change === 'cancel') {
    const dated =
      endDate === null
        ? t('receipt_page.outcome_unverified_cancel')
        : t('receipt_page.outcome_unverified_cancel_date', { date: formatDate(language, endDate) });
    sentences.push(asWritten ?? dated);
  }
  if (change === 'withdraw') sentences.push(t('receipt_page.outcome_unverified_withdraw'));
  const followed = change === 'withdraw' ? 'receipt.matching' : 'receipt_page.outcome_unverified';
  return [...sentences, t(followed)];
}
