import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Case } from '../../../data/model/records.ts';
import { useDates } from './dates.ts';
import { Facts } from './facts.tsx';
import type { Texts } from './texts.ts';
import { useTexts } from './texts-context.ts';

const useStyles = makeStyles({
  words: {
    display: 'block',
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: `2px 0 2px ${tokens.spacingHorizontalM}`,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  none: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What the customer wants, in their own words, and where it stands. */
export function WishFacts({ about }: { readonly about: Case | null }) {
  const t = useTexts();
  const styles = useStyles();
  const dates = useDates();
  if (!about) return <Text className={styles.none}>{t('no_wish')}</Text>;
  const { change, state, words, mood, reasons, consequences } = about;
  const ends = consequences?.accessEndsOn;
  const bills = consequences?.billingEndsOn;
  const last = consequences?.lastCharge;
  return (
    <>
      {words !== '' && (
        <Text className={styles.words} dir="auto">
          {words}
        </Text>
      )}
      <Facts
        facts={[
          [t('wish'), t(change ? `change_${change}` : 'change_unclear')],
          [t('wish_state'), t(`case_${state}`)],
          [
            t('wish_reasons'),
            reasons.length > 0
              ? reasons.map((given) => reasonWords(t, given, words)).join(', ')
              : t('wish_none_given'),
          ],
          [t('wish_mood'), t(`mood_${mood}`)],
          [t('would_end'), ends && dates.date(ends)],
          [t('would_bill'), bills && dates.date(bills)],
          [
            t('would_last_charge'),
            last && t('charge_on', { amount: dates.money(last.amount), date: dates.date(last.on) }),
          ],
          [t('would_refund'), consequences?.refund && dates.money(consequences.refund)],
        ]}
      />
    </>
  );
}

/** The reason's name, with what the customer added to it. */
function reasonWords(t: Texts, { reason, words }: Case['reasons'][number], wish: string): string {
  const name = t.reason(reason);
  return words === null || words === wish ? name : `${name}: ${words}`;
}
