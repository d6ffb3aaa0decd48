import type { ActivityMiddleware } from 'botframework-webchat-api';
import { labelOf } from './press.ts';

/**
 * Shows a press as the customer's bubble with the button's label, wherever the
 * press was made: here, before a reload, or in another tab. Web Chat hides
 * messages that carry only a value.
 */
export const pressBubble: ActivityMiddleware =
  () =>
  (next) =>
  (...args) => {
    const [{ activity, ...rest }, ...others] = args;
    if (activity.type !== 'message' || activity.text || activity.from.role !== 'user')
      return next(...args);
    const label = labelOf(activity.value);
    if (label === null) return next(...args);
    return next({ ...rest, activity: { ...activity, text: label } }, ...others);
  };
