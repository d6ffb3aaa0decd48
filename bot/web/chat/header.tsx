import { FIXED_LABELS } from '../../../data/policy/labels.ts';
import type { Language } from '../../../data/model/language.ts';
import type { Texts } from './texts.ts';
import type { Host } from './visitor.ts';

export interface HeaderProps {
  readonly texts: Texts;
  readonly language: Language;
  readonly country: string | null;
  /** Name of the agent who is in the conversation. */
  readonly person: string | null;
  readonly host: Host;
}

/** Says that no person is here, or who, and keeps the ways out in sight: leaving without chat, privacy. */
export function Header({ texts, language, country, person, host }: HeaderProps) {
  const leave = new URLSearchParams({ lang: language, ...(country && { country }) });
  return (
    <header className="head">
      <div className="head-title">
        <h1>{person ?? texts.title}</h1>
        <p>{person === null ? texts.not_a_person : texts.a_person}</p>
      </div>
      {host.embedded && (
        <button
          type="button"
          className="close"
          aria-label={texts.close}
          onClick={() => host.close()}
        >
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path
              d="M5 5l10 10M15 5L5 15"
              stroke="currentColor"
              strokeWidth="1.75"
              strokeLinecap="round"
            />
          </svg>
        </button>
      )}
      <nav className="ways-out" aria-label={texts.without_chat.replace(':', '')}>
        <span aria-hidden="true">{texts.without_chat}</span>
        <a className="leave" href={`/leave?${leave}`} target="_blank" rel="noopener">
          {FIXED_LABELS[language].entry}
        </a>
        <a href={`/privacy?lang=${language}`} target="_blank" rel="noopener">
          {texts.privacy}
        </a>
      </nav>
    </header>
  );
}
