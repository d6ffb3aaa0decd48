import { hasCode } from '../../data/model/errors.ts';
import type { AccountSystem, ApplyResult } from '../../data/model/account.ts';
import type { EffectHandler } from '../turn/effect-handler.ts';

/** What the bot is told once the account system has answered. */
export const APPLIED_EVENT = 'adieu/applied';

export interface AppliedValue {
  readonly caseId: string;
  readonly result: ApplyResult;
}

/** Asks the account system for a change under the item's own key, so that it is done once. */
export function applyEffect(accounts: AccountSystem): EffectHandler<'account.apply'> {
  return async ({ id, effect: { accountId, request, caseId } }) => {
    let result: ApplyResult;
    try {
      result = await accounts.apply(accountId, request, id);
    } catch (error) {
      if (!hasCode(error, 'account_system_unavailable')) throw error;
      return { kind: 'retry', code: 'account_system_unavailable' };
    }
    // Unknown is settled by asking again under the same key, which the system recognises.
    if (result.outcome === 'unknown') return { kind: 'retry', code: 'account_system_unknown' };
    const value: AppliedValue = { caseId, result };
    return { kind: 'turn', activity: { type: 'event', name: APPLIED_EVENT, value } };
  };
}
