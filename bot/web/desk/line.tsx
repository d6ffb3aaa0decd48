import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import type { Colleague, TranscriptLine } from '../../desk/views.ts';
import { useDates } from './dates.ts';
import { eventWords } from './event-words.ts';
import { useTexts } from './texts-context.ts';

const useStyles = makeStyles({
  line: { display: 'grid', gap: '4px', maxWidth: 'min(78%, 620px)' },
  ours: { alignSelf: 'flex-end', justifyItems: 'end' },
  theirs: { alignSelf: 'flex-start', justifyItems: 'start' },
  follows: { marginTop: '-8px' },
  meta: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  speaker: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  bubble: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusXLarge,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase300,
  },
  customer: { backgroundColor: tokens.colorNeutralBackground6 },
  bot: { border: `1px solid ${tokens.colorNeutralStroke2}` },
  agent: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  note: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    border: `1px dashed ${tokens.colorPaletteYellowBorder1}`,
    color: tokens.colorNeutralForeground1,
  },
  press: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  event: {
    alignSelf: 'center',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});

interface LineProps {
  readonly line: TranscriptLine;
  readonly customer: string;
  readonly me: Colleague;
  /** The same person goes on speaking: the name is not repeated. */
  readonly follows: boolean;
}

/** One line. What a customer wrote is text: React escapes it, and no link is made of it. */
export function Line({ line, customer, me, follows }: LineProps) {
  const t = useTexts();
  const styles = useStyles();
  const dates = useDates();
  if (line.event) {
    const words = eventWords(t, line.event);
    if (words === null) return null;
    return (
      <span className={styles.event}>
        {words} · <time dateTime={line.at}>{dates.time(line.at)}</time>
      </span>
    );
  }
  const ours = line.actor !== 'customer';
  const speaker = speakerOf(line);
  const look = lookOf(line);
  return (
    <div
      className={mergeClasses(
        styles.line,
        ours ? styles.ours : styles.theirs,
        follows && styles.follows,
      )}
    >
      <span className={follows ? 'heard' : styles.meta}>
        <span className={styles.speaker}>{speaker}</span>
        {line.kind === 'note' && (
          <span>
            <LockClosedRegular aria-hidden /> {t('internal_note')}
          </span>
        )}
        {line.kind === 'press' && <span>{t('pressed')}</span>}
        <time dateTime={line.at}>{dates.time(line.at)}</time>
      </span>
      {line.text !== '' && (
        <div className={mergeClasses(styles.bubble, styles[look])} dir="auto">
          {line.text}
        </div>
      )}
      {line.buttons.length > 0 && (
        <span className={styles.buttons}>
          {t('buttons_shown', { labels: line.buttons.join(' · ') })}
        </span>
      )}
    </div>
  );

  function speakerOf({ actor, agent }: TranscriptLine): string {
    if (actor === 'customer') return customer;
    if (actor === 'agent') return agent === me.name ? t('you') : (agent ?? t('system'));
    return t(actor);
  }
}

function lookOf({ kind, actor }: TranscriptLine): 'note' | 'press' | 'customer' | 'agent' | 'bot' {
  if (kind === 'note' || kind === 'press') return kind;
  return actor === 'customer' || actor === 'agent' ? actor : 'bot';
}
