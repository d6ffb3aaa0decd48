import { createHash, timingSafeEqual } from 'node:crypto';
import type { Case, OneTimeCode } from '../data/model/records.ts';
import type { Instant } from '../data/model/time.ts';
import type { Talk } from './talk.ts';

const VALID_MINUTES = 10;
const TRIES = 5;
/** So many codes a case, so that nobody's mailbox is flooded. */
const MOST_CODES = 5;

export type Operation = 'delete' | 'export' | 'security';

/** What a code is for: an operation of a case, or of a conversation of somebody who is not known. */
export type Subject = Pick<Case, 'id'>;

/**
 * Sends a code to the address on file, bound to this operation of this subject. `false`: too many
 * were sent.
 * @param to `null`: nobody is known by the address that was given, and what is told is the same.
 * @param accountId Whose code it is, where the conversation does not say.
 */
export async function sendCode(
  talk: Talk,
  one: Subject,
  operation: Operation,
  to: string | null,
  accountId: string | null = null,
): Promise<boolean> {
  const id = codeId(one, operation);
  const earlier = await talk.turn.get('codes', id);
  const sent = (earlier?.sent ?? 0) + 1;
  if (sent > MOST_CODES) return false;
  // Nobody can guess what was never a code.
  const code = to === null ? talk.turn.newId('none') : talk.deps.newCode();
  const salt = talk.turn.newId('salt');
  talk.turn.put('codes', {
    id,
    hash: hashOf(salt, code),
    salt,
    expiresAt: new Date(talk.turn.now.getTime() + VALID_MINUTES * 60_000).toISOString(),
    triesLeft: TRIES,
    sent,
    ...(accountId !== null && { accountId }),
  });
  if (to === null) return true;
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
  one: Subject,
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

/** The account that a code was sent for; `null`: none, or no code was asked for. */
export async function accountOfCode(
  talk: Talk,
  one: Subject,
  operation: Operation,
): Promise<string | null> {
  return (await talk.turn.get('codes', codeId(one, operation)))?.accountId ?? null;
}

/** Why the code that was sent last cannot be right any more; `null`: it still can. */
export async function deadCode(
  talk: Talk,
  one: Subject,
  operation: Operation,
): Promise<'expired' | 'used_up' | null> {
  const known = await talk.turn.get('codes', codeId(one, operation));
  return stateOf(known, talk.now);
}

function stateOf(known: OneTimeCode | null, now: Instant): 'expired' | 'used_up' | null {
  if (!known || known.expiresAt < now) return 'expired';
  return known.triesLeft === 0 ? 'used_up' : null;
}

function codeId(one: Subject, operation: Operation): string {
  return `${one.id}:${operation}`;
}

function hashOf(salt: string, code: string): string {
  return createHash('sha256').update(`${salt}:${code}`).digest('hex');
}
