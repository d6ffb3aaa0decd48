import { hooks } from 'botframework-webchat-component';
import { useEffect } from 'react';
import { z } from 'zod/mini';
import { LANGUAGES, type Language } from '../../../data/model/language.ts';
import { tabThroughCards } from './tab-through-cards.ts';
import type { Host } from './visitor.ts';

const ChannelData = z.object({
  adieu: z.optional(
    z.object({ lang: z.optional(z.enum(LANGUAGES)), country: z.optional(z.string()) }),
  ),
  'webchat:sequence-id': z.optional(z.number()),
});

export interface FollowProps {
  readonly host: Host;
  readonly onLanguage: (language: Language) => void;
  readonly onCountry: (country: string) => void;
  readonly onSeen: (watermark: string) => void;
}

/**
 * Lets the page follow the conversation: its language and country, and how far
 * it has been seen. Lives inside Web Chat, where the activities are.
 */
export function Follow({ host, onLanguage, onCountry, onSeen }: FollowProps) {
  const [activities] = hooks.useActivities();
  const focus = hooks.useFocus();

  useEffect(() => {
    let language: Language | undefined;
    let country: string | undefined;
    let last = 0;
    for (const activity of activities) {
      const read = ChannelData.safeParse(activity.channelData);
      if (!read.success) continue;
      language = read.data.adieu?.lang ?? language;
      country = read.data.adieu?.country ?? country;
      if (activity.id !== undefined) last = Math.max(last, read.data['webchat:sequence-id'] ?? 0);
    }
    if (language) onLanguage(language);
    if (country) onCountry(country);
    if (last > 0) onSeen(String(last));
  }, [activities, onLanguage, onCountry, onSeen]);

  useEffect(() => {
    const focusSendBox = () => void focus('sendBoxWithoutKeyboard');
    focusSendBox();
    host.onFocus(focusSendBox);
  }, [host, focus]);

  useEffect(() => {
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) host.close();
    };
    window.addEventListener('keydown', escape);
    return () => window.removeEventListener('keydown', escape);
  }, [host]);

  useEffect(() => tabThroughCards(document), []);

  return null;
}
