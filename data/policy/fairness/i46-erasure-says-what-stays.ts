import { happenings, textOf } from './conversation.ts';
import { datesIn } from './dates-and-money.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { phrases, says } from './phrases.ts';

const STAYS = phrases(
  'kept|keep|stay*|retained|invoice*',
  'aufbewahrt|bleib*|behalten|gespeichert|rechnung*',
  'bewaard|blijven|blijft|factu*',
);
const BECAUSE = phrases(
  'law|because|as proof|so that',
  'gesetz*|steuerrecht*|weil|als nachweis|damit',
  '\\S*wet\\S*|omdat|als bewijs|zodat',
);

/** When a transcript itself is purged cannot be seen in it. */
export const I46: Invariant = {
  id: 'I46',
  level: 'B',
  title: 'The answer to an erasure lists what is kept, why and until when',
  check({ turns }) {
    return turns.flatMap((turn) =>
      happenings(turn, 'applied')
        .filter(({ change }) => change === 'delete')
        .flatMap((applied) => {
          const shown = [
            textOf(turn.said),
            ...happenings(turn, 'receipt').flatMap(({ text, fields }) => [
              text,
              ...Object.values(fields),
            ]),
          ].join('\n');
          const told = says(shown, STAYS) && says(shown, BECAUSE) && datesIn(shown).length > 1;
          return told ? [] : [violation(applied, 'not told what is kept, why and until when')];
        }),
    );
  },
};
