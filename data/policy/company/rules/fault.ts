/** Where in the policy file: keys and positions from the top. */
export type PolicyPath = readonly (string | number)[];

/** One thing that is wrong with a policy file. */
export interface PolicyFault {
  readonly path: PolicyPath;
  /** Invariant that it breaks, "I22"; `null`: it cannot be read as a policy file. */
  readonly rule: `I${number}` | null;
  /** Without a full stop. */
  readonly message: string;
}

/** A fault of one rule, to be called with where and what. */
export function breaks(rule: `I${number}`) {
  return (path: PolicyPath, message: string): PolicyFault => ({ path, rule, message });
}
