import pg from 'pg';
import { AdieuError } from '../../model/errors.ts';

/**
 * The server's own words for: another connection or another moment may do it. It goes down,
 * starts, is full, is a standby, took too long, or took another's side in a deadlock.
 */
const LOST_STATES = new Set([
  '57P01',
  '57P02',
  '57P03',
  '57014',
  '53300',
  '25006',
  '25P03',
  '40001',
  '40P01',
  '55P03',
]);
const OUR_OWN = [AdieuError, TypeError, RangeError, ReferenceError];

/**
 * True when trying again on another connection may help. Whether the statement was carried out
 * is not known then.
 * @param error Out of work on a connection: what neither the server nor we said is its fault.
 */
export function isLost(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) {
    const { code = '' } = error;
    return LOST_STATES.has(code) || code.startsWith('08');
  }
  return !OUR_OWN.some((kind) => error instanceof kind);
}

export function hasSqlState(error: unknown, state: string): boolean {
  return error instanceof pg.DatabaseError && error.code === state;
}
