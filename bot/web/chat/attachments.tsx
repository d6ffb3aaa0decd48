import type {
  AttachmentForScreenReaderMiddleware,
  AttachmentMiddleware,
} from 'botframework-webchat-api';
import { hooks } from 'botframework-webchat-component';
import { useMemo } from 'react';
import { AdaptiveCardAttachment } from './adaptive-card.tsx';
import { cardText } from './card-text.ts';
import { readPress } from './press.ts';

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

/** Shows Adaptive Cards; everything else is Web Chat's. */
export const attachments: AttachmentMiddleware =
  () =>
  (next) =>
  (...args) => {
    const attachment = args[0]?.attachment;
    const content: unknown = attachment?.content;
    return attachment?.contentType === ADAPTIVE_CARD ? (
      <CardWithPresses content={content} />
    ) : (
      next(...args)
    );
  };

/** What a screen reader says when a card arrives: all of its text, then the names of its buttons. */
export const attachmentsForScreenReader: AttachmentForScreenReaderMiddleware =
  () =>
  (next) =>
  (...args) => {
    const [{ attachment }] = args;
    return attachment.contentType === ADAPTIVE_CARD
      ? () => <p>{cardText(attachment.content)}</p>
      : next(...args);
  };

function CardWithPresses({ content }: { content: unknown }) {
  const [activities] = hooks.useActivities();
  const presses = useMemo(
    () =>
      activities.flatMap((activity) =>
        activity.type === 'message' && activity.from.role === 'user'
          ? (readPress(activity.value) ?? [])
          : [],
      ),
    [activities],
  );
  return <AdaptiveCardAttachment content={content} presses={presses} />;
}
