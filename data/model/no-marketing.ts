import { createHash } from 'node:crypto';

/** Where it is kept that this account wants no advertising. */
export function noMarketingOfAccount(accountId: string): string {
  return `no_marketing:${accountId}`;
}

/** The same of a mail address, for people whom nobody knows. The address itself is not kept. */
export function noMarketingOfAddress(address: string): string {
  const hash = createHash('sha256').update(address.trim().toLowerCase()).digest('base64url');
  return `no_marketing_address:${hash}`;
}
