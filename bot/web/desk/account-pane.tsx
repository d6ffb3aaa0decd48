import { makeStyles, mergeClasses, OverlayDrawer, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ConversationView } from '../../desk/views.ts';
import { AccountCard } from './account-card.tsx';
import { AccountCardFrame } from './account-card-frame.tsx';
import { useTexts } from './texts-context.ts';

const WIDE = '(min-width: 1121px)';

const useStyles = makeStyles({
  pane: {
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  empty: { backgroundColor: tokens.colorNeutralBackground1, borderLeft: 'none' },
});

interface AccountPaneProps {
  readonly view: ConversationView | null;
  readonly now: Date;
  /** On a narrow page: over the conversation. */
  readonly shown: boolean;
  readonly onHide: () => void;
  readonly onOpen: (conversationId: string) => void;
}

/** The account beside the conversation; on a narrow page, over it when asked for. */
export function AccountPane({ view, now, shown, onHide, onOpen }: AccountPaneProps) {
  const t = useTexts();
  const styles = useStyles();
  const wide = useMedia(WIDE);
  const card = view && <AccountCard view={view} now={now} onOpen={onOpen} />;
  if (wide) {
    return (
      <aside
        className={mergeClasses(styles.pane, !view && styles.empty)}
        aria-label={t('account')}
        tabIndex={view ? 0 : -1}
      >
        {card}
      </aside>
    );
  }
  return (
    <OverlayDrawer
      open={shown && view !== null}
      position="end"
      aria-label={t('account')}
      onOpenChange={(_event, { open }) => {
        if (!open) onHide();
      }}
    >
      <AccountCardFrame onHide={onHide}>{card}</AccountCardFrame>
    </OverlayDrawer>
  );
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const list = window.matchMedia(query);
    const follow = (): void => setMatches(list.matches);
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, [query]);
  return matches;
}
