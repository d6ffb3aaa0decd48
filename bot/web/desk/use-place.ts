import { useCallback, useEffect, useState } from 'react';

export type DeskPlace = 'conversations' | 'fairness';

const HASH: Readonly<Record<DeskPlace, string>> = { conversations: '', fairness: '#fairness' };

/** Which part of the desk is shown. It is in the address, so that "back" and a reload keep it. */
export function usePlace(): readonly [DeskPlace, (place: DeskPlace) => void] {
  const [place, setPlace] = useState(placeNow);
  useEffect(() => {
    const follow = (): void => setPlace(placeNow());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const go = useCallback((next: DeskPlace) => {
    window.location.hash = HASH[next];
  }, []);
  return [place, go];
}

function placeNow(): DeskPlace {
  return window.location.hash === HASH.fairness ? 'fairness' : 'conversations';
}
