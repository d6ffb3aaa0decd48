import { I01 } from '../fairness/i01-says-it-is-automated.ts';
import { I02 } from '../fairness/i02-claims-no-person.ts';
import { I03 } from '../fairness/i03-privacy-link.ts';
import { I05 } from '../fairness/i05-first-turn-leads-out.ts';
import { I06 } from '../fairness/i06-way-out-in-every-turn.ts';
import { I07 } from '../fairness/i07-page-without-chat.ts';
import { I08 } from '../fairness/i08-no-other-condition.ts';
import { I09 } from '../fairness/i09-fallback-keeps-the-way-out.ts';
import { I10 } from '../fairness/i10-few-words-before-confirming.ts';
import { I12 } from '../fairness/i12-stop-words.ts';
import { I13 } from '../fairness/i13-five-fields.ts';
import { I14 } from '../fairness/i14-nothing-required.ts';
import { I16 } from '../fairness/i16-one-reason-question.ts';
import { I19 } from '../fairness/i19-sealed-confirming.ts';
import { I20 } from '../fairness/i20-one-offer.ts';
import { I21 } from '../fairness/i21-offer-beside-the-way-out.ts';
import { I22 } from '../fairness/i22-offer-states-its-terms.ts';
import { I23 } from '../fairness/i23-deadline-is-real.ts';
import { I24 } from '../fairness/i24-no-offer-in-distress.ts';
import { I27 } from '../fairness/i27-one-prompt.ts';
import { I28 } from '../fairness/i28-exact-label.ts';
import { I29 } from '../fairness/i29-no-cancel-that-means-back.ts';
import { I30 } from '../fairness/i30-confirm-needs-nothing-else.ts';
import { I34, notReceived } from '../fairness/i34-declared-is-received.ts';
import { I37 } from '../fairness/i37-nothing-else-on-the-receipt.ts';
import { I40 } from '../fairness/i40-no-second-confirmation.ts';
import { asksForSecrets, I42 } from '../fairness/i42-no-secrets.ts';
import { I45 } from '../fairness/i45-consent-to-write.ts';
import { I48, I49, I50, I51 } from '../fairness/i48-to-i51-tone.ts';
import { I53 } from '../fairness/i53-goodbye-is-accepted.ts';
import { I55 } from '../fairness/i55-way-out-not-below-keep.ts';
import type { Invariant } from '../fairness/invariant.ts';

/** The invariants that can be judged before a turn is shown, from the turn and a few facts of before. */
export const GUARDED: readonly Invariant[] = [
  I01,
  I02,
  I03,
  I05,
  I06,
  I07,
  I08,
  I09,
  I10,
  I12,
  I13,
  I14,
  I16,
  I19,
  I20,
  I21,
  I22,
  I23,
  I24,
  I27,
  I28,
  I29,
  I30,
  // What was received before this turn is not known here.
  { ...I34, check: notReceived },
  I37,
  I40,
  // What comes in was redacted before; it is not read a second time.
  { ...I42, check: ({ lines }) => asksForSecrets(lines) },
  I45,
  I48,
  I49,
  I50,
  I51,
  I53,
  I55,
];
