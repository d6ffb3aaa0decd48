import { useCallback, useEffect, useState } from 'react';

export interface DeskPlace {
  readonly part: 'conversations' | 'fairness';
  /** The conversation that is open; it stays open behind the other part. */
  readonly openId: string | null;
}

export interface Places {
  readonly place: DeskPlace;
  readonly go: (part: DeskPlace['part']) => void;
  readonly open: (conversationId: string | null) => void;
}

const FAIRNESS = '#fairness';

/**
 * Which part of the desk is shown, and which conversation is open. It is in the address, so that
 * the browser's "back" leads from a conversation to the list, and a reload keeps it.
 */
export function usePlace(): Places {
  const [place, setPlace] = useState(() => placeNow(null));
  useEffect(() => {
    const follow = (): void => setPlace(({ openId }) => placeNow(openId));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const { openId } = place;
  const open = useCallback((id: string | null) => {
    window.location.hash = id ?? '';
  }, []);
  const go = useCallback(
    (part: DeskPlace['part']) => {
      window.location.hash = part === 'fairness' ? FAIRNESS : (openId ?? '');
    },
    [openId],
  );
  return { place, go, open };
}

function placeNow(openId: string | null): DeskPlace {
  const { hash } = window.location;
  if (hash === FAIRNESS) return { part: 'fairness', openId };
  return { part: 'conversations', openId: hash.slice(1) || null };
}
