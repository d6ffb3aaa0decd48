import { allOf, asksForDay, profileOf } from './conversation.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { contractsIn, textAbout } from './known-contracts.ts';
import { phrases, folded, says } from './phrases.ts';

/** Months of notice that a contract may still ask for; sources in docs/policy.md. */
const MOST_MONTHS: Readonly<Record<string, number>> = { DE: 1, NL: 1, BE: 2, unknown: 1 };

const NUMBERS = [
  'one|einen?|een',
  'two|zwei|twee',
  'three|drei|drie',
  'four|vier',
  'five|funf|vijf',
  'six|sechs|zes',
];
/** Said where a longer notice may hold: contracts of before a law, and businesses. */
const LONGER = phrases(
  'contract was made before|with business customers',
  'vertrag schon vor dem|für geschäftskunden',
  'contract van vóór|met zakelijke klanten',
);
const NOTICE =
  /(?:notice|kundigungsfrist|opzegtermijn)[^.]{0,40}?(\d+|[a-z]+)\s+(?:month|monat|maand)/;

export const I39: Invariant = {
  id: 'I39',
  level: 'B',
  title: "The notice used is within the law's limit",
  check(conversation) {
    const { truth, turns } = conversation;
    const late = allOf(conversation, 'applied')
      .filter((one) => one.change === 'cancel' && !asksForDay(conversation, one))
      .flatMap((applied) => {
        const turn = turns.find(({ happened }) => happened.includes(applied));
        return contractsIn(truth, turn ? textAbout(turn, applied) : '', applied.at)
          .filter(({ cancelEndsOn }) => (applied.accessEndsAt ?? '') > cancelEndsOn)
          .map(({ cancelEndsOn, source }) =>
            violation(
              applied,
              `ends ${applied.accessEndsAt ?? ''}, later than ${cancelEndsOn} (${source})`,
            ),
          );
      });
    const stated = conversation.bot.flatMap((message) => {
      const most = MOST_MONTHS[profileOf(message) ?? ''];
      const months = monthsOf(NOTICE.exec(folded(message.text))?.[1]);
      return most !== undefined && months > most && !says(message.text, LONGER)
        ? [violation(message, `${months} months of notice, the limit is ${most}`)]
        : [];
    });
    return [...late, ...stated];
  },
};

function monthsOf(word: string | undefined): number {
  if (word === undefined) return 0;
  const index = NUMBERS.findIndex((names) =>
    names.split('|').some((name) => name.replace('?', '') === word),
  );
  return /\d/.test(word) ? Number(word) : index + 1;
}
