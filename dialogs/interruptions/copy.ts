import { link } from '../../cards/button.ts';
import { factsCard } from '../../cards/facts-card.ts';
import { referenceNumber } from '../../cards/reference-number.ts';
import { formatDate } from '../../data/locales/format.ts';
import { privacyUrl } from '../greeting.ts';
import type { Talk } from '../talk.ts';

const EXPORT_MINUTES = 60;

/**
 * The link to the copy of an account's data, for an hour, with the page on what is kept and why.
 * @param number What was told for the request already; else it gets one now.
 */
export async function giveCopy(
  talk: Talk,
  accountId: string,
  number: string | null = null,
): Promise<void> {
  const id = talk.turn.newId('export');
  const key = talk.turn.newId('key');
  const expiresAt = new Date(talk.turn.now.getTime() + EXPORT_MINUTES * 60_000).toISOString();
  talk.turn.put('exports', { id, key, accountId, language: talk.language, expiresAt });
  await talk.say({
    kind: 'answer',
    card: factsCard(
      [
        talk.t('answer.exportReady', {
          number: number ?? referenceNumber(id),
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
