import type { Consequences } from '../data/model/account.ts';
import type { ChangeRequest } from '../data/model/change.ts';
import { hasCode } from '../data/model/errors.ts';
import type { Talk } from './talk.ts';

/** What the account system says a change would do; `null`: not possible, or it does not answer now. */
export async function preview(talk: Talk, request: ChangeRequest): Promise<Consequences | null> {
  const account = await talk.account();
  if (!account) return null;
  try {
    return await talk.deps.accounts.preview(account.id, request);
  } catch (error) {
    const expected =
      hasCode(error, 'account_system_unavailable') || hasCode(error, 'change_not_possible');
    if (expected) return null;
    throw error;
  }
}
