import type { AuditEntry } from '../../data/model/audit.ts';
import type { Store } from '../../data/store/contract.ts';
import { openPersonal } from './personal.ts';

/** What is personal in an entry, for whoever may see it. */
export interface ReadPersonal {
  readonly personal: unknown;
  /** Its key is gone: nobody can read it any more. */
  readonly erased?: true;
}

/** Decrypts where the customer's key is still there. */
export async function readPersonal(
  store: Pick<Store, 'list'>,
  personal: AuditEntry['personal'],
): Promise<ReadPersonal> {
  if (personal === null) return { personal: null };
  const { items } = await store.list('auditKeys', 'byKeyId', { equals: personal.keyId });
  const [key] = items;
  return key ? { personal: openPersonal(key.doc, personal) } : { personal: null, erased: true };
}
