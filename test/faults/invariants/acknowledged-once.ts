import type { Told } from '../evidence.ts';
import type { Invariant } from './invariant.ts';

/** I1. What was never acknowledged may be there, once. */
export const acknowledgedOnce: Invariant = {
  id: 'I1',
  never: 'an acknowledged input is lost or stored twice',
  violations: ({ customers }) => customers.flatMap(violationsOf),
};

function violationsOf({ account, posts, stored }: Told): string[] {
  const kept = stored.flatMap((entry) => (entry.kind === 'activity' ? [entry.activity] : []));
  return posts.flatMap(({ clientActivityID, ids }) => {
    const found = kept.filter(
      ({ channelData }) => channelData?.['clientActivityID'] === clientActivityID,
    );
    const what = `${account}: ${clientActivityID}`;
    const acknowledged = new Set(ids);
    if (found.length > 1) return [`${what} is stored ${String(found.length)} times`];
    if (acknowledged.size > 1) return [`${what} was given two ids: ${[...ids].join(', ')}`];
    const [id] = acknowledged;
    if (id === undefined) return [];
    const [one] = found;
    if (!one) return [`${what} was acknowledged as ${id} and is not stored`];
    return one.id === id ? [] : [`${what} was acknowledged as ${id} and is ${String(one.id)}`];
  });
}
