import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import type { ConversationView } from '../../desk/views.ts';
import { AccountCard } from './account-card.tsx';
import { useTexts } from './texts-context.ts';

const NARROW = '@media (max-width: 1120px)';

const useStyles = makeStyles({
  pane: {
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [NARROW]: {
      position: 'fixed',
      zIndex: 2,
      top: 0,
      right: 0,
      bottom: 0,
      width: 'min(360px, 100%)',
      boxShadow: tokens.shadow28,
    },
  },
  empty: { backgroundColor: tokens.colorNeutralBackground1, borderLeft: 'none' },
  away: { [NARROW]: { display: 'none' } },
  hide: {
    display: 'none',
    [NARROW]: {
      display: 'flex',
      position: 'absolute',
      top: tokens.spacingVerticalS,
      right: tokens.spacingHorizontalS,
    },
  },
});

interface AccountPaneProps {
  readonly view: ConversationView | null;
  readonly now: Date;
  /** On a narrow page: over the conversation. */
  readonly shown: boolean;
  readonly onHide: () => void;
  readonly onOpen: (conversationId: string) => void;
}

/** The account beside the conversation; on a narrow page over it, when asked for. */
export function AccountPane({ view, now, shown, onHide, onOpen }: AccountPaneProps) {
  const t = useTexts();
  const styles = useStyles();
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (shown) pane.current?.focus();
  }, [shown]);
  return (
    <aside
      ref={pane}
      className={mergeClasses(styles.pane, !view && styles.empty, !shown && styles.away)}
      aria-label={t('account')}
      tabIndex={view ? 0 : -1}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onHide();
      }}
    >
      <Button
        className={styles.hide}
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={t('hide_account')}
        onClick={onHide}
      />
      {view && <AccountCard view={view} now={now} onOpen={onOpen} />}
    </aside>
  );
}
