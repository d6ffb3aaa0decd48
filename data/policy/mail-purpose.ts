import type { MailRequest } from '../model/outbox.ts';

/**
 * What a mail is for. `needed`: it belongs to what the customer has declared, asked for or has to
 * know, and goes out always. `advertising`: whatever wants something of the customer; it goes to
 * nobody who objected. A new mail has to say which it is.
 * Source: GDPR art. 21 (2), (3); UWG §7; invariant I44.
 */
export const MAIL_PURPOSE: Readonly<Record<MailRequest['template'], 'needed' | 'advertising'>> = {
  receipt: 'needed',
  dates_follow: 'needed',
  code: 'needed',
  pause_ending: 'needed',
  export_ready: 'needed',
  win_back: 'advertising',
};
