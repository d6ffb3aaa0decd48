import { useEffect, useState } from 'react';

const EVERY_MS = 10_000;

/** The server's time, moving on by itself: waiting times follow its clock, not this machine's. */
export function useNow(clockAheadMs: number): Date {
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = window.setInterval(() => setTick((ticks) => ticks + 1), EVERY_MS);
    return () => window.clearInterval(timer);
  }, []);
  return new Date(Date.now() + clockAheadMs);
}
