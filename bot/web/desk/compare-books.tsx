import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DeskApi } from './api.ts';
import { useTexts } from './texts-context.ts';
import { wordsFor } from './use-actions.ts';

const useStyles = makeStyles({
  compare: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalXS,
    padding: `0 0 ${tokens.spacingVerticalM}`,
  },
});

/** For leads: holds declarations, changes and receipts against each other now. */
export function CompareBooks({ api }: { readonly api: DeskApi }) {
  const t = useTexts();
  const styles = useStyles();
  const [comparing, setComparing] = useState(false);
  const [said, setSaid] = useState('');
  const compare = async (): Promise<void> => {
    setComparing(true);
    setSaid('');
    try {
      const { declarations, differences } = await api.reconcile();
      setSaid(
        differences === 0
          ? t('books_agree', { count: declarations })
          : t('books_differ', { count: differences }),
      );
    } catch (error) {
      setSaid(wordsFor(t, error));
    } finally {
      setComparing(false);
    }
  };
  return (
    <div className={styles.compare}>
      <Button size="small" disabledFocusable={comparing} onClick={() => void compare()}>
        {t(comparing ? 'books_comparing' : 'books_compare')}
      </Button>
      <Text size={200} aria-live="polite">
        {said}
      </Text>
    </div>
  );
}
