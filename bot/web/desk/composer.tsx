import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Handoff } from '../../../data/model/records.ts';
import type { Language } from '../../../data/model/language.ts';
import type { Colleague } from '../../desk/views.ts';
import type { DeskApi } from './api.ts';
import { drafts } from './drafts.ts';
import { Tabs } from './tabs.tsx';
import { useTexts } from './texts-context.ts';
import type { Actions } from './use-actions.ts';

const TYPING_EVERY_MS = 2_000;

const useStyles = makeStyles({
  composer: {
    padding: `0 ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: { backgroundColor: tokens.colorPaletteYellowBackground1 },
  row: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  field: { flex: 1 },
  hint: { display: 'block', marginTop: '4px', color: tokens.colorNeutralForeground2 },
  why: { display: 'block', padding: `${tokens.spacingVerticalM} 0` },
});

interface ComposerProps {
  readonly api: DeskApi;
  readonly actions: Actions;
  readonly conversationId: string;
  readonly handoff: Handoff | null;
  readonly me: Colleague;
  readonly language: Language;
  readonly onTyping: () => void;
}

/** Where an agent writes: to the customer, or a note for colleagues. */
export function Composer(props: ComposerProps) {
  const { api, actions, conversationId, handoff, me, language, onTyping } = props;
  const t = useTexts();
  const styles = useStyles();
  const mine = handoff?.claimedBy?.id === me.id && handoff.endedAt === null;
  const [tab, setTab] = useState<'reply' | 'note'>('reply');
  const [text, setText] = useState(() => drafts.get(conversationId, 'reply'));
  const [sending, setSending] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const clientId = useRef(crypto.randomUUID());
  const lastTyping = useRef(0);
  const writable = tab === 'note' || mine;

  const show = (next: 'reply' | 'note'): void => {
    setTab(next);
    setText(drafts.get(conversationId, next));
    window.setTimeout(() => area.current?.focus());
  };
  const write = (value: string): void => {
    setText(value);
    drafts.set(conversationId, tab, value);
    if (tab === 'note' || Date.now() - lastTyping.current < TYPING_EVERY_MS) return;
    lastTyping.current = Date.now();
    onTyping();
  };
  const send = async (): Promise<void> => {
    const said = text.trim();
    if (said === '' || sending || !writable) return;
    setSending(true);
    const sent = await actions.run(() =>
      tab === 'note' || !handoff
        ? api.note(conversationId, said, clientId.current)
        : api.reply(handoff.id, said, clientId.current),
    );
    setSending(false);
    // The same id until it arrived: a second try is the same message.
    if (!sent) return;
    clientId.current = crypto.randomUUID();
    drafts.set(conversationId, tab, '');
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void send();
  };
  const wasMine = useRef(mine);
  useEffect(() => {
    if (mine) area.current?.focus();
    // What had the focus went with the claim.
    else if (wasMine.current && document.activeElement === document.body)
      document.querySelector<HTMLElement>('[role=log]')?.focus();
    wasMine.current = mine;
  }, [mine]);

  return (
    <div className={mergeClasses(styles.composer, tab === 'note' && styles.note)}>
      <Tabs
        label={t('write_to')}
        panelId="composer-panel"
        chosen={tab}
        onChoose={show}
        tabs={[
          { value: 'reply', label: t('reply'), shortcut: 'reply' },
          { value: 'note', label: t('note'), shortcut: 'note' },
        ]}
      />
      <div id="composer-panel" role="tabpanel" aria-labelledby={`composer-panel-${tab}`}>
        {writable ? (
          <>
            <div className={styles.row}>
              <Field className={styles.field}>
                <Textarea
                  textarea={{ ref: area }}
                  value={text}
                  rows={3}
                  resize="vertical"
                  maxLength={8000}
                  aria-label={t(tab === 'note' ? 'note_label' : 'reply_label')}
                  placeholder={t(tab === 'note' ? 'note_placeholder' : 'reply_placeholder')}
                  onChange={(_event, { value }) => write(value)}
                  onKeyDown={onKeyDown}
                />
              </Field>
              <Button
                appearance="primary"
                icon={<SendRegular />}
                disabledFocusable={sending || text.trim() === ''}
                onClick={() => void send()}
              >
                {t(sending ? 'sending' : tab === 'note' ? 'save_note' : 'send')}
              </Button>
            </div>
            <Text size={200} className={styles.hint}>
              {tab === 'reply' && language !== t.language
                ? `${t('reply_language', { language: t(`language_${language}`) })} `
                : ''}
              {t('send_hint')}
            </Text>
          </>
        ) : (
          <Text className={styles.why}>{whyNot(handoff)}</Text>
        )}
      </div>
    </div>
  );

  function whyNot(current: Handoff | null): string {
    if (current?.endedAt !== null) return t('no_handoff');
    if (current.claimedBy) return t('claimed_by_other', { name: current.claimedBy.name });
    return t('claim_first');
  }
}
