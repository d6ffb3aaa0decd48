import { createHash, timingSafeEqual } from 'node:crypto';
import type { Case, OneTimeCode } from '../data/model/records.ts';
import type { Instant } from '../data/model/time.ts';
import type { Talk } from './talk.ts';

const VALID_MINUTES = 10;
const TRIES = 5;
/** So many codes a case, so that nobody's mailbox is flooded. */
const MOST_CODES = 5;

export type Operation = 'delete' | 'export' | 'security';

/** Sends a code to the address on file, bound to this operation of this case. `false`: too many were sent. */
export async function sendCode(
  talk: Talk,
  one: Case,
  operation: Operation,
  to: string,
): Promise<boolean> {
  const id = codeId(one, operation);
  const earlier = await talk.turn.get('codes', id);
  const sent = (earlier?.sent ?? 0) + 1;
  if (sent > MOST_CODES) return false;
  const code = talk.deps.newCode();
  const salt = talk.turn.newId('salt');
  talk.turn.put('codes', {
    id,
    hash: hashOf(salt, code),
    salt,
    expiresAt: new Date(talk.turn.now.getTime() + VALID_MINUTES * 60_000).toISOString(),
    triesLeft: TRIES,
    sent,
  });
  talk.turn.request(`code:${id}:${sent}`, {
    kind: 'mail',
    to,
    language: talk.language,
    mail: { template: 'code', code, operation },
  });
  return true;
}

export type CodeCheck = 'right' | 'wrong' | 'expired' | 'used_up';

/** Checks a code and uses up a try. A right one is good once. */
export async function checkCode(
  talk: Talk,
  one: Case,
  operation: Operation,
  given: string,
): Promise<CodeCheck> {
  const known = await talk.turn.get('codes', codeId(one, operation));
  const dead = stateOf(known, talk.now);
  if (!known || dead !== null) return dead ?? 'expired';
  const right = timingSafeEqual(Buffer.from(hashOf(known.salt, given)), Buffer.from(known.hash));
  talk.turn.put('codes', { ...known, triesLeft: right ? 0 : known.triesLeft - 1 });
  if (right) return 'right';
  return known.triesLeft === 1 ? 'used_up' : 'wrong';
}

/** Why the code that was sent last cannot be right any more; `null`: it still can. */
export async function deadCode(
  talk: Talk,
  one: Case,
  operation: Operation,
): Promise<'expired' | 'used_up' | null> {
  const known = await talk.turn.get('codes', codeId(one, operation));
  return stateOf(known, talk.now);
}

function stateOf(known: OneTimeCode | null, now: Instant): 'expired' | 'used_up' | null {
  if (!known || known.expiresAt < now) return 'expired';
  return known.triesLeft === 0 ? 'used_up' : null;
}

function codeId(one: Case, operation: Operation): string {
  return `${one.id}:${operation}`;
}

function hashOf(salt: string, code: string): string {
  return createHash('sha256').update(`${salt}:${code}`).digest('hex');
}
