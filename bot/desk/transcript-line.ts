import type { StoredActivity } from '../../data/model/activity.ts';
import { whatIsSeen } from '../../cards/what-is-seen.ts';
import type { Sequenced } from '../../data/store/contract.ts';
import type { TranscriptLine } from './views.ts';

/** An entry as the desk shows it; `null` where there is nothing to see. */
export function transcriptLine({ seq, entry }: Sequenced): TranscriptLine | null {
  if (entry.kind === 'event') {
    const { at, event } = entry;
    return { seq, at, actor: 'system', agent: null, kind: 'event', text: '', buttons: [], event };
  }
  if (entry.kind !== 'activity' || entry.activity.type !== 'message') return null;
  const { at, actor, audience, activity } = entry;
  const { text, controls } = whatIsSeen(activity);
  const buttons = controls.map(({ label }) => label);
  const pressed = text === '' ? pressedLabel(activity) : null;
  if (text === '' && pressed === null && buttons.length === 0) return null;
  return {
    seq,
    at,
    actor,
    agent: actor === 'agent' ? (activity.from?.name ?? null) : null,
    kind: audience === 'desk' ? 'note' : pressed === null ? 'message' : 'press',
    text: pressed ?? text,
    buttons,
    event: null,
  };
}

/** What stood on the button that the customer pressed. */
function pressedLabel({ value }: StoredActivity): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('label' in value && typeof value.label === 'string') return value.label;
  return 'role' in value && typeof value.role === 'string' ? value.role : null;
}
