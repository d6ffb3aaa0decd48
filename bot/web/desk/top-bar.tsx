import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  PresenceBadge,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ScalesRegular } from '@fluentui/react-icons/svg/scales';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { openNow } from '../../../data/policy/open-now.ts';
import type { Agent } from '../../../data/model/records.ts';
import type { SessionView } from '../../desk/views.ts';
import type { DeskApi } from './api.ts';
import { ConnectionState } from './connection-state.tsx';
import { ShortcutList } from './shortcut-list.tsx';
import { useTexts } from './texts-context.ts';
import type { LiveDesk } from './use-desk.ts';
import type { Shortcuts } from './use-shortcuts.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  brand: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    whiteSpace: 'nowrap',
  },
  desk: { color: tokens.colorNeutralForeground3 },
  space: { flex: 1 },
  closed: { flexBasis: '100%', color: tokens.colorNeutralForeground2 },
  here: { color: tokens.colorNeutralForeground3, '@media (max-width: 820px)': { display: 'none' } },
});

interface TopBarProps {
  readonly api: DeskApi;
  readonly session: SessionView;
  readonly presence: Agent['presence'];
  readonly live: LiveDesk;
  readonly now: Date;
  readonly waiting: number;
  readonly shortcuts: Shortcuts;
  /** For leads; `null` for everybody else. */
  readonly onFairness: (() => void) | null;
  readonly onSignedOut: () => void;
}

const PRESENCES = ['available', 'busy', 'away'] as const;

/** Whose desk it is, whether it is connected, and the agent's own status. */
export function TopBar(props: TopBarProps) {
  const { api, session, presence, live, now, waiting, shortcuts, onFairness, onSignedOut } = props;
  const t = useTexts();
  const styles = useStyles();
  const isClosed = !openNow(session.openingHours, now);
  const setPresence = (value: string | undefined): void => {
    if (value !== undefined) void api.setPresence(value).catch(() => undefined);
  };
  const signOut = (): void => void api.signOut().then(onSignedOut, onSignedOut);

  return (
    <header className={styles.bar}>
      <span className={styles.brand}>
        {session.brand} <span className={styles.desk}>{t('title')}</span>
      </span>
      <ConnectionState connection={live.connection} />
      <span role="status" className="heard">
        {t('announce_waiting', { count: waiting })}
      </span>
      <span className={styles.space} />
      <Text size={200} className={styles.here}>
        {t('colleagues_here', { count: Math.max(1, live.state.agents.size) })}
      </Text>
      {onFairness && (
        <Button appearance="subtle" icon={<ScalesRegular />} onClick={onFairness}>
          {t('fairness')}
        </Button>
      )}
      <ShortcutList shortcuts={shortcuts} />
      <Menu
        checkedValues={{ presence: [presence] }}
        onCheckedValueChange={(_event, { checkedItems }) => setPresence(checkedItems[0])}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            icon={<PersonRegular />}
            aria-label={`${session.agent.name}, ${t('presence')}: ${t(`presence_${presence}`)}`}
          >
            {session.agent.name}
            <PresenceBadge
              status={presence}
              size="extra-small"
              aria-hidden
              style={{ marginInlineStart: 8 }}
            />
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {PRESENCES.map((value) => (
              <MenuItemRadio
                key={value}
                name="presence"
                value={value}
                icon={<PresenceBadge status={value} size="small" aria-hidden />}
              >
                {t(`presence_${value}`)}
              </MenuItemRadio>
            ))}
            <MenuDivider />
            <MenuItem onClick={signOut}>{t('sign_out')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {isClosed && (
        <Text size={200} className={styles.closed} role="status">
          {t('closed_now')}
        </Text>
      )}
    </header>
  );
}
