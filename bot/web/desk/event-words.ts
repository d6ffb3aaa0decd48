import type { TranscriptEvent } from '../../../data/model/transcript.ts';
import type { DeskKey, Texts } from './texts.ts';

/** What happened, in a few words; `null` where another line says it already. */
export function eventWords(t: Texts, event: TranscriptEvent): string | null {
  switch (event.type) {
    case 'handoff':
      return handoffWords(t, event);
    case 'declaration':
      return t('event_declaration', { change: t(`change_${event.change}`) });
    case 'applied':
      return t('event_applied', { change: t(`change_${event.change}`) });
    case 'refused':
      return t('event_refused', { change: t(`change_${event.change}`) });
    case 'receipt':
      return t(event.channel === 'mail' ? 'event_receipt_mail' : 'event_receipt_screen');
    case 'mail':
      return t('event_mail', { subject: event.subject });
    case 'offer':
      return t('event_offer');
    case 'guard':
      return t('event_guard', { rules: event.rules.join(', ') });
    case 'task':
      return t('event_task', { kind: wordOr(t, `task_${event.kind}`, event.kind) });
  }
}

function handoffWords(
  t: Texts,
  { to, reason, by }: Extract<TranscriptEvent, { readonly type: 'handoff' }>,
): string | null {
  const name = by?.name ?? '';
  if (reason === 'release') return t('event_handoff_released', { name });
  if (reason === 'lease_ran_out') return t('event_handoff_lost');
  switch (to) {
    case 'claimed':
      return t('event_handoff_claimed', { name });
    case 'returned_to_bot':
      return t('event_handoff_returned', { name });
    case 'closed':
      return t('event_handoff_closed', { name });
    case 'bot':
      return t('event_handoff_back');
    case 'cancelled_by_customer':
      return t('event_handoff_cancelled');
    case 'expired':
      return t('event_handoff_expired');
    default:
      return t('event_handoff_queued', { reason: wordOr(t, `reason_${reason}`, reason) });
  }
}

/** Names come from the server: one that this page does not know yet is shown as it is. */
function wordOr(t: Texts, key: string, otherwise: string): string {
  try {
    return t(key as DeskKey);
  } catch {
    return otherwise;
  }
}
