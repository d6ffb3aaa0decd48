import {
  ARE_YOU_SURE,
  CLAIMS_PERSON,
  CONDITION,
  CONFIRM_AGAIN,
  SECRETS,
  TYPE_A_PHRASE,
} from '../../fairness/words/asking.ts';
import { DEADLINE } from '../../fairness/words/offers.ts';
import { FEELINGS, GUILT, PHONE, URGENCY } from '../../fairness/words/tone.ts';

/** What is never said to somebody who leaves: rule, wording, and what it does. */
export const UNWANTED = [
  ['I48', GUILT, 'lays guilt on the customer'],
  ['I49', FEELINGS, 'speaks of feelings'],
  ['I50', URGENCY, 'presses for time'],
  ['I51', PHONE, 'steers to the phone'],
  ['I08', CONDITION, 'makes leaving depend on something else'],
  ['I42', SECRETS, 'names secrets that nobody may ask for'],
  ['I23', DEADLINE, 'sets a deadline that nothing enforces'],
  ['I27', ARE_YOU_SURE, 'asks whether the customer is sure'],
  ['I30', TYPE_A_PHRASE, 'wants a phrase typed'],
  ['I40', CONFIRM_AGAIN, 'wants it confirmed again'],
  ['I02', CLAIMS_PERSON, 'claims to be a person'],
] as const;
