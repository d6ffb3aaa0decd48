import { common } from './common.ts';

/** The source: its keys are the keys of every language. */
export const en = { common } as const;
