import type { Store } from '../../data/store/contract.ts';
import type { Logger } from '../log.ts';
import type { TurnRecorder } from '../turn/turn-runner.ts';
import { announce, type WebhookEndpoint } from '../webhooks/announce.ts';
import { recordTurn } from './record-turn.ts';
import type { AuditSealer } from './sealer.ts';

export interface TurnRecorderDeps {
  readonly store: Pick<Store, 'get'>;
  readonly endpoints: readonly WebhookEndpoint[];
  readonly sealer: Pick<AuditSealer, 'wake'>;
  readonly log: Pick<Logger, 'error'>;
}

/** Tells the company's endpoints what happened in a turn, and puts all of it on record. */
export function turnRecorder({ store, endpoints, sealer, log }: TurnRecorderDeps): TurnRecorder {
  return {
    async write(unit) {
      try {
        await announce(unit, endpoints, store);
        await recordTurn(unit);
      } catch (err) {
        // What the customer said is kept, whatever is wrong here.
        log.error({ err, conversationId: unit.conversation.id }, 'a turn was not put on record');
      }
    },
    written: () => sealer.wake(),
  };
}
