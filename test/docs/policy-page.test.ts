import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarLength } from '../../data/model/time.ts';
import { LANGUAGES } from '../../data/model/language.ts';
import { HELP_EVERY_DAYS } from '../../data/policy/help.ts';
import { FIXED_LABELS, type Labels } from '../../data/policy/labels.ts';
import { inWords } from '../../data/policy/length.ts';
import type { Profile } from '../../data/policy/profile.ts';
import { KNOWN_PROFILES, UNKNOWN } from '../../data/policy/profiles/unknown.ts';
import {
  DECLARATION_YEARS,
  DELETION_GRACE,
  INVOICE_YEARS,
  LONGEST_PAUSE,
  PAUSE_NOTICE_DAYS,
  TRANSCRIPT_DAYS,
} from '../../data/policy/retention.ts';
import { CONSENT_GOOD_FOR } from '../../data/policy/win-back.ts';
import { DUE_DAYS } from '../../dialogs/task.ts';
import { ROOT } from './markdown.ts';

const PAGE = readFileSync(join(ROOT, 'docs/policy.md'), 'utf8');

/** Rows of the table under a heading, by their first cell; then by the names of the columns. */
function tableUnder(heading: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const section = PAGE.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const [names = [], , ...rows] = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()));
  return new Map(
    rows.map(([first = '', ...cells]) => [
      first,
      Object.fromEntries(cells.map((cell, i) => [names[i + 1], cell])),
    ]),
  );
}

const length = (row: CalendarLength | null) => (row === null ? 'contract' : inWords(row));

/** What each row of the page says of a profile. */
const ROWS: Readonly<Record<string, (profile: Profile) => string>> = {
  'lines of help in the turn of the confirm card': (p) => String(p.helpWithConfirm),
  'confirm card for cancelling': (p) =>
    p.confirmCard === 'five_fields' ? 'five fields' : 'one button',
  'longest notice after a contract renewed itself': (p) => length(p.longestNoticeAfterRenewal),
  'longest notice before the first term ends': (p) => length(p.longestNoticeInMinimumTerm),
  'longest first term': (p) => length(p.longestMinimumTerm),
  'contracts from before 1 March 2022': ({ oldContracts: old }) => {
    if (old === null) return '–';
    expect(old.concludedBefore).to.equal('2022-03-01');
    return `notice of ${inWords(old.longestNotice)} at most`;
  },
  'days to withdraw': (p) => (p.withdrawalDays === null ? 'contract' : String(p.withdrawalDays)),
  'sign-in before a declaration': (p) => p.signInToDeclare,
  'end where no date is given': (p) =>
    p.endDateIfNoneGiven === 'earliest' ? 'earliest' : 'period end',
  'may ask whether to write again': (p) => (p.mayAskForWinBack ? 'yes' : 'no'),
};

describe('docs/policy.md', () => {
  const rows = tableUnder('What the profiles say');

  it('has the rows that a profile has', () => {
    expect([...rows.keys()]).to.have.members(Object.keys(ROWS));
  });

  for (const profile of [...KNOWN_PROFILES, UNKNOWN]) {
    it(`says of ${profile.key} what its profile says, row by row`, () => {
      for (const [row, told] of Object.entries(ROWS)) {
        const cells = Object.entries(rows.get(row) ?? {});
        const said = cells.find(([names]) => names.split(', ').includes(profile.key))?.[1];
        expect(said, row).to.equal(told(profile));
      }
    });
  }

  it('names our other numbers as the code has them', () => {
    const { unverified, verified } = TRANSCRIPT_DAYS;
    const numbers = [...tableUnder('Other numbers')].map(([what, { number }]) => [what, number]);
    expect(Object.fromEntries(numbers)).to.include({
      'declarations and receipts are kept as proof': `${String(DECLARATION_YEARS)} years after the end of the year`,
      invoices: `${String(INVOICE_YEARS)} years after the end of the year`,
      'answer to a data request': `${String(DUE_DAYS.data_request)} days`,
      'deletion can be taken back': inWords(DELETION_GRACE),
      'longest pause': inWords(LONGEST_PAUSE),
      'notice before a pause ends': `${String(PAUSE_NOTICE_DAYS)} days`,
      'help is offered to one person': `once in ${String(HELP_EVERY_DAYS)} days`,
      'a consent to be written to once is good': `${inWords(CONSENT_GOOD_FOR)}, from the day named where there is one`,
      'advertising elsewhere is ended by a person': `${String(DUE_DAYS.no_marketing)} day; here it ends at once`,
      conversations: `${String(unverified)} days (not signed in), ${String(verified)} (signed in)`,
    });
  });

  it('shows the fixed labels to the letter', () => {
    const told: Readonly<Record<string, (labels: Labels) => string>> = {
      'entry without chat': ({ entry }) => entry,
      'confirm cancelling': ({ confirm }) => confirm.cancel,
      'entry to withdraw': ({ entryWithdraw }) => entryWithdraw,
      'confirm withdrawing': ({ confirm }) => confirm.withdraw,
      'confirm pausing': ({ confirm }) => confirm.pause,
      'confirm deleting': ({ confirm }) => confirm.delete,
      'confirm resuming': ({ confirm }) => confirm.resume,
      'confirm undoing': ({ confirm }) => confirm.undo,
      'confirm changing': ({ confirm }) => confirm.switch,
      back: ({ back }) => back,
    };
    const labels = tableUnder('Fixed labels');
    for (const [use, label] of Object.entries(told)) {
      for (const language of LANGUAGES)
        expect(labels.get(use)?.[language], use).to.equal(label(FIXED_LABELS[language]));
    }
  });
});
