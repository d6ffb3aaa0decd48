import { nanoid } from 'nanoid';
import type { Server } from 'restify';
import type { StoredActivity } from '../../data/model/activity.ts';
import { pathParam, queryOf, readJson, sendJson } from '../server/http.ts';
import { channelRoute } from './cors.ts';
import {
  attributed,
  dedupeKeyOf,
  MOST_ACTIVITY_CHARS,
  readInboundActivity,
  senderOf,
} from './inbound-activity.ts';
import { readActivities, readWatermark } from './outbound.ts';
import type { Parts } from './parts.ts';

const PAGE = 200;
const LIMITS = { limitBytes: 4 * MOST_ACTIVITY_CHARS, limitChars: MOST_ACTIVITY_CHARS };

/** `GET` and `POST /conversations/:id/activities`. */
export function activityRoutes(server: Server, parts: Parts): void {
  const { log, callers, conversations, store, hub, posts } = parts;

  server.get(
    '/v3/directline/conversations/:conversationId/activities',
    channelRoute(log, async (request, response) => {
      const conversationId = pathParam(request, 'conversationId');
      await callers.forConversation(request, conversationId);
      await conversations.find(conversationId);
      const lastSeq = await store.lastSeq(conversationId);
      let afterSeq = readWatermark(queryOf(request).get('watermark'), lastSeq);
      let activities: readonly StoredActivity[] = [];
      // A page of nothing but hidden entries would look like the end.
      while (activities.length === 0) {
        const page = await readActivities(store, conversationId, afterSeq, PAGE);
        if (!page) break;
        ({ activities, lastSeq: afterSeq } = page);
      }
      sendJson(response, 200, { activities, watermark: String(afterSeq) });
    }),
  );

  server.post(
    '/v3/directline/conversations/:conversationId/activities',
    channelRoute(log, async (request, response) => {
      const conversationId = pathParam(request, 'conversationId');
      const caller = await callers.forConversation(request, conversationId);
      const activity = readInboundActivity(await readJson(request, LIMITS));
      const { userId } = await conversations.findOpen(conversationId);
      const sender = senderOf(caller, activity.from?.id, userId);
      const inbound = attributed(activity, sender);
      if (activity.type === 'typing') {
        hub.publish({ type: 'transient', conversationId, activity: inbound });
        sendJson(response, 200, { id: `${conversationId}|${nanoid()}` });
        return;
      }
      const dedupeKey = dedupeKeyOf(activity, sender);
      const id = await posts.run({ conversationId, dedupeKey, activity: inbound });
      sendJson(response, 200, { id });
    }),
  );
}
