import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { FairnessReport } from '../../../data/policy/fairness/fairness-report.ts';
import { useTexts } from './texts-context.ts';

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  rule: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    alignItems: 'start',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  where: { gridColumn: 2, color: tokens.colorNeutralForeground2 },
});

/** Which rules were broken, by their number and what they promise; nothing where none was. */
export function BrokenPromises({ violations }: Pick<FairnessReport, 'violations'>) {
  const t = useTexts();
  const styles = useStyles();
  if (violations.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>{t('fairness_broken_list')}</h2>
      <ul className={styles.list}>
        {violations.map(({ rule, level, count, conversations }) => (
          <li key={rule} className={styles.rule}>
            <Badge appearance="tint" color={level === 'W' ? 'warning' : 'danger'}>
              {rule}
            </Badge>
            <Text>{t.promise(rule)}</Text>
            <Text size={200} className={styles.where}>
              {level === 'W' && `${t('fairness_warning')} `}
              {t('fairness_where', { count, conversations })}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
