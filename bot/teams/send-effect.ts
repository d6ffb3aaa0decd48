import type { Activity, ConversationReference } from 'botbuilder';
import type { StoredActivity } from '../../data/model/activity.ts';
import type { Store } from '../../data/store/contract.ts';
import type { EffectHandler, EffectOutcome } from '../turn/effect-handler.ts';
import type { TeamsAdapter } from './teams-adapter.ts';

/** Statuses after which the service asks to try again. Source: Teams rate-limiting reference. */
const RETRY = new Set([408, 412, 429, 500, 502, 503, 504]);

/** Shows a committed activity in Teams. */
export function sendEffect(
  store: Store,
  adapter: Pick<TeamsAdapter, 'send'> | null,
): EffectHandler<'activity'> {
  return async ({ conversationId, effect }) => {
    const found = conversationId === null ? null : await store.get('conversations', conversationId);
    if (!adapter || !found) return { kind: 'dead', code: 'channel_gone' };
    const reference = found.doc.reference as Partial<ConversationReference>;
    try {
      await adapter.send(reference, outgoing(effect.activity));
    } catch (error) {
      return outcomeOf(error);
    }
    return { kind: 'record', events: [] };
  };
}

/** Suggested actions are for the website; ids and the conversation are the service's own. */
function outgoing(activity: StoredActivity): Partial<Activity> {
  const { type, text, attachments, locale, channelData, inputHint, textFormat } = activity;
  const defined = Object.entries({ type, text, attachments, locale, inputHint, textFormat }).filter(
    ([, value]) => value !== undefined,
  );
  return { ...Object.fromEntries(defined), channelData: { adieu: channelData?.adieu } };
}

function outcomeOf(error: unknown): EffectOutcome {
  const status = statusOf(error);
  if (status === null || RETRY.has(status)) {
    const afterMs = retryAfterMs(error);
    const code = status === null ? 'connector_unreachable' : `connector_${String(status)}`;
    return { kind: 'retry', code, ...(afterMs === null ? {} : { afterMs }) };
  }
  return { kind: 'dead', code: `connector_${String(status)}` };
}

function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('statusCode' in error)) return null;
  return typeof error.statusCode === 'number' ? error.statusCode : null;
}

function retryAfterMs(error: unknown): number | null {
  const response = error instanceof Error && 'response' in error ? error.response : null;
  const headers = (response as { headers?: { get?: (name: string) => unknown } } | null)?.headers;
  const seconds = Number(headers?.get?.('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : null;
}
