import { hooks } from 'botframework-webchat-component';
import { useEffect } from 'react';
import { conversationFacts, type ConversationFacts } from './conversation-facts.ts';
import { tabThroughCards } from './tab-through-cards.ts';
import { useAnswersInSight } from './use-answers-in-sight.ts';
import { useFocusSendBox } from './use-focus-send-box.ts';
import type { Host } from './visitor.ts';

export interface FollowProps {
  readonly host: Host;
  readonly onFacts: (facts: ConversationFacts) => void;
}

/** Lets the page follow the conversation, and the keyboard the page. Lives inside Web Chat, where the activities are. */
export function Follow({ host, onFacts }: FollowProps) {
  const [activities] = hooks.useActivities();
  const focusSendBox = useFocusSendBox();
  useAnswersInSight();

  useEffect(() => onFacts(conversationFacts(activities)), [activities, onFacts]);

  useEffect(() => {
    focusSendBox();
    return host.onFocus(focusSendBox);
  }, [host, focusSendBox]);

  useEffect(() => {
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) host.close();
    };
    window.addEventListener('keydown', escape);
    return () => window.removeEventListener('keydown', escape);
  }, [host]);

  useEffect(() => tabThroughCards(document), []);

  return null;
}
