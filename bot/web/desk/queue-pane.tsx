import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Colleague, QueueItem, TaskItem } from '../../desk/views.ts';
import { QueueRow } from './queue-row.tsx';
import { Tabs } from './tabs.tsx';
import { TaskList } from './task-list.tsx';
import { useTexts } from './texts-context.ts';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0` },
  scroll: {
    flex: 1,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
  heading: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '2px' },
  empty: {
    display: 'block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground3,
  },
  count: {
    marginInlineStart: tokens.spacingHorizontalS,
    padding: '0 6px',
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground5,
  },
});

interface QueuePaneProps {
  /** In the order of the queue. */
  readonly queue: readonly QueueItem[];
  readonly tasks: readonly TaskItem[];
  readonly me: Colleague;
  readonly now: Date;
  /** False until the server has answered once. */
  readonly ready: boolean;
  readonly openId: string | null;
  /** Conversations of this agent in which the customer wrote meanwhile. */
  readonly unread: ReadonlySet<string>;
  readonly onOpen: (conversationId: string) => void;
  readonly onTaskDone: (taskId: string) => Promise<boolean>;
  readonly onTaskRetry: (taskId: string) => Promise<boolean>;
  /** Above the tasks. */
  readonly tools: ReactNode;
}

/** What waits, what is with this agent, what is with colleagues, and the open tasks. */
export function QueuePane(props: QueuePaneProps) {
  const { queue, tasks, me, now, ready, openId, unread, onOpen, onTaskDone, onTaskRetry } = props;
  const t = useTexts();
  const styles = useStyles();
  const [tab, setTab] = useState<'conversations' | 'tasks'>('conversations');
  const mine = queue.filter(({ claimedBy }) => claimedBy?.id === me.id);
  const waiting = queue.filter(({ claimedBy }) => claimedBy === null);
  const others = queue.filter(({ claimedBy }) => claimedBy !== null && claimedBy.id !== me.id);

  const group = (title: string, items: readonly QueueItem[]) => (
    <section aria-label={title}>
      <h2 className={styles.heading}>
        {title} <span>{items.length}</span>
      </h2>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id}>
            <QueueRow
              item={item}
              me={me}
              now={now}
              open={item.conversationId === openId}
              unread={unread.has(item.conversationId)}
              onOpen={() => onOpen(item.conversationId)}
            />
          </li>
        ))}
      </ul>
    </section>
  );

  return (
    <nav className={styles.pane} aria-label={t('conversations')}>
      <div className={styles.tabs}>
        <Tabs
          label={t('conversations')}
          panelId="queue-panel"
          chosen={tab}
          onChoose={setTab}
          tabs={[
            { value: 'conversations', label: t('conversations') },
            {
              value: 'tasks',
              label: (
                <>
                  {t('tasks')}
                  {tasks.length > 0 && <span className={styles.count}>{tasks.length}</span>}
                </>
              ),
            },
          ]}
        />
      </div>
      <div
        id="queue-panel"
        role="tabpanel"
        aria-labelledby={`queue-panel-${tab}`}
        className={styles.scroll}
        tabIndex={queue.length + tasks.length === 0 ? 0 : -1}
      >
        {tab === 'tasks' && props.tools}
        {tab === 'tasks' && (
          <TaskList
            tasks={tasks}
            now={now}
            onOpen={onOpen}
            onDone={onTaskDone}
            onRetry={onTaskRetry}
          />
        )}
        {tab === 'conversations' && mine.length > 0 && group(t('mine'), mine)}
        {tab === 'conversations' && queue.length > 0 && group(t('waiting'), waiting)}
        {tab === 'conversations' && queue.length > 0 && waiting.length === 0 && (
          <Text className={styles.empty}>{t('nobody_waits')}</Text>
        )}
        {tab === 'conversations' && others.length > 0 && group(t('with_colleagues'), others)}
        {tab === 'conversations' && queue.length === 0 && (
          <Text className={styles.empty}>{t(ready ? 'queue_empty' : 'loading')}</Text>
        )}
      </div>
    </nav>
  );
}
