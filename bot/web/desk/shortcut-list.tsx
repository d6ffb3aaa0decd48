import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Switch,
  Text,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import { KeyboardRegular } from '@fluentui/react-icons/svg/keyboard';
import type { DeskKey } from './texts.ts';
import { useTexts } from './texts-context.ts';
import { KEYS, type ShortcutName, type Shortcuts } from './use-shortcuts.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalM} 0`,
    alignItems: 'center',
  },
  key: {
    display: 'inline-block',
    minWidth: '1.6em',
    padding: '2px 6px',
    textAlign: 'center',
    fontFamily: tokens.fontFamilyMonospace,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

const TEXT: Readonly<Record<ShortcutName, DeskKey>> = {
  next: 'shortcut_next',
  claim: 'shortcut_claim',
  reply: 'shortcut_reply',
  note: 'shortcut_note',
  return: 'shortcut_return',
  close: 'shortcut_close',
  help: 'shortcut_help',
};

/** The keys of the desk, and the switch that turns them off. */
export function ShortcutList({ shortcuts }: { readonly shortcuts: Shortcuts }) {
  const t = useTexts();
  const styles = useStyles();
  const names = Object.keys(KEYS) as ShortcutName[];
  return (
    <Popover trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip content={t('shortcuts')} relationship="label">
          <Button appearance="subtle" icon={<KeyboardRegular />} data-shortcut="help" />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface aria-label={t('shortcuts')}>
        <Text weight="semibold" as="h2" block style={{ margin: 0 }}>
          {t('shortcuts')}
        </Text>
        <div className={styles.list}>
          {names.flatMap((name) => [
            <kbd key={`${name} key`} className={styles.key}>
              {KEYS[name].toUpperCase()}
            </kbd>,
            <Text key={name}>{t(TEXT[name])}</Text>,
          ])}
        </div>
        <Switch
          label={t('shortcuts_on')}
          checked={shortcuts.on}
          onChange={(_event, { checked }) => shortcuts.setOn(checked)}
        />
      </PopoverSurface>
    </Popover>
  );
}
