import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Fragment, useEffect, useRef, useState } from 'react';
import type { Colleague, TranscriptLine } from '../../desk/views.ts';
import { useDates } from './dates.ts';
import { Line } from './line.tsx';
import { useTexts } from './texts-context.ts';

const NEAR_END_PX = 80;

const useStyles = makeStyles({
  frame: { position: 'relative', flex: 1, minHeight: 0 },
  log: {
    height: '100%',
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  day: {
    alignSelf: 'center',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  jump: { position: 'absolute', bottom: '8px', left: '50%', transform: 'translateX(-50%)' },
});

interface TranscriptProps {
  readonly lines: readonly TranscriptLine[];
  readonly customer: string;
  readonly me: Colleague;
  readonly now: Date;
}

/** Everything that was said and what happened besides, in the server's order. */
export function Transcript({ lines, customer, me }: TranscriptProps) {
  const t = useTexts();
  const styles = useStyles();
  const dates = useDates();
  const log = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const [behind, setBehind] = useState(false);
  const lastSeq = lines.at(-1)?.seq ?? 0;

  const toEnd = (): void => log.current?.scrollTo({ top: log.current.scrollHeight });
  useEffect(() => {
    if (atEnd.current) toEnd();
    else setBehind(true);
  }, [lastSeq]);
  const onScroll = (): void => {
    const element = log.current;
    if (!element) return;
    const rest = element.scrollHeight - element.scrollTop - element.clientHeight;
    atEnd.current = rest < NEAR_END_PX;
    if (atEnd.current) setBehind(false);
  };

  return (
    <div className={styles.frame}>
      <div
        ref={log}
        className={styles.log}
        role="log"
        aria-label={t('transcript')}
        tabIndex={0}
        onScroll={onScroll}
      >
        {lines.length === 0 && <Text>{t('no_lines')}</Text>}
        {lines.map((line, i) => {
          const day = dates.day(line.at);
          const before = lines[i - 1];
          return (
            <Fragment key={line.seq}>
              {(!before || dates.day(before.at) !== day) && (
                <span className={styles.day}>{day}</span>
              )}
              <Line line={line} customer={customer} me={me} follows={isSameSpeaker(before, line)} />
            </Fragment>
          );
        })}
      </div>
      {behind && (
        <Button className={styles.jump} size="small" shape="circular" onClick={toEnd}>
          {t('new_messages')}
        </Button>
      )}
    </div>
  );
}

function isSameSpeaker(before: TranscriptLine | undefined, line: TranscriptLine): boolean {
  return (
    before !== undefined &&
    before.kind !== 'event' &&
    (before.kind === 'note') === (line.kind === 'note') &&
    before.actor === line.actor &&
    before.agent === line.agent &&
    Date.parse(line.at) - Date.parse(before.at) < 60_000
  );
}
