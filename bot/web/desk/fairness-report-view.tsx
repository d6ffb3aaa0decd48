import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { type FairnessReport, isFair } from '../../../data/policy/fairness/fairness-report.ts';
import { BrokenPromises } from './broken-promises.tsx';
import { useDates } from './dates.ts';
import { FairnessFigures } from './fairness-figures.tsx';
import { LanguageFigures } from './language-figures.tsx';
import { useTexts } from './texts-context.ts';

const useStyles = makeStyles({
  report: { display: 'grid', gap: tokens.spacingVerticalXL, minWidth: 0 },
  period: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface FairnessReportViewProps {
  readonly report: FairnessReport;
  /** A night's: what was broken is among the tasks. */
  readonly isNight: boolean;
}

/** One report: kept or not, the figures, each language, and what was broken. */
export function FairnessReportView({ report, isNight }: FairnessReportViewProps) {
  const t = useTexts();
  const styles = useStyles();
  const dates = useDates();
  const { from, to, violations, declarations, receipts, unreadable } = report;
  const fair = isFair(report);
  const broken = violations.filter(({ level }) => level !== 'W').length;
  return (
    <section className={styles.report} aria-live="polite" aria-label={t('fairness_report')}>
      <h2 className={styles.period}>
        {t('fairness_period', { from: dates.dayAndTime(from), to: dates.dayAndTime(to) })}
      </h2>
      <MessageBar intent={fair ? 'success' : 'error'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>
            {t(fair ? 'fairness_kept' : 'fairness_not_kept', { count: broken })}
          </MessageBarTitle>
          {receipts < declarations &&
            ` ${t('fairness_receipts_missing', { count: declarations - receipts })}`}
          {unreadable > 0 && ` ${t('fairness_unreadable', { count: unreadable })}`}
          {broken > 0 && ` ${t(isNight ? 'fairness_in_tasks' : 'fairness_tasks_tonight')}`}
        </MessageBarBody>
      </MessageBar>
      <FairnessFigures report={report} />
      <BrokenPromises violations={violations} />
      <LanguageFigures report={report} />
    </section>
  );
}
