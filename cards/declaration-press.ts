import type { TerminationType } from '../data/model/change.ts';
import type { PlainDate } from '../data/model/time.ts';
import { readTypedDate } from '../data/model/typed-date.ts';
import type { Press } from './press.ts';
import { readInput } from './press.ts';

/** A cause told at length, in UTF-16 units; the form without chat takes as much. */
export const MOST_REASON_CHARACTERS = 10_000;

/** What the fields of a declaration held when its button was pressed. */
export interface DeclarationPress {
  readonly type: TerminationType;
  readonly reason: string | null;
  readonly name: string | null;
  readonly contract: string | null;
  readonly endDate: PlainDate | null;
  /** The end as written where it cannot be read; `null`: it can, or there is none. */
  readonly endWords: string | null;
  readonly contact: string | null;
}

/** Reads the fields. Empty ones are `null`: none of them stops a declaration. */
export function readDeclarationPress(press: Press): DeclarationPress {
  const written = readInput(press, 'endDate', 200);
  const endDate = written === null ? null : (readTypedDate(written) ?? null);
  return {
    type: readInput(press, 'type') === 'extraordinary' ? 'extraordinary' : 'ordinary',
    reason: readInput(press, 'reason', MOST_REASON_CHARACTERS),
    name: readInput(press, 'name'),
    contract: readInput(press, 'contract'),
    endDate,
    endWords: endDate === null ? written : null,
    contact: readInput(press, 'contact'),
  };
}
