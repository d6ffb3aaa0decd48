import { Components } from 'botframework-webchat-component';
import { createStore } from 'botframework-webchat-core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Language } from '../../../data/model/language.ts';
import type { Visitor } from '../host-messages.ts';
import { attachments, attachmentsForScreenReader } from './attachments.tsx';
import type { ConversationFacts } from './conversation-facts.ts';
import { Header } from './header.tsx';
import { Follow } from './follow.tsx';
import { Notice } from './notice.tsx';
import { pressBubble } from './press-bubble.ts';
import { sentAt } from './sent-at.tsx';
import { spokenStrings } from './spoken-strings.ts';
import { besideReceipt, styleOptions } from './style-options.ts';
import { TEXTS } from './texts.ts';
import { useConnection } from './use-connection.ts';
import type { Host } from './visitor.ts';

const LOCALES = { en: 'en-US', de: 'de-DE', nl: 'nl-NL' } as const;

export interface ChatPageProps {
  readonly host: Host;
  readonly visitor: Visitor;
  readonly firstLanguage: Language;
}

/** The whole page: a header that says what this is, the state of the line, Web Chat below. */
export function ChatPage({ host, visitor, firstLanguage }: ChatPageProps) {
  const { directLine, status, seen, retry } = useConnection(host, visitor);
  const [language, setLanguage] = useState(firstLanguage);
  const [country, setCountry] = useState(visitor.country ?? null);
  const [person, setPerson] = useState<string | null>(null);
  const [isReceiptDue, setIsReceiptDue] = useState(false);
  const store = useMemo(() => createStore(), []);
  const texts = TEXTS[language];

  const onFacts = useCallback(
    (facts: ConversationFacts) => {
      if (facts.language) setLanguage(facts.language);
      if (facts.country) setCountry(facts.country);
      setPerson(facts.person);
      if (facts.watermark > 0) seen(String(facts.watermark));
      setIsReceiptDue(facts.isReceiptDue);
    },
    [seen],
  );

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language, texts]);

  return (
    <>
      <Header texts={texts} language={language} country={country} person={person} host={host} />
      <Notice texts={texts} status={status} onRetry={retry} />
      <div className="conversation">
        {directLine && (
          <Components.Composer
            directLine={directLine}
            store={store}
            locale={LOCALES[language]}
            styleOptions={isReceiptDue ? besideReceipt : styleOptions}
            activityMiddleware={pressBubble}
            activityStatusMiddleware={sentAt}
            attachmentMiddleware={attachments}
            attachmentForScreenReaderMiddleware={attachmentsForScreenReader}
            overrideLocalizedStrings={spokenStrings(texts)}
          >
            <Follow host={host} onFacts={onFacts} />
            <Components.BasicWebChat role="main" />
          </Components.Composer>
        )}
      </div>
    </>
  );
}
