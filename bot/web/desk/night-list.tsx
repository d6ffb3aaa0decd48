import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type FairnessReport, isFair } from '../../../data/policy/fairness/fairness-report.ts';
import { useDates } from './dates.ts';
import { useTexts } from './texts-context.ts';

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '2px' },
  night: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    font: 'inherit',
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  shown: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

interface NightListProps {
  /** The newest first. */
  readonly reports: readonly FairnessReport[];
  readonly soFar: FairnessReport | null;
  readonly shown: FairnessReport;
  readonly onChoose: (to: string) => void;
}

/** The nights, each with its verdict; the one that is shown is marked. */
export function NightList({ reports, soFar, shown, onChoose }: NightListProps) {
  const t = useTexts();
  const styles = useStyles();
  const dates = useDates();
  return (
    <nav aria-label={t('fairness_nights')}>
      <h2 className={styles.title}>{t('fairness_nights')}</h2>
      <ul className={styles.list}>
        {reports.map((report) => (
          <li key={report.to}>
            <button
              type="button"
              className={mergeClasses(styles.night, report === shown && styles.shown)}
              aria-current={report === shown}
              onClick={() => onChoose(report.to)}
            >
              <span>{report === soFar ? t('fairness_so_far') : dates.dayAndTime(report.to)}</span>
              <Badge appearance="tint" color={isFair(report) ? 'success' : 'danger'}>
                {t(isFair(report) ? 'fairness_night_kept' : 'fairness_night_broken')}
              </Badge>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
