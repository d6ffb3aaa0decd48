import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  calculateJwkThumbprint,
  CompactSign,
  compactVerify,
  createLocalJWKSet,
  exportJWK,
  type JWK,
} from 'jose';
import { type ReceiptFacts, receiptFacts } from '../../data/model/receipt-facts.ts';
import type { Receipt } from '../../data/model/records.ts';

/** `changed`: not what was signed. `unsigned`: there is no signature. */
export type SignatureState = 'valid' | 'changed' | 'unsigned';

const ALGORITHM = 'EdDSA';
const TYPE = 'adieu-receipt+json';
const JWS = /[\w-]{20,}\.[\w-]{20,}\.[\w-]{86}(?![\w-])/;

/**
 * Signs receipts with Ed25519, so that anybody who has the public key can tell that one is
 * unchanged. The signature is a compact JWS (RFC 7515) and holds the facts that it is for.
 */
export class ReceiptSigner {
  readonly #privateKey: KeyObject;
  readonly #publicKey: KeyObject;
  readonly #kept: () => Promise<readonly JWK[]>;

  /**
   * @param key PKCS #8 DER, base64.
   * @param kept Public keys that have signed receipts so far.
   */
  constructor(key: string, kept: () => Promise<readonly JWK[]> = () => Promise.resolve([])) {
    this.#kept = kept;
    const der = Buffer.from(key, 'base64');
    this.#privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    this.#publicKey = createPublicKey(this.#privateKey);
  }

  async sign(receipt: Receipt): Promise<string> {
    const { kid = '' } = await this.publicJwk();
    return new CompactSign(Buffer.from(JSON.stringify(receiptFacts(receipt))))
      .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid })
      .sign(this.#privateKey);
  }

  /** Whether a receipt says what was signed for it. */
  async check(receipt: Receipt): Promise<SignatureState> {
    if (receipt.signature === undefined) return 'unsigned';
    const signed = await this.read(receipt.signature);
    const facts: unknown = JSON.parse(JSON.stringify(receiptFacts(receipt)));
    return isDeepStrictEqual(signed, facts) ? 'valid' : 'changed';
  }

  /** The facts that the first signature in a text is for; `null`: none of ours is in it. */
  async read(text: string): Promise<ReceiptFacts | null> {
    const [signature] = JWS.exec(text.replace(/\s+/g, '')) ?? JWS.exec(text) ?? [];
    if (signature === undefined) return null;
    const keys = createLocalJWKSet({ keys: [...(await this.publicJwks())] });
    try {
      const { payload } = await compactVerify(signature, keys, { algorithms: [ALGORITHM] });
      // Signed by this program with `receiptFacts`.
      return JSON.parse(Buffer.from(payload).toString()) as ReceiptFacts;
    } catch {
      return null;
    }
  }

  /** All public keys that receipts can be checked with, the one that signs now first. */
  async publicJwks(): Promise<readonly JWK[]> {
    const own = await this.publicJwk();
    return [own, ...(await this.#kept()).filter(({ kid }) => kid !== own.kid)];
  }

  /** The public key of what is signed now. */
  async publicJwk(): Promise<JWK> {
    const jwk = await exportJWK(this.#publicKey);
    return { ...jwk, alg: ALGORITHM, use: 'sig', kid: await calculateJwkThumbprint(jwk) };
  }
}
