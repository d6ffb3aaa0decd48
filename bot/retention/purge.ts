import type { Change } from '../../data/store/contract.ts';
import type { Files } from '../../data/store/files.ts';
import { auditEntry, onRecord } from '../audit/entry.ts';
import { conversationRule } from './conversation-rule.ts';
import { declarationRule } from './declaration-rule.ts';
import { EXPIRY_RULES } from './expiry-rules.ts';
import { purgeMailFiles } from './mail-files.ts';
import { remove, type RemoveDeps, type RetentionRule } from './removal.ts';

export interface PurgeDeps extends RemoveDeps {
  /** Where mails are kept that are files. */
  readonly mailDirectory: string;
  /** What customers attached. */
  readonly files: Files;
  /** Something else was deleted that has to go off the disk. */
  readonly reclaims?: boolean;
}

const RULES: readonly RetentionRule[] = [conversationRule, declarationRule, ...EXPIRY_RULES];

/** How much went, by rule and by name. */
export type Purged = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Lets go what is over its time, and takes it off the disk. */
export async function purge(deps: PurgeDeps): Promise<Purged> {
  const { store, clock } = deps;
  const purged: Record<string, Readonly<Record<string, number>>> = {};
  for (const rule of RULES) {
    const counts = await remove(rule, deps);
    if (Object.keys(counts).length > 0) purged[rule.name] = counts;
  }
  if (Object.keys(purged).length > 0 || deps.reclaims === true) await store.reclaim();
  for (const [rule, sweepFiles] of [
    ['mails', () => purgeMailFiles(deps.mailDirectory, clock.now())],
    ['uploads', () => deps.files.deleteUntil(clock.now().getTime())],
  ] as const) {
    const files = await sweepFiles();
    if (files === 0) continue;
    purged[rule] = { files };
    await store.commit([filesPurged(clock.now(), rule, files)]);
  }
  return purged;
}

/** The evidence that files are gone, which no commit can delete. */
export function filesPurged(now: Date, rule: 'mails' | 'uploads', files: number): Change {
  return onRecord(auditEntry(now, 'purged', { rule, files }));
}
