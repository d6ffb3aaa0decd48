import { Badge, Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import type { Handoff } from '../../../data/model/records.ts';
import type { Colleague } from '../../desk/views.ts';
import type { DeskApi } from './api.ts';
import { CloseDialog } from './close-dialog.tsx';
import type { DeskKey } from './texts.ts';
import { useTexts } from './texts-context.ts';
import type { Actions } from './use-actions.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const ENDED: Partial<Record<Handoff['state'], DeskKey>> = {
  returned_to_bot: 'ended_returned_to_bot',
  closed: 'ended_closed',
  cancelled_by_customer: 'ended_cancelled_by_customer',
  expired: 'ended_expired',
};

interface HandoffActionsProps {
  readonly api: DeskApi;
  readonly actions: Actions;
  readonly handoff: Handoff | null;
  readonly me: Colleague;
}

/** Claim; or release, return to bot and close: four separate verbs. */
export function HandoffActions({ api, actions, handoff, me }: HandoffActionsProps) {
  const t = useTexts();
  const styles = useStyles();
  if (!handoff) return null;
  const ended = ENDED[handoff.state];
  if (ended) return <Badge appearance="tint">{t(ended)}</Badge>;
  const act = (verb: 'claim' | 'release' | 'return') => () =>
    void actions.run(() => api.act(handoff.id, verb));

  if (handoff.claimedBy === null) {
    return (
      <Button
        appearance="primary"
        disabled={actions.busy}
        data-shortcut="claim"
        onClick={act('claim')}
      >
        {t('claim')}
      </Button>
    );
  }
  if (handoff.claimedBy.id !== me.id) {
    return <Badge appearance="tint">{t('held_by', { name: handoff.claimedBy.name })}</Badge>;
  }
  return (
    <div className={styles.buttons}>
      <Tooltip content={t('release_hint')} relationship="description">
        <Button appearance="subtle" disabled={actions.busy} onClick={act('release')}>
          {t('release')}
        </Button>
      </Tooltip>
      <Tooltip content={t('return_hint')} relationship="description">
        <Button disabled={actions.busy} data-shortcut="return" onClick={act('return')}>
          {t('return_to_bot')}
        </Button>
      </Tooltip>
      <CloseDialog
        disabled={actions.busy}
        onClose={(outcome) => void actions.run(() => api.close(handoff.id, outcome))}
      />
    </div>
  );
}
