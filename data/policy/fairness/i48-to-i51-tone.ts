import type { Conversation } from './conversation.ts';
import { isByProgram } from './conversation.ts';
import type { Invariant, Violation } from './invariant.ts';
import { violation } from './invariant.ts';
import { says, sentencesSaying, NOT } from './phrases.ts';
import { FEELINGS, GUILT, PHONE, URGENCY } from './words/tone.ts';

export const I48: Invariant = {
  id: 'I48',
  level: 'F',
  title: 'No guilt or shame',
  check: (conversation) => spoken(conversation, GUILT, 'lays guilt on the customer'),
};

export const I49: Invariant = {
  id: 'I49',
  level: 'F',
  title: 'No feelings of the bot',
  check: (conversation) => spoken(conversation, FEELINGS, 'claims to feel'),
};

export const I50: Invariant = {
  id: 'I50',
  level: 'F',
  title: 'No urgency',
  check: (conversation) => spoken(conversation, URGENCY, 'presses for time'),
};

export const I51: Invariant = {
  id: 'I51',
  level: 'F',
  title: 'No steering to the phone',
  check(conversation) {
    return spoken(conversation, PHONE, 'steers to the phone').filter(
      ({ sentence }) => !says(sentence.split(': ')[1] ?? '', NOT),
    );
  },
};

/** From the first wish to leave on. What agents say is theirs. */
function spoken(conversation: Conversation, wording: RegExp, what: string): readonly Violation[] {
  return conversation.afterWish
    .filter(isByProgram)
    .flatMap((message) =>
      sentencesSaying(message.text, wording).map((sentence) =>
        violation(message, `${what}: ${sentence}`),
      ),
    );
}
