import { makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import { useTexts } from './texts-context.ts';
import type { LiveDesk } from './use-desk.ts';

const useStyles = makeStyles({
  state: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
  lost: {
    padding: `2px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorPaletteDarkOrangeForeground1,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
  },
  dot: {
    width: '8px',
    height: '8px',
    borderRadius: '50%',
    backgroundColor: tokens.colorPaletteLightGreenForeground3,
  },
});

/** Whether what is shown is live. In words, and as a live region. */
export function ConnectionState({ connection }: { readonly connection: LiveDesk['connection'] }) {
  const t = useTexts();
  const styles = useStyles();
  const lost = connection === 'lost';
  return (
    <span role="status" className={mergeClasses(styles.state, lost && styles.lost)}>
      {connection === 'connected' ? (
        <span className={styles.dot} aria-hidden />
      ) : (
        <Spinner size="extra-tiny" aria-hidden />
      )}
      <Text size={200}>
        {connection === 'connected' && t('connected')}
        {connection === 'connecting' && t('connecting')}
        {lost && t('reconnecting')}
      </Text>
    </span>
  );
}
