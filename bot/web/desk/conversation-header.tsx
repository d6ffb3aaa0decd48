import { Badge, Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ContactCardRegular } from '@fluentui/react-icons/svg/contact-card';
import type { Handoff } from '../../../data/model/records.ts';
import type { Colleague, ConversationView } from '../../desk/views.ts';
import type { DeskApi } from './api.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { HandoffActions } from './handoff-actions.tsx';
import type { Actions } from './use-actions.ts';
import { useTexts } from './texts-context.ts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  who: { flex: '1 1 220px', minWidth: 0, display: 'grid', gap: '4px' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  facts: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  back: { display: 'none', '@media (max-width: 640px)': { display: 'inline-flex' } },
  account: { display: 'none', '@media (max-width: 1120px)': { display: 'inline-flex' } },
});

interface ConversationHeaderProps {
  readonly api: DeskApi;
  readonly actions: Actions;
  readonly view: ConversationView;
  readonly handoff: Handoff | null;
  readonly me: Colleague;
  readonly onBack: () => void;
  readonly onAccount: () => void;
}

/** Who it is, as the server knows it, and what can be done with the conversation. */
export function ConversationHeader(props: ConversationHeaderProps) {
  const { api, actions, view, handoff, me, onBack, onAccount } = props;
  const t = useTexts();
  const styles = useStyles();
  const { conversation } = view;
  const verified = conversation.accountId !== null;
  return (
    <div className={styles.header}>
      <Button
        className={styles.back}
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={t('back_to_list')}
        onClick={onBack}
      />
      <div className={styles.who}>
        <h1 className={styles.name}>{conversation.name ?? t('unknown_person')}</h1>
        <div className={styles.facts}>
          <Tooltip
            content={t(verified ? 'verified_hint' : 'unverified_hint')}
            relationship="description"
          >
            <Badge tabIndex={0} appearance="tint" color={verified ? 'brand' : 'warning'}>
              {t(verified ? 'verified' : 'unverified')}
            </Badge>
          </Tooltip>
          <Badge appearance="outline" color="informative">
            {t(`language_${conversation.language}`)}
          </Badge>
          <Badge appearance="outline" color="informative">
            {t(`channel_${conversation.channel}`)}
          </Badge>
          {handoff && (
            <Badge appearance="outline" color={handoff.priority < 5 ? 'danger' : 'informative'}>
              {t(`reason_${handoff.reason}`)}
            </Badge>
          )}
        </div>
      </div>
      <Button
        className={styles.account}
        appearance="subtle"
        icon={<ContactCardRegular />}
        onClick={onAccount}
      >
        {t('show_account')}
      </Button>
      {me.role === 'lead' && (
        <EraseDialog api={api} conversation={conversation} onErased={onBack} />
      )}
      <HandoffActions api={api} actions={actions} handoff={handoff} me={me} />
    </div>
  );
}
