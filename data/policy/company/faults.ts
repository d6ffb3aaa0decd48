import type { z } from 'zod';
import { companySchema } from '../company.ts';
import type { Company } from '../company.ts';
import type { PolicyFault, PolicyPath } from './rules/fault.ts';
import { helpFaults } from './rules/help.ts';
import { labelFaults } from './rules/labels.ts';
import { nameFaults } from './rules/names.ts';
import { noticeFaults } from './rules/notice.ts';
import { offerFaults } from './rules/offers.ts';
import { profileFaults } from './rules/profiles.ts';
import { reasonFaults } from './rules/reasons.ts';
import { toneFaults } from './rules/tone.ts';
import { voiceFaults } from './rules/voice.ts';
import { winBackFaults } from './rules/win-back.ts';

const RULES = [
  toneFaults,
  voiceFaults,
  nameFaults,
  helpFaults,
  offerFaults,
  reasonFaults,
  labelFaults,
  noticeFaults,
  profileFaults,
  winBackFaults,
];

/** Reads a policy file: the company, or everything that is wrong with it, in the file's order of rules. */
export function readCompany(
  content: unknown,
): { readonly company: Company } | { readonly faults: readonly PolicyFault[] } {
  const parsed = companySchema.safeParse(content);
  const broken = RULES.flatMap((rule) => rule(content));
  if (parsed.success && broken.length === 0) return { company: parsed.data };
  const unread = (parsed.error?.issues ?? []).flatMap((issue) => faultsOf(issue, []));
  // Where a rule says what is wrong, the form of the same place needs no second word.
  const known = new Set(broken.map(({ path }) => JSON.stringify(path)));
  return { faults: [...unread.filter(({ path }) => !known.has(JSON.stringify(path))), ...broken] };
}

type Issue = z.core.$ZodIssue;

function faultsOf(issue: Issue, above: PolicyPath): readonly PolicyFault[] {
  const path = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? '' : key))];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      rule: null,
      message: 'is no setting that is known here',
    }));
  if (issue.code === 'invalid_union') {
    // The form that was meant is the one whose keys were looked at.
    const meant = issue.errors.find((errors) =>
      errors.some(({ path: inside, code }) => inside.length > 0 || code === 'unrecognized_keys'),
    );
    if (meant) return meant.flatMap((one) => faultsOf(one, path));
    return [{ path, rule: null, message: 'is none of the forms that docs/policy-file.md shows' }];
  }
  return [{ path, rule: null, message: plain(issue.message) }];
}

function plain(message: string): string {
  return message.replace(/^Invalid (?:input|option): /, '').replace(/\.$/, '');
}
