import type { EffectHandler } from './effect-handler.ts';

/** A timer has no effect of its own: its time has come, so its turn begins. */
export const timerEffect: EffectHandler<'turn'> = ({ effect: { event, value } }) =>
  Promise.resolve({ kind: 'turn', activity: { type: 'event', name: event, value } });
