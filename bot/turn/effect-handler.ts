import type { StoredActivity } from '../../data/model/activity.ts';
import type { Effect, OutboxItem } from '../../data/model/outbox.ts';
import type { TranscriptEvent } from '../../data/model/transcript.ts';

/**
 * What became of an effect. `turn`: the bot hears of it; `record`: it is noted in the
 * conversation; `retry` after a while; `dead`: trying again cannot help; `hold`: the
 * receiver takes nothing any more, this item and those behind it wait for a person.
 */
export type EffectOutcome =
  | { readonly kind: 'turn'; readonly activity: StoredActivity }
  | { readonly kind: 'record'; readonly events: readonly TranscriptEvent[] }
  | { readonly kind: 'retry'; readonly code: string; readonly afterMs?: number }
  | { readonly kind: 'dead'; readonly code: string }
  | { readonly kind: 'hold'; readonly code: string };

export type EffectHandler<K extends Effect['kind']> = (
  item: OutboxItem & { readonly effect: Extract<Effect, { kind: K }> },
) => Promise<EffectOutcome>;

export type EffectHandlers = { readonly [K in Effect['kind']]: EffectHandler<K> };
