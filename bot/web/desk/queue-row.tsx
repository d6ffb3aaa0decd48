import { Badge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import { waitingLevel } from '../../../data/policy/handoff.ts';
import type { Colleague, QueueItem } from '../../desk/views.ts';
import { useTexts } from './texts-context.ts';
import { lengthInWords } from './waiting-time.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: `2px ${tokens.spacingHorizontalS}`,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusLarge,
    font: 'inherit',
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
  },
  name: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  verified: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  wait: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  within: { color: tokens.colorNeutralForeground3 },
  soon: { color: tokens.colorPaletteDarkOrangeForeground1 },
  over: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  detail: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
  marks: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '2px' },
});

interface QueueRowProps {
  readonly item: QueueItem;
  readonly me: Colleague;
  readonly now: Date;
  readonly open: boolean;
  /** The customer wrote since this agent last looked. */
  readonly unread: boolean;
  readonly onOpen: () => void;
}

/** One conversation of the queue: who, since when, what for, how urgent. */
export function QueueRow({ item, me, now, open, unread, onOpen }: QueueRowProps) {
  const t = useTexts();
  const styles = useStyles();
  const held = item.claimedBy;
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, open && styles.open)}
      aria-current={open ? 'true' : undefined}
      onClick={onOpen}
    >
      <span className={styles.name}>
        <span className={styles.cut}>{item.name ?? t('unknown_person')}</span>
        {item.verified && (
          <ShieldCheckmarkRegular
            className={styles.verified}
            aria-label={t('verified')}
            role="img"
          />
        )}
      </span>
      {held ? (
        <Text size={200} className={styles.within}>
          {held.id === me.id ? t('held_by_you') : t('held_by', { name: held.name })}
        </Text>
      ) : (
        <Wait item={item} now={now} />
      )}
      <Text size={200} className={mergeClasses(styles.detail, styles.cut)}>
        {[item.change && t(`change_${item.change}`), t(`reason_${item.reason}`)]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <span className={styles.marks}>
        {unread && (
          <Badge appearance="filled" color="brand" size="small">
            {t('customer_wrote')}
          </Badge>
        )}
        {item.headOfQueue && (
          <Badge appearance="tint" color="warning" size="small">
            {t('head_of_queue')}
          </Badge>
        )}
        {item.priority < 5 && (
          <Badge appearance="tint" color="danger" size="small">
            {t(`priority_${item.priority}`)}
          </Badge>
        )}
        <Badge appearance="outline" color="informative" size="small">
          {t(`language_${item.language}`)}
        </Badge>
        {item.channel !== 'directline' && (
          <Badge appearance="outline" color="informative" size="small">
            {t(`channel_${item.channel}`)}
          </Badge>
        )}
      </span>
    </button>
  );
}

/** The wait against its target: in colour and in words. */
function Wait({ item, now }: { readonly item: QueueItem; readonly now: Date }) {
  const t = useTexts();
  const styles = useStyles();
  const level = waitingLevel(item, now);
  const time = lengthInWords(t, item.requestedAt, now);
  return (
    <Text size={200} className={mergeClasses(styles.wait, styles[level])}>
      <ClockRegular aria-hidden />
      <span aria-hidden>{level === 'within' ? time : `${time}, ${t(`wait_${level}`)}`}</span>
      <span className="heard">{`${t('waits_for', { time })}, ${t(`wait_${level}`)}`}</span>
    </Text>
  );
}
