import type { DialogState } from '../data/model/activity.ts';
import type { Change } from '../data/model/change.ts';
import { FIXED_LABELS } from '../data/policy/labels.ts';
import { isThinkingItOver } from '../data/policy/stop-words.ts';
import { inboundOf } from './inbound.ts';
import type { Talk } from './talk.ts';

/** Words where a button was asked for: a change is never carried out on a "yes", and who thinks it over has time. */
export async function pointToButton(talk: Talk, change: Change, state: DialogState): Promise<void> {
  const inbound = inboundOf(talk.context);
  const hasTime = inbound.type === 'text' && isThinkingItOver(inbound.understood.text);
  const label = FIXED_LABELS[talk.language].confirm[change];
  const text = talk.t(hasTime ? 'change.noHurry' : 'change.pressButton', { label });
  await talk.say({ kind: 'answer', state, text });
}
