import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';

/** A one-time code is the one thing that cannot be left out. */
const CODE = 'code';

export const I14: Invariant = {
  id: 'I14',
  level: 'B',
  title: 'Nothing optional is required',
  check(conversation) {
    return conversation.afterWish.flatMap((message) =>
      message.fields
        .filter(({ id, required }) => required && id !== CODE)
        .map(({ id }) => violation(message, `the field "${id}" is required`)),
    );
  },
};
