import type { Consequences } from '../../data/model/account.ts';
import { generateKeyPairSync } from 'node:crypto';
import { ReceiptSigner } from '../../bot/receipts/receipt-signer.ts';
import type { Receipt } from '../../data/model/records.ts';

export function newSigner(): ReceiptSigner {
  const { privateKey } = generateKeyPairSync('ed25519');
  return new ReceiptSigner(privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'));
}

/** What cancelling Plus means for Ada on 22 November 2026 (design: conversation.md). */
export const adaConsequences: Consequences = {
  request: { change: 'cancel', subscriptionId: 'sub_ada', endDate: null },
  accessEndsOn: '2026-12-14',
  billingEndsOn: '2026-12-14',
  lastCharge: { amount: { minor: 1200, currency: 'USD' }, on: '2026-11-14' },
  furtherCharges: [],
  refund: null,
  data: [
    { data: 'content', fate: 'kept', on: '2027-12-14', reason: 'way_back' },
    { data: 'invoices', fate: 'kept', on: '2033-12-31', reason: 'tax_law' },
  ],
  undoUntil: '2026-12-14',
  startsAgain: null,
  notice: { length: {}, rule: 'us.period_end', source: 'contract' },
  contractsEndOn: null,
  seatsAffected: 0,
};

/** Ada's receipt, changed as a test needs it. */
export function adaReceipt(patch: Partial<Receipt> = {}): Receipt {
  return {
    id: 'receipt_ada',
    key: 'key-that-nobody-guesses',
    caseId: 'case_ada',
    conversationId: 'conversation_ada',
    accountId: 'ada',
    language: 'en',
    timeZone: 'America/Los_Angeles',
    profile: 'US-CA',
    declaration: {
      change: 'cancel',
      type: 'ordinary',
      cause: null,
      at: '2026-11-22T18:14:05.000Z',
      words: "it's got too expensive, please cancel",
      verified: true,
      name: null,
      contract: null,
      endDate: null,
      contact: null,
      by: 'sentence_and_button',
    },
    contract: 'NL-2203',
    plan: 'Plus',
    consequences: adaConsequences,
    appliedAt: '2026-11-22T18:14:06.000Z',
    mailedTo: 'ada@example.com',
    issuedAt: '2026-11-22T18:14:06.000Z',
    ...patch,
  };
}

/** What the leave page gives somebody whom nobody knows. */
export function unverifiedReceipt(patch: Partial<Receipt> = {}): Receipt {
  const { declaration } = adaReceipt();
  return adaReceipt({
    id: 'receipt_form',
    accountId: null,
    language: 'de',
    timeZone: 'Europe/Berlin',
    profile: 'DE',
    contract: null,
    plan: null,
    consequences: null,
    appliedAt: null,
    mailedTo: 'ben@example.com',
    declaration: {
      ...declaration,
      words: 'jetzt kündigen',
      verified: false,
      name: 'Ben Hartmann',
      contract: 'NL-4711',
      contact: 'ben@example.com',
      by: 'form',
    },
    ...patch,
  });
}
