import type { CalendarLength } from '../../../model/time.ts';
import { inWords, isLonger } from '../../length.ts';
import type { Profile } from '../../profile.ts';
import { profileFor } from '../../profile-for.ts';
import { KNOWN_PROFILES } from '../../profiles/unknown.ts';
import { planSchema } from '../plan.ts';
import { breaks, type PolicyFault } from './fault.ts';
import { at, itemsOf } from './parts.ts';

/** Notice and first term of what is sold to consumers, within the law of where it is sold (I39). */
export function noticeFaults(content: unknown): readonly PolicyFault[] {
  return itemsOf(at(content, 'plans')).flatMap((written, i) => {
    const read = planSchema.safeParse(written);
    if (!read.success || read.data.for === 'businesses') return [];
    const { notice, minimumTerm, countries } = read.data;
    const profiles = countries
      ? [...new Set(countries.map((country) => profileFor(country)))]
      : KNOWN_PROFILES;
    const limits = (row: (profile: Profile) => CalendarLength | null, length?: CalendarLength) =>
      profiles.flatMap((profile) => {
        const most = row(profile);
        const over = length !== undefined && most !== null && isLonger(length, most);
        return over
          ? [`${inWords(most)} is the most in ${profile.key} (${profile.noticeSource})`]
          : [];
      });
    const path = ['plans', i];
    const fault = breaks('I39');
    return [
      ...new Set([
        ...limits((profile) => profile.longestNoticeAfterRenewal, notice),
        ...(minimumTerm ? limits((profile) => profile.longestNoticeInMinimumTerm, notice) : []),
      ]),
    ]
      .map((message) => fault([...path, 'notice'], message))
      .concat(
        limits((profile) => profile.longestMinimumTerm, minimumTerm).map((message) =>
          fault([...path, 'minimumTerm'], message),
        ),
      );
  });
}
