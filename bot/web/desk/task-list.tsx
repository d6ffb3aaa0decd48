import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { TaskItem } from '../../desk/views.ts';
import { useDates } from './dates.ts';
import { Facts } from './facts.tsx';
import { readTaskNote } from './task-note.ts';
import { useTexts } from './texts-context.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  task: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  note: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  empty: {
    display: 'block',
    padding: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
});

interface TaskListProps {
  readonly tasks: readonly TaskItem[];
  readonly now: Date;
  readonly onOpen: (conversationId: string) => void;
  readonly onDone: (taskId: string) => Promise<boolean>;
  /** Sends again what could not be sent. */
  readonly onRetry: (taskId: string) => Promise<boolean>;
}

/** What a person has to do, the next due first. */
export function TaskList({ tasks, now, onOpen, onDone, onRetry }: TaskListProps) {
  const t = useTexts();
  const styles = useStyles();
  const dates = useDates();
  if (tasks.length === 0) return <Text className={styles.empty}>{t('no_tasks')}</Text>;
  const sorted = [...tasks].sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  return (
    <ul className={styles.list}>
      {sorted.map((task) => {
        const overdue = Date.parse(task.dueAt) < now.getTime();
        const date = dates.dayAndTime(task.dueAt);
        const { conversationId } = task;
        const note = readTaskNote(t, dates, task);
        return (
          <li key={task.id} className={styles.task}>
            <Text weight="semibold">{t(`task_${task.kind}`)}</Text>
            <Text size={200}>
              {[task.name, task.number].filter((known) => known != null).join(' · ')}
            </Text>
            <span>
              <Badge appearance="tint" color={overdue ? 'danger' : 'informative'}>
                {t(overdue ? 'task_overdue' : 'task_due', { date })}
              </Badge>
            </span>
            <Facts facts={note.facts} />
            {note.text && (
              <Text size={200} className={styles.note} dir="auto">
                {note.text}
              </Text>
            )}
            <span className={styles.buttons}>
              {conversationId !== null && (
                <Button size="small" onClick={() => onOpen(conversationId)}>
                  {t('task_open_conversation')}
                </Button>
              )}
              {isRetryable(task) && (
                <Button size="small" onClick={() => void onRetry(task.id)}>
                  {t('task_retry')}
                </Button>
              )}
              <Button size="small" onClick={() => void onDone(task.id)}>
                {t('task_done')}
              </Button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function isRetryable({ outboxId, endpoint }: TaskItem): boolean {
  return outboxId !== undefined || endpoint !== undefined;
}
