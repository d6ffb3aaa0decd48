import { createHash } from 'node:crypto';
import { copyCodeCard } from '../../cards/copy-code-card.ts';
import { referenceNumber } from '../../cards/reference-number.ts';
import { maskAddress } from '../../cards/visible-text.ts';
import type { Account } from '../../data/model/account.ts';
import { hasCode } from '../../data/model/errors.ts';
import { accountOfCode, checkCode, sendCode, type Subject } from '../one-time-code.ts';
import { openTaskOf } from '../task.ts';
import type { Talk } from '../talk.ts';
import { giveCopy } from './copy.ts';

/** So many codes an address in a day, whoever asks: nobody's mailbox is flooded by strangers. */
const MOST_CODES_A_DAY = 5;
const DAY_MS = 86_400_000;

/**
 * Somebody whom nobody knows gives an address. If it is that of an account, a code goes there.
 * What is told is the same whether it is or not, and however often it was asked for.
 */
export async function sendCopyCode(talk: Talk, address: string): Promise<void> {
  const account = (await mayStillBeSent(talk, address)) ? await accountBy(talk, address) : null;
  const { email = null, id = null } = account ?? {};
  const sent = await sendCode(talk, subjectOf(talk), 'export', email, id);
  if (!sent) {
    await talk.say({ kind: 'answer', text: talk.t('code.enough') });
    return;
  }
  await askForCode(talk, talk.t('code.sentIfKnown', { address: maskAddress(address) }));
}

/** A code that was typed or put into the card. False: none was asked for. */
export async function readCopyCode(talk: Talk, code: string | null): Promise<boolean> {
  const subject = subjectOf(talk);
  const task = await openTaskOf(talk, 'data_request', 'export');
  if (talk.verified || !task || !(await talk.turn.get('codes', `${subject.id}:export`))) {
    return false;
  }
  if (code === null) {
    await askForCode(talk, talk.t('code.sixDigits'));
    return true;
  }
  const accountId = await accountOfCode(talk, subject, 'export');
  const check = await checkCode(talk, subject, 'export', code);
  if (check === 'right' && accountId !== null) {
    talk.turn.put('tasks', { ...task, doneAt: talk.now, doneBy: 'customer' });
    await giveCopy(talk, accountId, referenceNumber(task.id));
    return true;
  }
  const faulty = check === 'right' ? 'wrong' : check;
  if (faulty === 'wrong') await askForCode(talk, talk.t('code.wrong'));
  else await talk.say({ kind: 'answer', text: talk.t(`code.${faulty}Copy`) });
  return true;
}

/** A conversation has one copy to be asked for at a time. */
function subjectOf({ turn }: Talk): Subject {
  return { id: turn.conversation.id };
}

async function askForCode(talk: Talk, lead: string): Promise<void> {
  await talk.say({ kind: 'code', card: copyCodeCard(talk.t, lead) });
}

/** `null`: nobody's, or not to be found now; then a person answers by the day that was named. */
async function accountBy(talk: Talk, address: string): Promise<Account | null> {
  const { accounts } = talk.deps;
  try {
    const accountId = (await accounts.findByAddress?.(address)) ?? null;
    return accountId === null ? null : await accounts.find(accountId);
  } catch (error) {
    if (hasCode(error, 'account_system_unavailable')) return null;
    throw error;
  }
}

/** Counts for every address, known or not. */
async function mayStillBeSent(talk: Talk, address: string): Promise<boolean> {
  const hash = createHash('sha256').update(address.toLowerCase()).digest('base64url');
  const id = `copies:${hash}`;
  const known = await talk.turn.get('codes', id);
  const fresh = known && known.expiresAt > talk.now ? known : null;
  const sent = (fresh?.sent ?? 0) + 1;
  const expiresAt = fresh?.expiresAt ?? new Date(talk.turn.now.getTime() + DAY_MS).toISOString();
  talk.turn.put('codes', { id, hash: '', salt: '', expiresAt, triesLeft: 0, sent });
  return sent <= MOST_CODES_A_DAY;
}
