import { createHash } from 'node:crypto';

/** No letter or digit that is taken for another one: neither 0 and O nor 1 and I. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

const LENGTH = 8;

/** What a customer can quote for a receipt, a task or a request: the same for the same id. */
export function referenceNumber(id: string): string {
  const bytes = createHash('sha256').update(id).digest().subarray(0, LENGTH);
  return [...bytes].map((byte) => SIGNS.charAt(byte % SIGNS.length)).join('');
}
