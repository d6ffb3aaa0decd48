import type { Language } from '../../model/language.ts';
import { textOf } from './conversation.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { phrases, says } from './phrases.ts';
import type { Message } from './recorded.ts';
import { spokenLanguage } from './spoken-language.ts';

/** Asking for another language is the customer's to do, in any language. */
const LANGUAGE_NAMES = phrases(
  'english|german|dutch|language',
  'englisch|deutsch|niederländisch|sprache',
  'engels|duits|nederlands|taal',
);

export const I04: Invariant = {
  id: 'I04',
  level: 'F',
  title: "Answers in the customer's language; no switch while confirming",
  check({ turns }) {
    let before: Language | null = null;
    let confirming = false;
    return turns.flatMap(({ customer, bot }) => {
      const own = customer && spokenLanguage(customer.text);
      const answered = spokenLanguage(textOf(bot));
      const expected = confirming ? before : own;
      const [first] = bot;
      const chosen = customer !== null && isChoice(customer);
      const isWrong = expected !== null && answered !== null && answered !== expected;
      // A few words tell no language: while confirming it is the one before, else the customer's.
      before = answered ?? (chosen ? null : confirming ? before : own);
      confirming = bot.some(({ controls }) => controls.some(({ role }) => role === 'confirm'));
      return first && isWrong && !chosen
        ? [violation(first, `answers in "${answered}" where "${expected}" is spoken`)]
        : [];
    });
  },
};

function isChoice({ value, text }: Message): boolean {
  return value?.['role'] === 'language' || says(text, LANGUAGE_NAMES);
}
