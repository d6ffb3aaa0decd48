import { formatInstant } from '../../data/locales/format.ts';
import { translator } from '../../data/locales/translate.ts';
import type { Receipt } from '../../data/model/records.ts';
import type { SignatureState } from './receipt-signer.ts';

/** What a receipt's page says of its signature. */
export function signatureWords(receipt: Receipt, state: SignatureState, contact: string): string {
  const t = translator(receipt.language);
  const since = formatInstant(
    receipt.language,
    receipt.appliedAt ?? receipt.issuedAt,
    receipt.timeZone,
  );
  return t(`signature.${state}`, { ...since, contact });
}
