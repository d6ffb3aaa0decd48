import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { useTexts } from './texts-context.ts';
import { KEYS } from './use-shortcuts.ts';

const useStyles = makeStyles({
  empty: {
    flex: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
    color: tokens.colorNeutralForeground3,
  },
  icon: { fontSize: '40px', color: tokens.colorNeutralForeground4 },
});

interface NothingOpenProps {
  readonly waiting: number;
  readonly onNext: () => void;
}

/** No conversation is open: where to begin. */
export function NothingOpen({ waiting, onNext }: NothingOpenProps) {
  const t = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <ChatRegular className={styles.icon} aria-hidden />
      <Text as="h1" size={400} weight="semibold" style={{ margin: 0 }}>
        {t(waiting > 0 ? 'choose_conversation' : 'queue_empty')}
      </Text>
      {waiting > 0 && (
        <>
          <Text>{t('choose_conversation_hint', { key: KEYS.next.toUpperCase() })}</Text>
          <Button appearance="primary" onClick={onNext}>
            {t('open_next')}
          </Button>
        </>
      )}
    </div>
  );
}
