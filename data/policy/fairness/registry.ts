import { I01 } from './i01-says-it-is-automated.ts';
import { I02 } from './i02-claims-no-person.ts';
import { I03 } from './i03-privacy-link.ts';
import { I04 } from './i04-in-the-customers-language.ts';
import { I05 } from './i05-first-turn-leads-out.ts';
import { I06 } from './i06-way-out-in-every-turn.ts';
import { I07 } from './i07-page-without-chat.ts';
import { I08 } from './i08-no-other-condition.ts';
import { I09 } from './i09-fallback-keeps-the-way-out.ts';
import { I10 } from './i10-few-words-before-confirming.ts';
import { I11 } from './i11-within-the-budget.ts';
import { I12 } from './i12-stop-words.ts';
import { I13 } from './i13-five-fields.ts';
import { I14 } from './i14-nothing-required.ts';
import { I15 } from './i15-nothing-known-is-asked.ts';
import { I16 } from './i16-one-reason-question.ts';
import { I17 } from './i17-earliest-date.ts';
import { I18 } from './i18-serious-reason.ts';
import { I19 } from './i19-sealed-confirming.ts';
import { I20 } from './i20-one-offer.ts';
import { I21 } from './i21-offer-beside-the-way-out.ts';
import { I22 } from './i22-offer-states-its-terms.ts';
import { I23 } from './i23-deadline-is-real.ts';
import { I24 } from './i24-no-offer-in-distress.ts';
import { I25 } from './i25-one-offer-in-90-days.ts';
import { I26 } from './i26-does-what-the-button-said.ts';
import { I27 } from './i27-one-prompt.ts';
import { I28 } from './i28-exact-label.ts';
import { I29 } from './i29-no-cancel-that-means-back.ts';
import { I30 } from './i30-confirm-needs-nothing-else.ts';
import { I31 } from './i31-what-follows-is-stated.ts';
import { I32 } from './i32-withdrawal-beside.ts';
import { I33 } from './i33-deleting-and-the-contract.ts';
import { I34 } from './i34-declared-is-received.ts';
import { I35 } from './i35-receipt-at-once.ts';
import { I36 } from './i36-what-the-receipt-holds.ts';
import { I37 } from './i37-nothing-else-on-the-receipt.ts';
import { I38 } from './i38-every-declaration-has-an-end.ts';
import { I39 } from './i39-notice-within-limit.ts';
import { I40 } from './i40-no-second-confirmation.ts';
import { I41 } from './i41-unverified-learn-nothing.ts';
import { I42 } from './i42-no-secrets.ts';
import { I43 } from './i43-data-request-has-number-and-date.ts';
import { I44 } from './i44-no-marketing-at-once.ts';
import { I45 } from './i45-consent-to-write.ts';
import { I46 } from './i46-erasure-says-what-stays.ts';
import { I47 } from './i47-refused-by-a-person.ts';
import { I48, I49, I50, I51 } from './i48-to-i51-tone.ts';
import { I52 } from './i52-plain-sentences.ts';
import { I53 } from './i53-goodbye-is-accepted.ts';
import { I55 } from './i55-way-out-not-below-keep.ts';
import { I56 } from './i56-old-buttons-answer.ts';
import type { Invariant } from './invariant.ts';

/** All invariants that can be judged from what was recorded, in their order. docs/fairness.md says where the others are held. */
export const INVARIANTS: readonly Invariant[] = [
  I01,
  I02,
  I03,
  I04,
  I05,
  I06,
  I07,
  I08,
  I09,
  I10,
  I11,
  I12,
  I13,
  I14,
  I15,
  I16,
  I17,
  I18,
  I19,
  I20,
  I21,
  I22,
  I23,
  I24,
  I25,
  I26,
  I27,
  I28,
  I29,
  I30,
  I31,
  I32,
  I33,
  I34,
  I35,
  I36,
  I37,
  I38,
  I39,
  I40,
  I41,
  I42,
  I43,
  I44,
  I45,
  I46,
  I47,
  I48,
  I49,
  I50,
  I51,
  I52,
  I53,
  I55,
  I56,
];
