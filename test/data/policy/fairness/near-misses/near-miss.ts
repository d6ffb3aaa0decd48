import type { Script } from '../script.ts';

/**
 * What is done to a fair conversation, twice and but for one thing alike: so that the rule lets
 * it through, and so that the rule does not.
 */
export type NearMiss = readonly [
  id: string,
  lets: string,
  change: (s: Script, kept: boolean) => Script,
];
