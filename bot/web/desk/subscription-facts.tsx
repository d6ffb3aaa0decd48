import type { Subscription } from '../../../data/model/account.ts';
import { type Dates, useDates } from './dates.ts';
import { Facts, Section } from './facts.tsx';
import type { Texts } from './texts.ts';
import { useTexts } from './texts-context.ts';

/** One contract: plan, money, dates, state. */
export function SubscriptionFacts({ subscription }: { readonly subscription: Subscription }) {
  const t = useTexts();
  const dates = useDates();
  const { plan, contract, terms, lastCharge, billingEndsOn, periodEnd, team } = subscription;
  const goesOn = billingEndsOn === null && subscription.status !== 'ended';
  return (
    <Section title={plan.name}>
      <Facts
        facts={[
          [t('contract'), contract],
          [t('sub_status'), statusWords(t, dates, subscription)],
          [t('price'), t(`price_${plan.interval}`, { price: dates.money(plan.price) })],
          [t('next_charge'), goesOn ? dates.date(periodEnd) : null],
          [
            t('last_charge'),
            lastCharge &&
              t('charge_on', {
                amount: dates.money(lastCharge.amount),
                date: dates.date(lastCharge.on),
              }),
          ],
          [t('concluded'), dates.date(terms.concludedOn)],
          [t('minimum_term'), terms.minimumTermEndsOn && dates.date(terms.minimumTermEndsOn)],
          [
            t('team_seats'),
            team && t(team.isOwner ? 'team_owner' : 'team_member', { seats: team.seats }),
          ],
        ]}
      />
    </Section>
  );
}

function statusWords(
  t: Texts,
  dates: Dates,
  { status, pause, accessEndsOn }: Subscription,
): string {
  const date = (plain: string | null | undefined): string => (plain ? dates.date(plain) : '');
  switch (status) {
    case 'pause_scheduled':
      return t('sub_pause_scheduled', { date: date(pause?.from) });
    case 'paused':
      return t('sub_paused', { date: date(pause?.until) });
    case 'cancel_scheduled':
      return t('sub_cancel_scheduled', { date: date(accessEndsOn) });
    default:
      return t(`sub_${status}`);
  }
}
