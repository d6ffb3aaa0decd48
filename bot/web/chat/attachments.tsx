import type {
  AttachmentForScreenReaderMiddleware,
  AttachmentMiddleware,
} from 'botframework-webchat-api';
import { hooks } from 'botframework-webchat-component';
import { useMemo } from 'react';
import { AdaptiveCardAttachment } from './adaptive-card.tsx';
import { cardText } from './card-text.ts';

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

/** Shows Adaptive Cards; everything else is Web Chat's. */
export const attachments: AttachmentMiddleware =
  () =>
  (next) =>
  (...args) => {
    const attachment = args[0]?.attachment;
    const content: unknown = attachment?.content;
    return attachment?.contentType === ADAPTIVE_CARD ? (
      <CardInTranscript content={content} activityId={args[0]?.activity.id} />
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

function CardInTranscript({ content, activityId }: CardInTranscriptProps) {
  const [activities] = hooks.useActivities();
  const later = useMemo(() => {
    const own = activities.findIndex(({ id }) => id !== undefined && id === activityId);
    return activities
      .slice(own + 1)
      .filter(({ type, from }) => type === 'message' && from.role === 'user')
      .map((activity): unknown => ('value' in activity ? activity.value : undefined));
  }, [activities, activityId]);
  return <AdaptiveCardAttachment content={content} later={later} />;
}

interface CardInTranscriptProps {
  readonly content: unknown;
  readonly activityId: string | undefined;
}
