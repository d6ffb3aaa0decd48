import type { JWK } from 'jose';
import { z } from 'zod';
import { hasCode } from '../../data/model/errors.ts';
import type { Store } from '../../data/store/contract.ts';
import { ReceiptSigner } from './receipt-signer.ts';

/** Document of `meta` that holds the public keys of all receipts, the newest first. */
const KEYS = 'receipt_keys';

const keysSchema = z.array(z.looseObject({ kty: z.string(), kid: z.string() }));

type ReceiptKeys = z.infer<typeof keysSchema>;

/**
 * The signer, whose public key is kept beside those before it: a receipt outlives the key that
 * signed it, whether that was changed on purpose or lost.
 */
export async function openReceiptSigner(
  store: Pick<Store, 'get' | 'commit'>,
  key: string,
): Promise<ReceiptSigner> {
  const signer = new ReceiptSigner(key, async () => (await readKeys(store)).keys);
  await keep(store, await signer.publicJwk());
  return signer;
}

async function keep(store: Pick<Store, 'get' | 'commit'>, own: JWK): Promise<void> {
  const { keys, version } = await readKeys(store);
  if (keys.some(({ kid }) => kid === own.kid)) return;
  const doc = { id: KEYS, value: [own, ...keys] };
  try {
    await store.commit([
      { op: 'put', collection: 'meta', id: KEYS, doc, expect: version ?? 'absent' },
    ]);
  } catch (error) {
    // Another replica starts at the same time.
    if (!hasCode(error, 'store_conflict')) throw error;
    await keep(store, own);
  }
}

async function readKeys(
  store: Pick<Store, 'get'>,
): Promise<{ readonly keys: ReceiptKeys; readonly version: number | null }> {
  const found = await store.get('meta', KEYS);
  return { keys: keysSchema.parse(found?.doc.value ?? []), version: found?.version ?? null };
}
