import { formatDate } from '../data/locales/format.ts';
import { noMarketingOfAccount, noMarketingOfAddress } from '../data/model/no-marketing.ts';
import type { Case } from '../data/model/records.ts';
import { mayAskToWrite } from '../data/policy/win-back.ts';
import type { Talk } from './talk.ts';

/** The words of the one unticked question: may we write once. `null`: it is not asked. */
export async function consentQuestion(talk: Talk, one: Case): Promise<string | null> {
  const { accountId } = one;
  if (accountId === null) return null;
  const before = await talk.turn.list('cases', 'byAccount', { equals: accountId });
  const { change, mood, inTrouble = false, comeBackOn = null } = one;
  const leaver = {
    profile: talk.profile,
    change,
    mood,
    inTrouble,
    comeBackOn,
    reasons: one.reasons.map(({ reason }) => reason),
    objected: await hasObjected(talk, accountId),
  };
  const askedBefore = before.some(({ askedToWrite }) => askedToWrite === true);
  return mayAskToWrite(leaver, askedBefore) ? consentWords(talk, one) : null;
}

async function hasObjected(talk: Talk, accountId: string): Promise<boolean> {
  const account = await talk.account();
  const ids = [
    noMarketingOfAccount(accountId),
    ...(account ? [noMarketingOfAddress(account.email)] : []),
  ];
  for (const id of ids) if (await talk.turn.get('meta', id)) return true;
  return false;
}

/** What is consented to: a message on the day that was named, or when the reason is solved. */
export function consentWords({ t, language }: Talk, { comeBackOn }: Case): string {
  return comeBackOn === undefined
    ? t('survey.mayWrite')
    : t('survey.mayWriteFrom', { date: formatDate(language, comeBackOn) });
}
