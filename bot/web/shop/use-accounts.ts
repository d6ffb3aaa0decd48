import { useEffect, useState } from 'react';
import { fetchAccounts, type Account } from './account.ts';

/** How often the page looks again: what the chat changed shows up here by itself. */
const EVERY_MS = 3000;

/** The demo customers, kept up to date while the page is in sight; `null` while the server does not answer. */
export function useAccounts(): readonly Account[] | 'loading' | null {
  const [accounts, setAccounts] = useState<readonly Account[] | 'loading' | null>('loading');
  useEffect(() => {
    const look = () => {
      if (document.hidden) return;
      fetchAccounts().then(setAccounts, () =>
        setAccounts((known) => (known === 'loading' ? null : known)),
      );
    };
    look();
    const timer = setInterval(look, EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return accounts;
}
