import { useEffect, useRef, useState } from 'react';
import { readLanguage } from '../../../data/model/language.ts';
import { FIXED_LABELS } from '../../../data/policy/labels.ts';
import { fetchHostToken } from './account.ts';
import { AccountPage } from './account-page.tsx';
import { SignIn } from './sign-in.tsx';
import { TEXTS } from './texts.ts';
import { useAccounts } from './use-accounts.ts';

const SIGNED_IN_KEY = 'northlight.account';

/** The whole demo shop: signed out, a list of customers; signed in, that customer's account. */
export function ShopPage() {
  const accounts = useAccounts();
  const [accountId, setAccountId] = useState(() => sessionStorage.getItem(SIGNED_IN_KEY));
  const account =
    accounts !== null && accounts !== 'loading'
      ? accounts.find(({ id }) => id === accountId)
      : undefined;
  const language = account?.language ?? readLanguage(navigator.language) ?? 'en';
  const country = account?.country;
  const texts = TEXTS[language];
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const signedIn = account?.id;
  useEffect(() => {
    window.Adieu?.setup({
      account: signedIn ?? '',
      locale: language,
      ...(country && { country }),
      ...(signedIn && { getHostToken: () => fetchHostToken(signedIn) }),
    });
  }, [signedIn, language, country]);

  const signIn = (id: string | null) => {
    window.Adieu?.close();
    if (id === null) sessionStorage.removeItem(SIGNED_IN_KEY);
    else sessionStorage.setItem(SIGNED_IN_KEY, id);
    setAccountId(id);
    window.scrollTo(0, 0);
    // The button that was pressed is gone: the keyboard goes on from the beginning of what replaces it.
    main.current?.focus();
  };
  const where = new URLSearchParams({ lang: language, ...(country && { country }) });

  return (
    <div className="page">
      <header className="top">
        <a className="brand" href="/">
          <span className="mark" aria-hidden="true">
            N
          </span>
          Northlight
        </a>
        <nav aria-label="Northlight">
          <a href={`/leave?${where}`}>{FIXED_LABELS[language].entry}</a>
          <a href={`/withdraw?${where}`}>{FIXED_LABELS[language].entryWithdraw}</a>
          {account && (
            <button type="button" className="plain" onClick={() => signIn(null)}>
              {texts.sign_out}
            </button>
          )}
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        {account ? (
          <AccountPage account={account} language={language} texts={texts} />
        ) : (
          <SignIn accounts={accounts} texts={texts} onSignIn={signIn} />
        )}
      </main>
      <footer className="foot">{texts.footer}</footer>
    </div>
  );
}
