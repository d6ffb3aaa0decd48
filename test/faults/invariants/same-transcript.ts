import type { Told } from '../evidence.ts';
import type { Invariant } from './invariant.ts';

/** I5. What was read, and what came through sockets over all their losses, in order. */
export const sameTranscript: Invariant = {
  id: 'I5',
  never: "the customer's transcript differs from the server's",
  violations: ({ customers }) => customers.flatMap(violationsOf),
};

const NOT_SHOWN = ['conversationUpdate', 'typing', 'invoke', 'trace'];

function violationsOf({ account, stored, seen, heard }: Told): string[] {
  const kept = stored.flatMap((entry) =>
    entry.kind === 'activity' &&
    entry.audience === 'all' &&
    !NOT_SHOWN.includes(entry.activity.type)
      ? [entry.activity]
      : [],
  );
  const expected = kept.map(({ id }) => id ?? '');
  const differs = (ids: readonly string[]): boolean => ids.join() !== expected.join();
  return [
    ...(differs(seen.map(({ id }) => id ?? ''))
      ? [`${account}: ${String(seen.length)} are read, ${String(expected.length)} stored`]
      : []),
    ...(JSON.stringify(seen) === JSON.stringify(kept)
      ? []
      : [`${account}: what is read is not what is stored`]),
    ...(differs(heard.map(({ id }) => id))
      ? [
          `${account}: the socket brought ${heard.map(({ id }) => id).join()}, stored: ${expected.join()}`,
        ]
      : []),
  ];
}
