import type { Account } from './account.ts';
import { aboutText, type Texts } from './texts.ts';

export interface SignInProps {
  readonly accounts: readonly Account[] | 'loading' | null;
  readonly texts: Texts;
  readonly onSignIn: (id: string) => void;
}

/** The front page: what Northlight is, and the customers to sign in as. */
export function SignIn({ accounts, texts, onSignIn }: SignInProps) {
  return (
    <>
      <section className="hero">
        <div>
          <h1>{texts.tagline}</h1>
          <p>{texts.intro}</p>
        </div>
        <div className="window" aria-hidden="true" />
      </section>
      <section className="people" aria-labelledby="people">
        <h2 id="people">{texts.sign_in_as}</h2>
        <p>{texts.demo_note}</p>
        {accounts === null && <p role="status">{texts.unreachable}</p>}
        <ul>
          {accounts !== null &&
            accounts !== 'loading' &&
            accounts.map(({ id, name, language, country }) => (
              <li key={id}>
                <button type="button" onClick={() => onSignIn(id)}>
                  <span className="name">{name}</span>
                  <span className="tags">
                    {language.toUpperCase()} · {country}
                  </span>
                  <span className="about">{aboutText(texts, id)}</span>
                </button>
              </li>
            ))}
        </ul>
      </section>
    </>
  );
}
