import type { Charge, Consequences } from '../data/model/account.ts';
import { goesOn } from '../data/model/change.ts';
import type { Money } from '../data/model/money.ts';
import type { Receipt } from '../data/model/records.ts';
import type { PlainDate } from '../data/model/time.ts';
import { formatDate, formatInstant, formatMoney } from '../data/locales/format.ts';
import { type Translate, translator } from '../data/locales/translate.ts';
import { dataFateLines, lengthText, sourceText, startPrice } from './receipt-values.ts';
import { referenceNumber } from './reference-number.ts';
import { maskAddress, visibleLine, visibleText } from './visible-text.ts';

/** Stable names of the lines, also the `fields` of the transcript's receipt event. */
export type ReceiptField =
  | 'declared'
  | 'words'
  | 'cause'
  | 'received'
  | 'name'
  | 'contract'
  | 'plan'
  | 'endAsked'
  | 'accessEnds'
  | 'billingEnds'
  | 'startsAgain'
  | 'contractsEnd'
  | 'lastCharge'
  | 'furtherCharges'
  | 'refund'
  | 'profile'
  | 'content'
  | 'invoices'
  | 'declaration'
  | 'conversation'
  | 'record'
  | 'no_marketing'
  | 'notice'
  | 'undoUntil'
  | 'mailedTo'
  | 'contact'
  | 'reference';

export interface ReceiptLine {
  readonly id: ReceiptField;
  readonly label: string;
  readonly value: string;
}

export interface ReceiptLinesOptions {
  /** Where questions go: the company's address. */
  readonly contact: string;
  /**
   * `address_on_file` for mails that go to the address in the account's own records: an
   * unverified person's receipt shows no dates anywhere else.
   */
  readonly reader?: 'customer' | 'address_on_file';
}

/**
 * Every line of a receipt, in its language and order. The one source of what a receipt
 * says: chat, page, text file and mail show these lines.
 */
export function receiptLines(receipt: Receipt, options: ReceiptLinesOptions): ReceiptLine[] {
  const t = translator(receipt.language);
  const consequences = shownConsequences(receipt, options.reader ?? 'customer');
  return [
    ...declarationLines(receipt, t),
    ...(consequences ? consequenceLines(receipt, consequences, t) : []),
    ...mailedLine(receipt, t),
    line('contact', t('receipt_page.label_contact'), options.contact),
    line('reference', t('receipt_page.label_reference'), referenceNumber(receipt.id)),
  ];
}

/** Where the copy went; what was given for it and is no address is said to be none. */
function mailedLine({ mailedTo, declaration }: Receipt, t: Translate): ReceiptLine[] {
  const label = t('receipt_page.label_mailed');
  if (mailedTo !== null) return [line('mailedTo', label, maskAddress(mailedTo))];
  return optional('mailedTo', label, visibleLine(declaration.contact ?? ''), (contact) =>
    t('receipt_page.not_mailed', { contact }),
  );
}

/** The dates and amounts that this reader may see; `null`: unverified, or not known yet. */
export function shownConsequences(
  { declaration, consequences }: Receipt,
  reader: 'customer' | 'address_on_file',
): Consequences | null {
  return declaration.verified || reader === 'address_on_file' ? consequences : null;
}

function declarationLines(receipt: Receipt, t: Translate): ReceiptLine[] {
  const { declaration, language } = receipt;
  const { change, type, words, cause, name, endDate, endWords } = declaration;
  const asked = endDate === null ? t('receipt_page.earliest') : formatDate(language, endDate);
  const contract = receipt.contract ?? declaration.contract;
  const said = declaration.by === 'sentence' || declaration.by === 'sentence_and_button';
  const declared =
    change === 'cancel' && type === 'extraordinary'
      ? t('receipt_page.declared_cancel_extraordinary')
      : t(`receipt_page.declared_${change}`);
  return [
    line('declared', t('receipt_page.label_declared'), declared),
    ...optional(
      'words',
      t(`receipt_page.${said ? 'label_words' : 'label_pressed'}`),
      visibleText(words),
      (text) => t('receipt_page.words', { words: text }),
    ),
    ...optional('cause', t('receipt_page.label_cause'), visibleText(cause ?? '')),
    line(
      'received',
      t('receipt_page.label_received'),
      t('receipt_page.received', formatInstant(language, declaration.at, receipt.timeZone)),
    ),
    ...optional('name', t('receipt_page.label_name'), visibleLine(name ?? '')),
    ...optional('contract', t('receipt_page.label_contract'), visibleLine(contract ?? '')),
    ...optional('plan', t('receipt_page.label_plan'), visibleLine(receipt.plan ?? '')),
    ...(change === 'cancel'
      ? [
          line(
            'endAsked',
            t('receipt_page.label_end_asked'),
            endWords === undefined ? asked : visibleLine(endWords),
          ),
        ]
      : []),
  ];
}

function consequenceLines(
  receipt: Receipt,
  consequences: Consequences,
  t: Translate,
): ReceiptLine[] {
  const { declaration, language } = receipt;
  const { change } = declaration;
  const { lastCharge, furtherCharges, billingEndsOn, refund, startsAgain, notice } = consequences;
  const date = (id: ReceiptField, label: string, on: PlainDate | null): ReceiptLine[] =>
    on === null ? [] : [line(id, label, formatDate(language, on))];
  const money = (amount: Money): string => formatMoney(language, amount);
  const charge = ({ amount, on }: Charge): string =>
    t('receipt_page.charge', { amount: money(amount), date: formatDate(language, on) });
  const lines: ReceiptLine[] = [
    ...date('accessEnds', t('receipt_page.label_access'), consequences.accessEndsOn),
    ...date('billingEnds', t('receipt_page.label_billing'), billingEndsOn),
    ...date('contractsEnd', t('receipt_page.label_contracts_end'), consequences.contractsEndOn),
  ];
  if (startsAgain) {
    const label = t(
      change === 'switch' ? 'receipt_page.label_new_plan' : 'receipt_page.label_starts_again',
    );
    const values = {
      date: formatDate(language, startsAgain.on),
      price: startPrice(t, receipt, startsAgain),
    };
    lines.push(line('startsAgain', label, t('receipt_page.starts_again', values)));
  }
  if (lastCharge && !goesOn(change))
    lines.push(line('lastCharge', t('receipt_page.label_last_charge'), charge(lastCharge)));
  if (furtherCharges.length > 0 || (billingEndsOn !== null && startsAgain === null)) {
    const value = furtherCharges.map(charge).join('; ') || t('receipt_page.no_further_charges');
    const label = t(`receipt_page.label_${goesOn(change) ? 'next_charge' : 'further_charges'}`);
    lines.push(line('furtherCharges', label, value));
  }
  if (refund) lines.push(line('refund', t('receipt_page.label_refund'), money(refund)));
  for (const { data, text } of dataFateLines(consequences.data, language)) {
    lines.push(line(data, t(`receipt_page.label_${data}`), text));
  }
  if (notice) {
    const values = { length: lengthText(notice.length, t), source: sourceText(notice.source, t) };
    lines.push(line('notice', t('receipt_page.label_notice'), t('receipt_page.notice', values)));
  }
  return [...lines, ...date('undoUntil', t('receipt_page.label_undo'), consequences.undoUntil)];
}

function optional(
  id: ReceiptField,
  label: string,
  value: string,
  show: (value: string) => string = (text) => text,
): ReceiptLine[] {
  return value === '' ? [] : [line(id, label, show(value))];
}

function line(id: ReceiptField, label: string, value: string): ReceiptLine {
  return { id, label, value };
}
