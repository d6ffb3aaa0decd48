import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { Account } from '../../../data/model/account.ts';
import type { ConversationView } from '../../desk/views.ts';
import { useDates } from './dates.ts';
import { Facts, Section } from './facts.tsx';
import { SubscriptionFacts } from './subscription-facts.tsx';
import { useTexts } from './texts-context.ts';
import { WishFacts } from './wish-facts.tsx';

const useStyles = makeStyles({
  note: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  alerts: { display: 'grid', gap: tokens.spacingVerticalXS },
  earlier: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '2px' },
});

interface AccountCardProps {
  readonly view: ConversationView;
  readonly now: Date;
  readonly onOpen: (conversationId: string) => void;
}

/** The wish and where it stands, the account, its contracts, earlier conversations. */
export function AccountCard({ view, now, onOpen }: AccountCardProps) {
  const t = useTexts();
  const styles = useStyles();
  const dates = useDates();
  const { account, conversation } = view;
  return (
    <>
      <Section title={t('wish')}>
        <WishFacts about={view.case} />
      </Section>
      {account && <Attention account={account} />}
      <Section title={t('account')}>
        {account ? (
          <Facts
            facts={[
              [t('email'), account.email],
              [t('kind'), t(`kind_${account.kind}`)],
              [t('country'), account.country],
              [t('local_time'), dates.timeIn(account.timeZone, now)],
              [
                t('account_status'),
                t(`account_${account.status}`, {
                  date: account.deletionDueOn ? dates.date(account.deletionDueOn) : '',
                }),
              ],
            ]}
          />
        ) : (
          <Text className={styles.note}>{t(whyNoAccount(view))}</Text>
        )}
      </Section>
      {account?.subscriptions.map((subscription) => (
        <SubscriptionFacts key={subscription.id} subscription={subscription} />
      ))}
      {conversation.accountId !== null && (
        <Section title={t('earlier')}>
          {view.earlier.length === 0 && <Text className={styles.note}>{t('no_earlier')}</Text>}
          <ul className={styles.earlier}>
            {view.earlier.map(({ id, startedAt, change }) => (
              <li key={id}>
                <Button appearance="subtle" size="small" onClick={() => onOpen(id)}>
                  {dates.dayAndTime(startedAt)}
                  {change && ` · ${t(`change_${change}`)}`}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function whyNoAccount({ accountUnavailable, conversation }: ConversationView) {
  if (accountUnavailable) return 'account_unavailable';
  return conversation.accountId === null ? 'account_unverified' : 'account_missing';
}

function Attention({ account }: { readonly account: Account }) {
  const t = useTexts();
  const styles = useStyles();
  const dates = useDates();
  if (account.openInvoices.length + account.disputes.length === 0) return null;
  const lines = [
    ...account.openInvoices.map(({ amount, dueOn }) =>
      t('open_invoice', { amount: dates.money(amount), date: dates.date(dueOn) }),
    ),
    ...account.disputes.map(({ openedOn }) => t('open_dispute', { date: dates.date(openedOn) })),
  ];
  return (
    <Section title={t('attention')}>
      <div className={styles.alerts}>
        {lines.map((line) => (
          <MessageBar key={line} intent="warning" layout="multiline">
            <MessageBarBody>{line}</MessageBarBody>
          </MessageBar>
        ))}
      </div>
    </Section>
  );
}
