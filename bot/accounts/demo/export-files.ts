import type { ExportFile } from '../../../data/model/account.ts';
import type { Language } from '../../../data/model/language.ts';
import { translator } from '../../../data/locales/translate.ts';
import { csvTable } from '../../csv-table.ts';
import type { DemoAccount } from './records.ts';

/**
 * Everything the account holds, as files a person can open, the explanation first.
 */
export function* exportFiles(
  account: DemoAccount,
  brand: string,
  language: Language,
): Generator<ExportFile> {
  const t = translator(language);
  const { id, name, email, country, timeZone, kind, status, subscriptions, content } = account;
  yield file(t('export.readme_file'), `${t('export.readme', { brand, name })}\n`);
  const { openInvoices, disputes, deletionDueOn } = account;
  const profile = { id, name, email, language: account.language, country, timeZone, kind, status };
  yield file(
    'profile.json',
    `${JSON.stringify({ ...profile, deletionDueOn, openInvoices, disputes }, null, 2)}\n`,
  );
  yield file(
    'subscriptions.csv',
    csvTable(
      [
        'contract',
        'plan',
        'price',
        'currency',
        'interval',
        'status',
        'concluded_on',
        'period_start',
        'period_end',
        'ends_on',
      ],
      subscriptions.map(
        ({ contract, plan, status: state, terms, periodStart, periodEnd, accessEndsOn }) => [
          contract,
          plan.name,
          decimal(plan.price.minor),
          plan.price.currency,
          plan.interval,
          state,
          terms.concludedOn,
          periodStart,
          periodEnd,
          accessEndsOn ?? '',
        ],
      ),
    ),
  );
  yield file(
    'charges.csv',
    csvTable(
      ['date', 'contract', 'amount', 'currency', 'type'],
      subscriptions.flatMap(({ contract, charges }) =>
        charges.map(({ amount, on }) => [
          on,
          contract,
          decimal(Math.abs(amount.minor)),
          amount.currency,
          amount.minor < 0 ? 'refund' : 'charge',
        ]),
      ),
    ),
  );
  for (const note of content)
    yield file(`notes/${note.createdOn}-${safeName(note.name)}.txt`, note.text);
}

function file(name: string, text: string): ExportFile {
  return { name, content: new TextEncoder().encode(text) };
}

/** All demo plans are in currencies of two decimals. */
function decimal(minor: number): string {
  return (minor / 100).toFixed(2);
}

/** A name that cannot leave the folder it is unpacked into. */
function safeName(name: string): string {
  return name.replace(/[^\p{L}\p{N} _-]+/gu, '_').slice(0, 80);
}
