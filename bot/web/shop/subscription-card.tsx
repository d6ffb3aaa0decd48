import type { Language } from '../../../data/model/language.ts';
import type { Subscription } from './account.ts';
import { day, price } from './format.ts';
import type { Texts } from './texts.ts';

export interface SubscriptionCardProps {
  readonly subscription: Subscription;
  readonly language: Language;
  readonly texts: Texts;
}

/** One contract: plan, price, state, and its facts. */
export function SubscriptionCard({ subscription, language, texts }: SubscriptionCardProps) {
  const { plan, status } = subscription;
  return (
    <article className="plan" data-status={status}>
      <header>
        <h2>{plan.name}</h2>
        <span className="state">{texts[`status_${status}`]}</span>
      </header>
      <p className="price">
        {price(plan.price, language)}{' '}
        <span>{plan.interval === 'year' ? texts.price_year : texts.price_month}</span>
      </p>
      <dl>
        {facts(subscription, language, texts).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

function facts(
  subscription: Subscription,
  language: Language,
  texts: Texts,
): readonly [string, string][] {
  const {
    contract,
    terms,
    status,
    pause,
    accessEndsOn,
    lastCharge,
    periodEnd,
    team,
    nextPlan,
    plan,
  } = subscription;
  const ends = status === 'cancel_scheduled' || status === 'ended';
  const rows: [string, string | null][] = [
    [texts.ends_on, ends && accessEndsOn ? day(accessEndsOn, language) : null],
    [texts.paused_until, pause && !ends ? day(pause.until, language) : null],
    [texts.contract, contract],
    [texts.since, day(terms.concludedOn, language)],
    [
      texts.next_charge,
      ends
        ? texts.next_charge_none
        : `${day(pause?.until ?? periodEnd, language)}, ${price((nextPlan?.plan ?? plan).price, language)}`,
    ],
    [
      texts.last_charge,
      lastCharge && `${day(lastCharge.on, language)}, ${price(lastCharge.amount, language)}`,
    ],
    [texts.change_plan, nextPlan ? `${nextPlan.plan.name}, ${day(nextPlan.on, language)}` : null],
    [texts.minimum_term, terms.minimumTermEndsOn && day(terms.minimumTermEndsOn, language)],
    [texts.renewed, terms.renewedTacitly && !ends ? texts.renewed_tacitly : null],
    [texts.seats, team && String(team.seats)],
  ];
  return rows.filter((row): row is [string, string] => row[1] !== null);
}
