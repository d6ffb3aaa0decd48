import { translator } from '../../data/locales/translate.ts';
import type { ExportFile } from '../../data/model/account.ts';
import type { Language } from '../../data/model/language.ts';
import type { Case, Conversation } from '../../data/model/records.ts';
import type { Company } from '../../data/policy/company.ts';
import type { Store } from '../../data/store/contract.ts';
import { every } from '../../data/store/every.ts';
import { csvTable } from '../csv-table.ts';
import { receiptPlainText } from '../receipts/receipt-plain-text.ts';
import { transcriptLines } from '../transcript/transcript-lines.ts';

export interface OwnRecordsDeps {
  readonly store: Pick<Store, 'get' | 'list' | 'entriesAfter'>;
  readonly company: Company;
  readonly publicUrl: string;
}

/**
 * What this program itself holds of an account, as files a person can open: conversations,
 * confirmations, what was answered to the questions, and requests. Internal notes are not in it.
 * Source: GDPR art. 15 (3), 20.
 */
export async function* ownRecords(
  accountId: string,
  language: Language,
  deps: OwnRecordsDeps,
): AsyncGenerator<ExportFile> {
  const { store, company } = deps;
  const t = translator(language);
  const of = { equals: accountId };
  yield file(t('export.records_file'), `${t('export.records', { brand: company.brand })}\n`);
  const requests: (readonly string[])[] = [];
  for await (const { doc } of every(store, 'conversations', 'byAccount', of)) {
    yield file(`conversations/${nameOf(doc)}.txt`, await spoken(doc, store));
    for await (const task of every(store, 'tasks', 'byConversation', { equals: doc.id })) {
      const { number = '', kind, createdAt, dueAt, doneAt } = task.doc;
      requests.push([number, kind, createdAt, dueAt, doneAt ?? '']);
    }
  }
  for await (const { doc } of every(store, 'receipts', 'byAccount', of)) {
    const name = `confirmations/${doc.declaration.at.slice(0, 10)}-${doc.id}.txt`;
    yield file(name, receiptPlainText(doc, deps));
  }
  const answers: (readonly string[])[] = [];
  for await (const { doc } of every(store, 'cases', 'byAccount', of)) answers.push(answerOf(doc));
  yield file('answers.csv', csvTable(ANSWERS, answers));
  yield file('requests.csv', csvTable(['number', 'kind', 'asked', 'due', 'done'], requests));
}

async function spoken({ id }: Conversation, store: OwnRecordsDeps['store']): Promise<string> {
  let text = '';
  for await (const line of transcriptLines(store, id)) {
    const { type, at, actor, kind, text: said = '' } = line;
    if (type !== 'message' && type !== 'mail') continue;
    const who = String(type === 'mail' ? `mail ${String(kind)}` : actor);
    text += `${String(at)} ${who}\n${String(said)}\n\n`;
  }
  return text;
}

const ANSWERS = [
  'opened',
  'change',
  'reasons',
  'in_your_words',
  'rating',
  'felt_heard',
  'would_return',
  'would_recommend',
  'missing',
  'may_write',
];

function answerOf({ openedAt, change, reasons, survey, consent }: Case): readonly string[] {
  const shown = (value: string | number | boolean | null | undefined): string =>
    value == null ? '' : String(value);
  return [
    openedAt,
    shown(change),
    reasons.map(({ reason }) => reason).join(' '),
    reasons.map(({ words }) => words ?? '').join(' '),
    shown(survey?.rating),
    shown(survey?.feltHeard),
    shown(survey?.wouldReturn),
    shown(survey?.wouldRecommend),
    shown(survey?.missing),
    consent ? `${consent.at} ${consent.words}` : '',
  ];
}

function nameOf({ id, startedAt }: Conversation): string {
  return `${startedAt.slice(0, 10)}-${id}`;
}

function file(name: string, text: string): ExportFile {
  return { name, content: new TextEncoder().encode(text) };
}
