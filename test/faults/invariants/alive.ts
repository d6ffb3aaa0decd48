import type { Invariant } from './invariant.ts';

/** I8. Asked all the time, but for the moments in which it is killed and started. */
export const alive: Invariant = {
  id: 'I8',
  never: 'the process stops answering /healthz',
  violations: ({ health }) => health.failures.map((failure) => `/healthz: ${failure}`),
};
