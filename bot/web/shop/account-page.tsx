import type { Language } from '../../../data/model/language.ts';
import { FIXED_LABELS } from '../../../data/policy/labels.ts';
import type { Account } from './account.ts';
import { day, price } from './format.ts';
import { SubscriptionCard } from './subscription-card.tsx';
import type { Texts } from './texts.ts';

export interface AccountPageProps {
  readonly account: Account;
  readonly language: Language;
  readonly texts: Texts;
}

/** What the customer has, what it costs, and the way out beside it. */
export function AccountPage({ account, language, texts }: AccountPageProps) {
  const notes = [
    ...account.openInvoices.map(
      ({ amount, dueOn }) =>
        `${texts.open_invoice} ${day(dueOn, language)}: ${price(amount, language)}`,
    ),
    ...account.disputes.map(({ openedOn }) => `${texts.dispute} ${day(openedOn, language)}`),
    ...(account.status === 'deletion_scheduled' && account.deletionDueOn
      ? [`${texts.deletion_on} ${day(account.deletionDueOn, language)}`]
      : []),
    ...(account.status === 'deleted' ? [texts.deleted] : []),
  ];
  return (
    <div className="account">
      <div className="account-head">
        <p className="kicker">
          {texts.hello}, {account.name}
        </p>
        <h1>{texts.your_subscription}</h1>
      </div>
      {notes.length > 0 && (
        <ul className="notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {account.subscriptions.map((subscription) => (
        <SubscriptionCard
          key={subscription.id}
          subscription={subscription}
          language={language}
          texts={texts}
        />
      ))}
      <section className="leaving" aria-labelledby="leaving">
        <h2 id="leaving">{texts.leaving}</h2>
        <p>{texts.leaving_note}</p>
        <button type="button" onClick={() => window.Adieu?.open()}>
          {FIXED_LABELS[language].entry}
        </button>
      </section>
    </div>
  );
}
