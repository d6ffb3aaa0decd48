import { noMarketingOfAccount, noMarketingOfAddress } from '../../data/model/no-marketing.ts';
import type { Store } from '../../data/store/contract.ts';

/** Whether this person has objected to advertising, signed in or by their address alone. */
export async function wantsNoMarketing(
  store: Pick<Store, 'get'>,
  accountId: string | null,
  address: string,
): Promise<boolean> {
  const ids = [
    noMarketingOfAddress(address),
    ...(accountId === null ? [] : [noMarketingOfAccount(accountId)]),
  ];
  for (const id of ids) if (await store.get('meta', id)) return true;
  return false;
}
