import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Handoff } from '../../../data/model/records.ts';
import type { Colleague } from '../../desk/views.ts';
import type { DeskApi } from './api.ts';
import { Composer } from './composer.tsx';
import { ConversationHeader } from './conversation-header.tsx';
import { NothingOpen } from './nothing-open.tsx';
import { Transcript } from './transcript.tsx';
import { type Actions, wordsFor } from './use-actions.ts';
import type { OpenConversation } from './use-conversation.ts';
import { useTexts } from './texts-context.ts';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  loading: { flex: 1, display: 'grid', placeItems: 'center' },
  typing: {
    minHeight: '20px',
    padding: `0 ${tokens.spacingHorizontalXL}`,
    color: tokens.colorNeutralForeground3,
  },
});

interface ConversationPaneProps {
  readonly api: DeskApi;
  readonly actions: Actions;
  readonly open: OpenConversation | null;
  readonly openId: string | null;
  readonly failed: unknown;
  readonly handoff: Handoff | null;
  readonly me: Colleague;
  readonly now: Date;
  readonly waiting: number;
  readonly customerTypes: boolean;
  readonly onTyping: (conversationId: string) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onAccount: () => void;
  readonly onRetry: () => void;
}

/** The conversation that is open: who it is, what was said, and where to answer. */
export function ConversationPane(props: ConversationPaneProps) {
  const { api, actions, open, openId, failed, handoff, me, now, customerTypes } = props;
  const t = useTexts();
  const styles = useStyles();
  const name = open?.view.conversation.name ?? t('unknown_person');

  return (
    <main className={styles.pane} aria-label={t('transcript')}>
      {actions.problem !== null && (
        <MessageBar intent="error">
          <MessageBarBody>{actions.problem}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={t('dismiss')}
                onClick={actions.dismiss}
              />
            }
          />
        </MessageBar>
      )}
      {failed !== null && (
        <MessageBar intent="error">
          <MessageBarBody>{wordsFor(t, failed)}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={props.onRetry}>{t('try_again')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {openId === null && <NothingOpen waiting={props.waiting} onNext={props.onNext} />}
      {openId !== null && !open && failed === null && (
        <div className={styles.loading}>
          <Spinner label={t('loading')} />
        </div>
      )}
      {open && (
        <>
          <ConversationHeader
            api={api}
            actions={actions}
            view={open.view}
            handoff={handoff}
            me={me}
            onBack={props.onBack}
            onAccount={props.onAccount}
          />
          <Transcript key={open.id} lines={open.lines} customer={name} me={me} now={now} />
          <Text size={200} className={styles.typing} aria-live="polite">
            {customerTypes && t('customer_types', { name })}
          </Text>
          <Composer
            key={`${open.id} composer`}
            api={api}
            actions={actions}
            conversationId={open.id}
            handoff={handoff}
            me={me}
            language={open.view.conversation.language}
            onTyping={() => props.onTyping(open.id)}
          />
        </>
      )}
    </main>
  );
}
