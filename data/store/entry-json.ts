import type { StoredActivity } from '../model/activity.ts';
import type { Entry } from '../model/transcript.ts';
import { toJson } from './expectation.ts';

/** Nobody changes an activity once it is said. */
const known = new WeakMap<StoredActivity, string>();

/** An activity as JSON. What a commit has written, sockets send a moment later: it is made once. */
export function activityJson(activity: StoredActivity): string {
  let json = known.get(activity);
  if (json === undefined) {
    json = toJson(activity);
    known.set(activity, json);
  }
  return json;
}

/** An entry as JSON. @throws TypeError when it is not JSON. */
export function entryJson(entry: Entry): string {
  if (entry.kind !== 'activity') return toJson(entry);
  const { activity, ...rest } = entry;
  return `${toJson(rest).slice(0, -1)},"activity":${activityJson(activity)}}`;
}
