import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { phrases, says } from './phrases.ts';
import type { Message } from './recorded.ts';

const PRIVACY = phrases('privacy', 'datenschutz*', 'privacy\\S*|gegevensbescherming');

export const I03: Invariant = {
  id: 'I03',
  level: 'F',
  title: 'A link to privacy in or before the first message',
  check({ turns, bot }) {
    if (turns[0]?.customer?.value?.['role'] === 'confirm') return [];
    const [first] = bot;
    return !first || links(first) ? [] : [violation(first, 'no link to privacy')];
  },
};

function links({ controls, pinned }: Message): boolean {
  return (
    pinned.includes('privacy') ||
    controls.some(({ url, label, enabled }) => enabled && url != null && says(label, PRIVACY))
  );
}
