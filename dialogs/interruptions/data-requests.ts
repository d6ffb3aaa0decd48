import { link } from '../../cards/button.ts';
import { factsCard } from '../../cards/facts-card.ts';
import { referenceNumber } from '../../cards/reference-number.ts';
import { maskAddress } from '../../cards/visible-text.ts';
import { formatDate } from '../../data/locales/format.ts';
import { noMarketingOfAccount, noMarketingOfAddress } from '../../data/model/no-marketing.ts';
import { privacyUrl } from '../greeting.ts';
import { quoted, requestedOf } from '../data-request.ts';
import { openTask, openTaskOf } from '../task.ts';
import type { Talk } from '../talk.ts';

const EXPORT_MINUTES = 60;

/**
 * A copy of the data: at once for a customer who is signed in; otherwise a number and a
 * date within a month, and the code goes to the address on file.
 */
export async function answerExport(talk: Talk): Promise<void> {
  const { accountId } = talk.turn.conversation;
  if (accountId === null) {
    const asked = await requestedOf(talk, 'export');
    await talk.say({ kind: 'answer', text: talk.t('answer.exportUnverified', { ...asked }) });
    return;
  }
  const id = talk.turn.newId('export');
  const key = talk.turn.newId('key');
  const expiresAt = new Date(talk.turn.now.getTime() + EXPORT_MINUTES * 60_000).toISOString();
  talk.turn.put('exports', { id, key, accountId, language: talk.language, expiresAt });
  await talk.say({
    kind: 'answer',
    card: factsCard(
      [
        talk.t('answer.exportReady', {
          number: referenceNumber(id),
          date: formatDate(talk.language, talk.today),
          minutes: EXPORT_MINUTES,
        }),
      ],
      [
        link(talk.t('button.downloadData'), `${talk.deps.publicUrl}/exports/${id}?key=${key}`),
        link(talk.t('common.privacy'), privacyUrl(talk)),
      ],
    ),
  });
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
