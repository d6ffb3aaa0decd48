import type { AdieuChannelData, DialogState } from '../../data/model/activity.ts';
import type { Handoff } from '../../data/model/records.ts';
import type { HandoffAction } from '../../data/policy/handoff.ts';
import type { Key } from '../../data/locales/catalogue.ts';
import { translator } from '../../data/locales/translate.ts';
import type { UnitOfWork } from '../turn/unit-of-work.ts';

/** How the desk shows itself to the customer, on every channel. */
export const DESK_SENDER = { id: 'adieu', role: 'bot' } as const;

const WORDS: Partial<Record<HandoffAction['type'], Key>> = {
  claim: 'desk.customer_joined',
  release: 'desk.customer_released',
  lease_ran_out: 'desk.customer_lost',
  return_to_bot: 'desk.customer_returned',
  close: 'desk.customer_closed',
  expire: 'desk.customer_expired',
};

/** Says plainly what has just happened to the handoff, in the customer's language. */
export function tellCustomer(unit: UnitOfWork, before: Handoff, action: HandoffAction): void {
  const key = WORDS[action.type];
  if (!key) return;
  const agent = 'by' in action ? action.by.name : (before.claimedBy?.name ?? '');
  const { language, caseId } = unit.conversation;
  const over = unit.conversation.handoffId === null;
  const adieu: AdieuChannelData = {
    kind: 'system',
    state: over ? stateAfter(before) : 'with_human',
    actor: 'system',
    lang: language,
    person: action.type === 'claim' ? agent : null,
    ...(caseId === null ? {} : { caseId }),
  };
  unit.say(
    {
      type: 'message',
      from: { ...DESK_SENDER, name: 'Adieu' },
      locale: language,
      textFormat: 'plain',
      text: translator(language)(key, { agent }),
      channelData: { adieu },
    },
    'system',
  );
}

function stateAfter(handoff: Handoff): DialogState {
  return handoff.caseId === null ? 'open' : 'explaining';
}
