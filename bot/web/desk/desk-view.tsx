import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { compareQueue } from '../../../data/policy/handoff.ts';
import type { QueueItem, SessionView } from '../../desk/views.ts';
import { AccountPane } from './account-pane.tsx';
import type { DeskApi } from './api.ts';
import { CompareBooks } from './compare-books.tsx';
import { ConversationPane } from './conversation-pane.tsx';
import { FairnessPage } from './fairness-page.tsx';
import { QueuePane } from './queue-pane.tsx';
import { TopBar } from './top-bar.tsx';
import { useActions } from './use-actions.ts';
import { useConversation } from './use-conversation.ts';
import { useDesk } from './use-desk.ts';
import { useNow } from './use-now.ts';
import { usePlace } from './use-place.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useUnread } from './use-unread.ts';
import { useTexts } from './texts-context.ts';

const useStyles = makeStyles({
  desk: { backgroundColor: tokens.colorNeutralBackground3 },
});

interface DeskViewProps {
  readonly api: DeskApi;
  readonly session: SessionView;
  readonly onSignedOut: () => void;
}

/** The desk of a signed-in agent: the queue, the conversation, the account. */
export function DeskView({ api, session, onSignedOut }: DeskViewProps) {
  const t = useTexts();
  const styles = useStyles();
  const live = useDesk(onSignedOut);
  const { state } = live;
  const now = useNow(state.clockAheadMs);
  const [accountShown, setAccountShown] = useState(false);
  const { place, go, open: show } = usePlace();
  const { openId } = place;
  const me = session.agent;
  const isLead = me.role === 'lead';

  const queue = useMemo(() => [...state.handoffs.values()].sort(compareQueue), [state.handoffs]);
  const waiting = queue.filter((item) => item.state !== 'claimed');
  const item = queue.find(({ conversationId }) => conversationId === openId) ?? null;
  const stamp = stampOf(item, openId, live.newest, live.connection);
  const { open, failed, refresh } = useConversation(api, openId, stamp);
  const actions = useActions(refresh);
  const unread = useUnread(queue, me.id, openId);

  useEffect(() => setAccountShown(false), [openId]);
  const next = (): void => {
    const after = waiting.findIndex(({ conversationId }) => conversationId === openId) + 1;
    const found = waiting[after] ?? waiting[0];
    if (found) show(found.conversationId);
  };
  const shortcuts = useShortcuts({ next });

  useEffect(() => {
    const count = waiting.length > 0 ? `(${String(waiting.length)}) ` : '';
    document.title = `${count}${t('title')} · ${session.brand}`;
  }, [t, waiting.length, session.brand]);

  const topBar = (
    <TopBar
      api={api}
      session={session}
      presence={state.agents.get(me.id)?.presence ?? me.presence}
      live={live}
      now={now}
      waiting={waiting.length}
      shortcuts={shortcuts}
      onFairness={isLead ? () => go('fairness') : null}
      onSignedOut={onSignedOut}
    />
  );
  if (isLead && place.part === 'fairness') {
    return (
      <div className={`desk ${styles.desk}`}>
        {topBar}
        <FairnessPage api={api} onBack={() => go('conversations')} />
      </div>
    );
  }
  return (
    <div className={`desk ${styles.desk}`} data-open={openId !== null}>
      {topBar}
      <QueuePane
        queue={queue}
        tasks={[...state.tasks.values()]}
        me={me}
        now={now}
        ready={live.connection !== 'connecting'}
        openId={openId}
        unread={unread}
        onOpen={show}
        onTaskDone={(id) => actions.run(() => api.finishTask(id))}
        onTaskRetry={(id) => actions.run(() => api.retryTask(id))}
        tools={isLead && <CompareBooks api={api} />}
      />
      <ConversationPane
        api={api}
        actions={actions}
        open={open}
        openId={openId}
        failed={failed}
        handoff={item ?? open?.view.handoff ?? null}
        me={me}
        now={now}
        waiting={waiting.length}
        customerTypes={openId !== null && live.typing.has(openId)}
        onTyping={live.tellTyping}
        onNext={next}
        onBack={() => show(null)}
        onAccount={() => setAccountShown(true)}
        onRetry={() => void refresh()}
      />
      <AccountPane
        view={open?.view ?? null}
        now={now}
        shown={accountShown}
        onHide={() => setAccountShown(false)}
        onOpen={show}
      />
    </div>
  );
}

/** Changes whenever the open conversation has to be asked for again. */
function stampOf(
  item: QueueItem | null,
  openId: string | null,
  newest: ReadonlyMap<string, number>,
  connection: string,
): string {
  const seq = openId === null ? 0 : (newest.get(openId) ?? 0);
  return [openId, seq, item?.state, item?.claimedBy?.id, item?.lastCustomerAt, connection].join(
    '|',
  );
}
