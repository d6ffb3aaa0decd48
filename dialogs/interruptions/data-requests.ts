import { link } from '../../cards/button.ts';
import { factsCard } from '../../cards/facts-card.ts';
import { referenceNumber } from '../../cards/reference-number.ts';
import { formatDate } from '../../data/locales/format.ts';
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
    await promiseData(talk, 'answer.exportUnverified');
    return;
  }
  const id = talk.turn.newId('export');
  const key = talk.turn.newId('key');
  const expiresAt = new Date(talk.turn.now.getTime() + EXPORT_MINUTES * 60_000).toISOString();
  talk.turn.put('exports', { id, key, accountId, language: talk.language, expiresAt });
  await talk.say({
    kind: 'answer',
    card: factsCard(
      [talk.t('answer.exportReady', { minutes: EXPORT_MINUTES })],
      [link(talk.t('button.downloadData'), `${talk.deps.publicUrl}/exports/${id}?key=${key}`)],
    ),
  });
}

/** No more advertising: suppressed at once, with a number and a date. */
export async function answerMarketing(talk: Talk): Promise<void> {
  const { accountId } = talk.turn.conversation;
  if (accountId === null) {
    await promiseData(talk, 'answer.marketingUnverified');
    return;
  }
  const id = `no_marketing:${accountId}`;
  const known = await talk.turn.get('meta', id);
  if (!known) talk.turn.put('meta', { id, value: { at: talk.now } });
  const number = referenceNumber(talk.turn.newId('request'));
  await talk.say({
    kind: 'answer',
    text: talk.t('answer.marketing', { number, date: formatDate(talk.language, talk.today) }),
  });
}

async function promiseData(
  talk: Talk,
  key: 'answer.exportUnverified' | 'answer.marketingUnverified',
): Promise<void> {
  const task = (await openTaskOf(talk, 'data_request')) ?? openTask(talk, 'data_request', key);
  const date = formatDate(talk.language, task.dueAt.slice(0, 10));
  await talk.say({ kind: 'answer', text: talk.t(key, { number: referenceNumber(task.id), date }) });
}
