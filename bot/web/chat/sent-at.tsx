import type { ActivityStatusMiddleware } from 'botframework-webchat-api';
import { hooks } from 'botframework-webchat-component';

/**
 * The time of the day under a message, in the language of the conversation. Own code, because
 * Web Chat tells screen readers "8:09 AM" in every language, and everybody else only "just now".
 */
export const sentAt: ActivityStatusMiddleware = () => (next) => (options) => {
  const { activity, hideTimestamp, sendState } = options;
  if (sendState !== 'sent' || !activity.timestamp) return next(options);
  return hideTimestamp ? <></> : <SentAt at={new Date(activity.timestamp)} />;
};

function SentAt({ at }: { readonly at: Date }) {
  const [language] = hooks.useLanguage();
  const isToday = at.toDateString() === new Date().toDateString();
  const text = new Intl.DateTimeFormat(language, {
    timeStyle: 'short',
    hourCycle: 'h23',
    ...(isToday ? {} : { dateStyle: 'long' }),
  }).format(at);
  return (
    <time className="sent-at" dateTime={at.toISOString()}>
      {text}
    </time>
  );
}
