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
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, useState } from 'react';
import type { DeskApi } from './api.ts';
import { FairnessReportView } from './fairness-report-view.tsx';
import { NightList } from './night-list.tsx';
import { useTexts } from './texts-context.ts';
import { wordsFor } from './use-actions.ts';
import { useFairness } from './use-fairness.ts';

const useStyles = makeStyles({
  page: {
    gridColumn: '1 / -1',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  inside: {
    display: 'grid',
    gap: tokens.spacingVerticalXL,
    maxWidth: '1080px',
    margin: '0 auto',
    padding: tokens.spacingHorizontalXL,
    boxSizing: 'border-box',
  },
  head: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  /** In line with the text below it. */
  back: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
  },
  hint: { maxWidth: '68ch', color: tokens.colorNeutralForeground2 },
  columns: {
    display: 'grid',
    gap: tokens.spacingHorizontalXXL,
    gridTemplateColumns: 'minmax(0, 1fr) 260px',
    alignItems: 'start',
    '@media (max-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

interface FairnessPageProps {
  readonly api: DeskApi;
  readonly onBack: () => void;
}

/** For leads: whether the promises were kept, night by night, and since the last one. */
export function FairnessPage({ api, onBack }: FairnessPageProps) {
  const t = useTexts();
  const styles = useStyles();
  const { nights, soFar, checking, failed, load, check } = useFairness(api);
  const [chosen, setChosen] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  useEffect(() => setChosen(null), [soFar]);

  const reports = [...(soFar ? [soFar] : []), ...(nights ?? [])];
  const shown = reports.find(({ to }) => to === chosen) ?? reports[0] ?? null;
  return (
    <main className={styles.page} aria-label={t('fairness')}>
      <div className={styles.inside}>
        <div className={styles.head}>
          <Button
            appearance="subtle"
            className={styles.back}
            icon={<ArrowLeftRegular />}
            onClick={onBack}
          >
            {t('fairness_back')}
          </Button>
          <h1 ref={title} tabIndex={-1} className={styles.title}>
            {t('fairness')}
          </h1>
          <Text className={styles.hint}>{t('fairness_hint')}</Text>
          <Button disabledFocusable={checking} onClick={check}>
            {t(checking ? 'fairness_checking' : 'fairness_check_now')}
          </Button>
        </div>
        {failed !== null && (
          <MessageBar intent="error">
            <MessageBarBody>{wordsFor(t, failed)}</MessageBarBody>
            <MessageBarActions>
              <Button onClick={load}>{t('try_again')}</Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {nights === null && failed === null && <Spinner label={t('loading')} />}
        {nights !== null && !shown && <Text>{t('fairness_no_night')}</Text>}
        {shown && (
          <div className={styles.columns}>
            <FairnessReportView report={shown} isNight={shown !== soFar} />
            <NightList reports={reports} soFar={soFar} shown={shown} onChoose={setChosen} />
          </div>
        )}
      </div>
    </main>
  );
}
