import type { TerminationType } from '../data/model/change.ts';
import type { PlainDate } from '../data/model/time.ts';
import { readTypedDate } from '../data/model/typed-date.ts';
import type { Press } from './press.ts';
import { readInput } from './press.ts';

/** What the fields of a declaration held when its button was pressed. */
export interface DeclarationPress {
  readonly type: TerminationType;
  readonly reason: string | null;
  readonly name: string | null;
  readonly contract: string | null;
  readonly endDate: PlainDate | null;
  readonly contact: string | null;
}

/** Reads the fields. Empty and unreadable ones are `null`: none of them stops a declaration. */
export function readDeclarationPress(press: Press): DeclarationPress {
  const endDate = readInput(press, 'endDate');
  return {
    type: readInput(press, 'type') === 'extraordinary' ? 'extraordinary' : 'ordinary',
    reason: readInput(press, 'reason', 4_000),
    name: readInput(press, 'name'),
    contract: readInput(press, 'contract'),
    endDate: endDate === null ? null : (readTypedDate(endDate) ?? null),
    contact: readInput(press, 'contact'),
  };
}
