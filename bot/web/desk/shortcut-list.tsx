import { Button, makeStyles, Switch, Text, Tooltip, tokens } from '@fluentui/react-components';
import { KeyboardRegular } from '@fluentui/react-icons/svg/keyboard';
import { useRef } from 'react';
import { Modal } from './modal.tsx';
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
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Tooltip content={t('shortcuts')} relationship="label">
        <Button
          appearance="subtle"
          icon={<KeyboardRegular />}
          data-shortcut="help"
          onClick={() => dialog.current?.showModal()}
        />
      </Tooltip>
      <Modal
        dialog={dialog}
        title={t('shortcuts')}
        buttons={<Button type="submit">{t('dismiss')}</Button>}
      >
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
      </Modal>
    </>
  );
}
