import { maskAddress } from '../../cards/visible-text.ts';
import { formatDate } from '../../data/locales/format.ts';
import { noMarketingOfAccount, noMarketingOfAddress } from '../../data/model/no-marketing.ts';
import { quoted, requestedOf } from '../data-request.ts';
import { giveCopy } from './copy.ts';
import { sendCopyCode } from './copy-by-code.ts';
import { openTask, openTaskOf } from '../task.ts';
import type { Talk } from '../talk.ts';

/**
 * A copy of the data: at once for a customer who is signed in; otherwise a number and a date
 * within a month, and at once for whoever has the code that goes to the address on file.
 */
export async function answerExport(talk: Talk, address: string | null): Promise<void> {
  const { accountId } = talk.turn.conversation;
  if (accountId !== null) return giveCopy(talk, accountId);
  const asked = await requestedOf(talk, 'export');
  await talk.say({ kind: 'answer', text: talk.t('answer.exportUnverified', { ...asked }) });
  if (address !== null) await sendCopyCode(talk, address);
}

/**
 * No more advertising: it ends with this turn, for the account, or for the address of a person
 * whom nobody knows. A person ends it in what else the company sends.
 */
export async function answerMarketing(talk: Talk, address: string | null): Promise<void> {
  const { accountId } = talk.turn.conversation;
  const id =
    accountId !== null
      ? noMarketingOfAccount(accountId)
      : address !== null
        ? noMarketingOfAddress(address)
        : null;
  if (id !== null && !(await talk.turn.get('meta', id))) {
    talk.turn.put('meta', { id, value: { at: talk.now } });
  }
  const known = await openTaskOf(talk, 'no_marketing');
  const task = known ?? openTask(talk, 'no_marketing', address ?? '');
  if (known && address !== null) talk.turn.put('tasks', { ...known, note: address });
  const { number, date } = quoted(talk, task);
  const today = formatDate(talk.language, talk.today);
  const text =
    accountId !== null
      ? talk.t('answer.marketing', { number, date: today })
      : address !== null
        ? talk.t('answer.marketingAddress', {
            number,
            date: today,
            address: maskAddress(address),
          })
        : talk.t('answer.marketingUnverified', { number, date });
  await talk.say({ kind: 'answer', text });
}
