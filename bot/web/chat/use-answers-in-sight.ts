import { hooks } from 'botframework-webchat-component';
import { useEffect, useRef } from 'react';
import { conversationFacts } from './conversation-facts.ts';

const TRANSCRIPT = '.webchat__basic-transcript__scrollable';
const MESSAGE = '.webchat__basic-transcript__activity';
const OWN = '.webchat__stacked-layout--from-user';

/** After this long Web Chat's own scrolling is over. */
const LOOKS_MS = [700, 1500] as const;

const WALKS = ['Tab', 'PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown'];

/**
 * Follows the answers to what the customer has sent. Web Chat means to, but now and then it
 * loses hold of the end when several messages come at once, and the card to confirm stayed below
 * the edge; or it forgets that a receipt begins at the top, and goes on to what follows it.
 * Nobody is moved who went elsewhere since.
 */
export function useAnswersInSight(): void {
  const [activities] = hooks.useActivities();
  const isElsewhere = useRef(false);

  useEffect(() => {
    const leaves = () => {
      isElsewhere.current = true;
    };
    const walks = ({ key }: KeyboardEvent) => {
      if (WALKS.includes(key)) leaves();
    };
    const moves = ['wheel', 'touchmove', 'pointerdown'] as const;
    for (const move of moves) document.addEventListener(move, leaves, { passive: true });
    document.addEventListener('keydown', walks);
    return () => {
      for (const move of moves) document.removeEventListener(move, leaves);
      document.removeEventListener('keydown', walks);
    };
  }, []);

  const isOwn = activities.at(-1)?.from.role === 'user';
  const sent = activities.filter(({ from }) => from.role === 'user').length;
  const { isReceiptDue } = conversationFacts(activities);
  // By their number: what was sent stands last again when its echo comes after the first answer.
  useEffect(() => {
    isElsewhere.current = false;
  }, [sent]);

  useEffect(() => {
    if (isOwn) return undefined;
    const show = isReceiptDue ? showBeginning : showEnd;
    const timers = LOOKS_MS.map((ms) =>
      window.setTimeout(() => {
        if (!isElsewhere.current) show();
      }, ms),
    );
    return () => timers.forEach((timer) => window.clearTimeout(timer));
  }, [activities.length, isOwn, isReceiptDue]);
}

/** By hand: asked to scroll, Web Chat ends at a height that the cards have outgrown. */
function showEnd(): void {
  const transcript = document.querySelector(TRANSCRIPT);
  if (transcript) transcript.scrollTop = transcript.scrollHeight;
}

/** Brings the first answer to what was sent last back under the upper edge, where it went beyond it. */
function showBeginning(): void {
  const transcript = document.querySelector(TRANSCRIPT);
  const messages = [...document.querySelectorAll(MESSAGE)];
  const sent = messages.findLastIndex((message) => message.querySelector(OWN) !== null);
  const first = messages[sent + 1];
  if (!transcript || !first) return;
  const beyond = transcript.getBoundingClientRect().top - first.getBoundingClientRect().top;
  if (beyond > 0) transcript.scrollTop -= beyond;
}
