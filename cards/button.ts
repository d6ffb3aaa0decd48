import type { Role } from '../data/model/activity.ts';
import type { CardAction } from './card.ts';

/**
 * A button. What it sends holds its role and its label, so that the press can
 * be shown as the customer's own line.
 */
export function button(
  role: Role,
  label: string,
  data: Readonly<Record<string, unknown>> = {},
): CardAction {
  return { type: 'Action.Submit', title: label, data: { role, label, ...data } };
}

/** A link to a page; sends nothing. */
export function link(label: string, url: string): CardAction {
  return { type: 'Action.OpenUrl', title: label, url };
}
