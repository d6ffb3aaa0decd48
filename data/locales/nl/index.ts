import type { Catalogue } from '../catalogue.ts';
import { common } from './common.ts';

export const nl = { common } as const satisfies Catalogue;
