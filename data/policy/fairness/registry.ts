import type { Invariant } from './invariant.ts';
import { I01 } from './i01-says-it-is-automated.ts';
import { I02 } from './i02-claims-no-person.ts';
import { I05 } from './i05-first-turn-leads-out.ts';
import { I06 } from './i06-way-out-in-every-turn.ts';
import { I07 } from './i07-page-without-chat.ts';
import { I08 } from './i08-no-other-condition.ts';
import { I11 } from './i11-within-the-budget.ts';
import { I13 } from './i13-five-fields.ts';
import { I14 } from './i14-nothing-required.ts';
import { I17 } from './i17-earliest-date.ts';
import { I18 } from './i18-serious-reason.ts';
import { I19 } from './i19-sealed-confirming.ts';
import { I20 } from './i20-one-offer.ts';
import { I21 } from './i21-offer-beside-the-way-out.ts';
import { I26 } from './i26-does-what-the-button-said.ts';
import { I27 } from './i27-one-prompt.ts';
import { I28 } from './i28-exact-label.ts';
import { I29 } from './i29-no-cancel-that-means-back.ts';
import { I30 } from './i30-confirm-needs-nothing-else.ts';
import { I32 } from './i32-withdrawal-beside.ts';
import { I34 } from './i34-declared-is-received.ts';
import { I35 } from './i35-receipt-at-once.ts';
import { I36 } from './i36-what-the-receipt-holds.ts';
import { I37 } from './i37-nothing-else-on-the-receipt.ts';
import { I38 } from './i38-every-declaration-has-an-end.ts';
import { I39 } from './i39-notice-within-limit.ts';
import { I41 } from './i41-unverified-learn-nothing.ts';
import { I42 } from './i42-no-secrets.ts';
import { I43 } from './i43-data-request-has-number-and-date.ts';
import { I44 } from './i44-no-marketing-at-once.ts';
import { I46 } from './i46-erasure-says-what-stays.ts';

/** All invariants that can be judged from what was recorded, in their order. docs/fairness.md says where the others are held. */
export const INVARIANTS: readonly Invariant[] = [
  I01,
  I02,
  I05,
  I06,
  I07,
  I08,
  I11,
  I13,
  I14,
  I17,
  I18,
  I19,
  I20,
  I21,
  I26,
  I27,
  I28,
  I29,
  I30,
  I32,
  I34,
  I35,
  I36,
  I37,
  I38,
  I39,
  I41,
  I42,
  I43,
  I44,
  I46,
];
