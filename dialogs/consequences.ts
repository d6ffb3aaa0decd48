import type { Consequences } from '../data/model/account.ts';
import type { ChangeRequest } from '../data/model/change.ts';
import { hasCode } from '../data/model/errors.ts';
import type { Talk } from './talk.ts';

/** What the account system says a change would do; `null`: it does not answer now. */
export async function preview(talk: Talk, request: ChangeRequest): Promise<Consequences | null> {
  const account = await talk.account();
  if (!account) return null;
  try {
    return await talk.deps.accounts.preview(account.id, request);
  } catch (error) {
    if (hasCode(error, 'account_system_unavailable')) return null;
    throw error;
  }
}
