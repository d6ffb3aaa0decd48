import type { Catalogue } from '../catalogue.ts';
import { common } from './common.ts';

export const de = { common } as const satisfies Catalogue;
