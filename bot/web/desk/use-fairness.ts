import { useCallback, useEffect, useState } from 'react';
import type { FairnessReport } from '../../../data/policy/fairness/fairness-report.ts';
import type { DeskApi } from './api.ts';

export interface Fairness {
  /** The newest night first; `null`: not heard yet. */
  readonly nights: readonly FairnessReport[] | null;
  /** Since the last night, where it was asked for. */
  readonly soFar: FairnessReport | null;
  readonly checking: boolean;
  /** What went wrong last; `null`: nothing did. */
  readonly failed: unknown;
  readonly load: () => void;
  readonly check: () => void;
}

/** The reports of the nights, and the one since the last of them. */
export function useFairness(api: DeskApi): Fairness {
  const [nights, setNights] = useState<Fairness['nights']>(null);
  const [soFar, setSoFar] = useState<FairnessReport | null>(null);
  const [checking, setChecking] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);

  const load = useCallback(() => {
    setFailed(null);
    api.fairness().then(({ reports }) => setNights(reports), setFailed);
  }, [api]);
  const check = useCallback(() => {
    setChecking(true);
    setFailed(null);
    api
      .checkFairness()
      .then(setSoFar, setFailed)
      .finally(() => setChecking(false));
  }, [api]);
  useEffect(load, [load]);
  return { nights, soFar, checking, failed, load, check };
}
