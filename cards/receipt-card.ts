import { chargesInWords } from './charges.ts';
import type { Attachment } from 'botbuilder';
import { formatDate, formatInstant, formatMoney } from '../data/locales/format.ts';
import type { Params, Translate } from '../data/locales/translate.ts';
import type { Key } from '../data/locales/catalogue.ts';
import { isWayOut } from '../data/model/change.ts';
import type { DataClass, DataFate } from '../data/model/account.ts';
import type { Receipt } from '../data/model/records.ts';
import { erasedFacts } from './data-dates.ts';
import type { CardAction } from './card.ts';
import { card, heading, text } from './card.ts';
import { endAsWritten } from './end-as-written.ts';
import { endAhead, startPrice } from './receipt-values.ts';
import { visibleLine } from './visible-text.ts';

/** The receipt on screen: what it confirms, its paragraphs, a button to take it back where that is possible, the download. */
export function receiptCard(
  t: Translate,
  { declaration }: Receipt,
  paragraphs: readonly string[],
  actions: readonly CardAction[],
): Attachment {
  const title = heading(t(`receipt_page.title_${declaration.change}`));
  return card([title, ...paragraphs.map(text)], actions);
}

/** Characters of the customer's words that are quoted on screen. */
const MOST_QUOTED = 500;

/**
 * What a receipt says on screen, paragraph by paragraph: the customer's words and when they were
 * received; what ends when; money and data; where questions and the copy go; what is still theirs.
 */
export function receiptParagraphs(
  t: Translate,
  receipt: Receipt,
  { contact }: { readonly contact: string },
): readonly string[] {
  return [
    [...wordsOf(t, receipt), receivedAt(t, receipt)],
    whatHappens(t, receipt),
    moneyAndData(t, receipt),
    [t('receipt.questions', { contact }), ...copyOf(t, receipt)],
    closing(t, receipt),
  ].flatMap((sentences) => (sentences.length === 0 ? [] : [sentences.join(' ')]));
}

function copyOf(t: Translate, { mailedTo, declaration }: Receipt): string[] {
  if (mailedTo !== null) return [t('receipt.copy', { address: mailedTo })];
  const contact = visibleLine(declaration.contact ?? '');
  return contact === '' ? [] : [t('receipt.noCopy', { contact })];
}

function wordsOf(t: Translate, { declaration }: Receipt): string[] {
  const { by } = declaration;
  const words = beginningOf(visibleLine(declaration.words));
  if (words === '') return [];
  if (by === 'sentence_and_button') return [t('receipt.wroteAndConfirmed', { words })];
  if (by === 'form') return [t('receipt.form')];
  return [t(by === 'sentence' ? 'receipt.wrote' : 'receipt.pressed', { words })];
}

/** A letter of a page is whole on the confirmation that is kept; in the chat it would push the dates out of sight. */
function beginningOf(words: string): string {
  if (words.length <= MOST_QUOTED) return words;
  const cut = words.slice(0, MOST_QUOTED).toWellFormed();
  return `${cut.slice(0, cut.lastIndexOf(' ')).trimEnd() || cut} […]`;
}

function receivedAt(t: Translate, { declaration, language, timeZone }: Receipt): string {
  const { day, time, zone } = formatInstant(language, declaration.at, timeZone);
  return t('receipt.received', { change: declaration.change, day, time, zone });
}

function whatHappens(t: Translate, receipt: Receipt): string[] {
  const { declaration, consequences, language, contract, plan } = receipt;
  const { change } = declaration;
  if (declaration.type === 'extraordinary') {
    const cause = visibleLine(declaration.cause ?? '');
    const given = cause === '' ? 'no' : 'yes';
    return [...contractOf(t, contract), t('receipt.extraordinary', { cause, given })];
  }
  if (!declaration.verified) return unverified(t, receipt);
  const asWritten = endAsWritten(t, declaration);
  if (!consequences && asWritten !== null) return [...contractOf(t, contract), asWritten];
  if (!consequences) {
    if (contract === null && change === 'withdraw') return [t('receipt.withdrawalChecked')];
    return [
      ...contractOf(t, contract),
      t(contract === null && change === 'cancel' ? 'receipt.whichFollows' : 'receipt.datesFollow'),
    ];
  }
  const about = { contract: contract ?? '', plan: plan ?? '' };
  const date = (on: string | null) => (on === null ? '' : formatDate(language, on));
  switch (change) {
    case 'cancel':
      return [t('receipt.ends', { ...about, date: date(consequences.accessEndsOn) })];
    case 'withdraw':
      return [t('receipt.withdrawn', about)];
    case 'pause':
      return [
        t('receipt.paused', {
          ...about,
          from: date(consequences.accessEndsOn ?? consequences.billingEndsOn),
          date: date(consequences.startsAgain?.on ?? null),
        }),
      ];
    case 'delete':
      return deleted(t, receipt);
    case 'resume':
    case 'switch':
      return [
        t(change === 'resume' ? 'receipt.resumed' : 'receipt.switched', {
          ...about,
          date: date(consequences.startsAgain?.on ?? null),
          price: consequences.startsAgain ? startPrice(t, receipt, consequences.startsAgain) : '',
          charge: consequences.startsAgain
            ? t('change.charge', {
                amount: formatMoney(language, consequences.startsAgain.price),
                date: date(consequences.startsAgain.on),
              })
            : '',
        }),
      ];
    case 'undo':
      return contract === null ? [t('receipt.accountStays')] : [t('receipt.undone', about)];
  }
}

function contractOf(t: Translate, contract: string | null): string[] {
  return contract === null ? [] : [t('receipt.contract', { contract: visibleLine(contract) })];
}

function unverified(t: Translate, receipt: Receipt): string[] {
  const { declaration, language } = receipt;
  const given: [Key, Params][] = [];
  if (declaration.name !== null)
    given.push(['receipt.name', { name: visibleLine(declaration.name) }]);
  if (declaration.contract !== null) {
    given.push(['receipt.contract', { contract: visibleLine(declaration.contract) }]);
  }
  const { change } = declaration;
  const endDate = endAhead(receipt);
  const dated =
    endDate === null
      ? t('receipt.earliest', { change })
      : t('receipt.asOf', { date: formatDate(language, endDate) });
  const wish = endAsWritten(t, declaration) ?? dated;
  return [...given.map(([key, params]) => t(key, params)), wish, t('receipt.matching')];
}

function deleted(t: Translate, { consequences, language }: Receipt): string[] {
  if (!consequences) return [];
  const sentences = erasedFacts(t, language, consequences);
  if (consequences.contractsEndOn !== null) {
    const date = formatDate(language, consequences.contractsEndOn);
    sentences.push(t('change.deleteContract', { date }));
  }
  for (const { data, fate, on } of consequences.data) {
    const told = FATE_SENTENCE[data];
    if (told?.fate !== fate) continue;
    if (told.dated && on === null) continue;
    sentences.push(t(told.key, on === null ? {} : { date: formatDate(language, on) }));
  }
  return sentences;
}

/** What is said of each class of data beside profile and content; the log goes with its declaration. */
const FATE_SENTENCE: Readonly<
  Partial<
    Record<
      DataClass,
      { readonly key: Key; readonly fate: DataFate['fate']; readonly dated: boolean }
    >
  >
> = {
  invoices: { key: 'change.deleteInvoices', fate: 'kept', dated: true },
  declaration: { key: 'receipt.keptDeclaration', fate: 'kept', dated: true },
  conversation: { key: 'receipt.conversationGoes', fate: 'erased', dated: true },
  no_marketing: { key: 'receipt.noMoreMail', fate: 'kept', dated: false },
};

function moneyAndData(t: Translate, { consequences, declaration, language }: Receipt): string[] {
  if (!consequences || !isWayOut(declaration.change)) return [];
  const sentences: string[] = [];
  const charges = chargesInWords(t, language, consequences.furtherCharges);
  if (charges !== '') {
    sentences.push(t('change.moreCharges', { charges }));
  } else if (consequences.lastCharge) {
    const { amount, on } = consequences.lastCharge;
    const values = { amount: formatMoney(language, amount), date: formatDate(language, on) };
    sentences.push(t('receipt.lastCharge', values));
  }
  if (consequences.refund) {
    sentences.push(t('change.refund', { amount: formatMoney(language, consequences.refund) }));
  }
  const kept = consequences.data.find(({ data, fate }) => data === 'content' && fate === 'kept');
  if (kept?.on && declaration.change !== 'delete') {
    sentences.push(t('change.dataStays', { date: formatDate(language, kept.on) }));
  }
  if (consequences.undoUntil !== null) {
    sentences.push(t('change.undoUntil', { date: formatDate(language, consequences.undoUntil) }));
  }
  return sentences;
}

/** Two warm, plain sentences: what is still theirs, and that they are welcome. */
function closing(t: Translate, receipt: Receipt): string[] {
  const { consequences, declaration, language } = receipt;
  if (declaration.change !== 'cancel' || !consequences?.accessEndsOn) return [];
  if (receipt.paused) return [t('receipt_page.welcome_here')];
  return [t('receipt.closing', { date: formatDate(language, consequences.accessEndsOn) })];
}
