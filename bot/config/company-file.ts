import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Company, companySchema } from '../../data/policy/company.ts';

/** Reads the policy file. Names every fault with its place; `company` is `null` when there is one. */
export function readCompanyFile(file: string): {
  readonly company: Company | null;
  readonly faults: readonly string[];
} {
  let content: unknown;
  try {
    content = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return { company: null, faults: [`POLICY_FILE ${file}: ${String(error)}`] };
  }
  const parsed = companySchema.safeParse(content);
  if (parsed.success) return { company: parsed.data, faults: [] };
  const faults = parsed.error.issues.map(
    ({ path, message }) => `POLICY_FILE ${file}: ${path.join('.')}: ${message}`,
  );
  return { company: null, faults };
}
