import { z } from 'zod';
import type { StoredActivity } from '../../data/model/activity.ts';
import type { Elsewhere, SharedStore } from '../../data/store/shared.ts';
import type { Hub } from './hub.ts';

export interface ReplicasDeps {
  readonly store: SharedStore;
  readonly hub: Hub;
  /** Another replica's clock was moved, for a demonstration. */
  readonly onClockMoved: (offsetMs: number) => void;
}

/** What replicas tell each other and nobody keeps. */
const wordSchema = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('transient'),
    conversationId: z.string(),
    activity: z.custom<StoredActivity>((value) => typeof value === 'object' && value !== null),
  }),
  z.object({ is: z.literal('clock'), offsetMs: z.number() }),
]);

type Word = z.infer<typeof wordSchema>;

/**
 * Lets sockets and the desk of this process see what other replicas commit and are sent.
 * @returns A function that ends it.
 */
export function followReplicas({ store, hub, onClockMoved }: ReplicasDeps): () => void {
  const hear = (event: Elsewhere): void => {
    if (event.kind === 'appended') {
      const { conversationId, lastSeq } = event;
      hub.publish({ type: 'committed', conversationId, lastSeq, entries: [], elsewhere: true });
    } else if (event.kind === 'changed') hub.changed();
    else {
      const word = wordSchema.safeParse(event.word).data;
      if (word?.is === 'clock') onClockMoved(word.offsetMs);
      else if (word) {
        const { conversationId, activity } = word;
        hub.publish({ type: 'transient', conversationId, activity, elsewhere: true });
      }
    }
  };
  const stopListening = store.listen(hear, () => hub.watched());
  const unsubscribe = hub.subscribeAll((event) => {
    if (event.type !== 'transient' || event.elsewhere) return;
    const { conversationId, activity } = event;
    store.say({ is: 'transient', conversationId, activity } satisfies Word);
  });
  return () => {
    unsubscribe();
    stopListening();
  };
}

/** What other replicas are told when the clock was moved, for a demonstration. */
export function clockMoved(offsetMs: number): Word {
  return { is: 'clock', offsetMs };
}
