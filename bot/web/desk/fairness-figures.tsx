import { makeStyles, tokens } from '@fluentui/react-components';
import { LANGUAGES } from '../../../data/model/language.ts';
import {
  type FairnessReport,
  inAll,
  turnsToLeave,
} from '../../../data/policy/fairness/fairness-report.ts';
import { useTexts } from './texts-context.ts';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
    margin: 0,
  },
  figure: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    alignContent: 'start',
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The four figures that say how leaving went. */
export function FairnessFigures({ report }: { readonly report: FairnessReport }) {
  const t = useTexts();
  const styles = useStyles();
  const { conversations, declarations, receipts, violations, languages } = report;
  const turns = turnsToLeave(LANGUAGES.map((language) => languages[language]));
  const broken = violations.reduce((sum, { level, count }) => sum + (level === 'W' ? 0 : count), 0);
  const figures = [
    {
      name: t('fairness_receipts'),
      value: t('fairness_of', { part: receipts, whole: declarations }),
      note: t('fairness_receipts_note'),
    },
    {
      name: t('fairness_turns'),
      value: turns ? t('fairness_mean', { mean: turns.mean }) : '–',
      note: turns ? t('fairness_turns_note', { most: turns.most }) : t('fairness_nobody_left'),
    },
    {
      name: t('fairness_abandoned'),
      value: t('fairness_of', {
        part: inAll(report, 'abandoned'),
        whole: inAll(report, 'wishes'),
      }),
      note: t('fairness_abandoned_note'),
    },
    {
      name: t('fairness_broken'),
      value: String(broken),
      note: t('fairness_broken_note', { count: conversations }),
    },
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, value, note }) => (
        <div key={name} className={styles.figure}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
          <dd className={styles.note}>{note}</dd>
        </div>
      ))}
    </dl>
  );
}
