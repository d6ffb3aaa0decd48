import {
  type FairnessReport,
  inAll,
  turnsToLeave,
} from '../../data/policy/fairness/fairness-report.ts';
import { LANGUAGES } from '../../data/model/language.ts';

/** A report as lines of text, for a terminal. */
export function reportLines(report: FairnessReport): readonly string[] {
  const { conversations, declarations, receipts, violations, unreadable, languages } = report;
  const broken = violations.map(({ rule, count }) => `${rule} ${String(count)}`).join(', ');
  return [
    `${String(conversations)} conversations, ${String(declarations)} declarations, ${String(receipts)} receipts`,
    `promises broken: ${broken === '' ? 'none' : broken}`,
    ...(unreadable === 0 ? [] : [`entries that could not be judged: ${String(unreadable)}`]),
    `wishes to leave: ${String(inAll(report, 'wishes'))}, abandoned (possible harm): ${String(inAll(report, 'abandoned'))}`,
    ...LANGUAGES.filter((language) => languages[language].sentences > 0).map((language) => {
      const { notUnderstood, sentences } = languages[language];
      const turns = turnsToLeave([languages[language]]);
      const left = turns
        ? `turns to leave ${turns.mean.toFixed(1)}, at most ${String(turns.most)}`
        : 'nobody has left';
      return `${language}: ${left}; not understood ${String(notUnderstood)} of ${String(sentences)}`;
    }),
  ];
}
