import type { FairnessReport } from '../../data/policy/fairness/fairness-report.ts';
import { fairnessSoFar, type FairnessRunDeps } from '../fairness/fairness-run.ts';
import { keptReports } from '../fairness/kept-reports.ts';
import { type DeskServer, forLeads } from './lead-routes.ts';
import type { FairnessView } from './views.ts';

/** What leads see of fairness: the nights, and what has happened since the last one. */
export function fairnessRoutes(server: DeskServer, deps: FairnessRunDeps): void {
  let running: Promise<FairnessReport> | null = null;

  server.get(
    '/api/desk/fairness',
    forLeads(async (): Promise<FairnessView> => ({
      reports: (await keptReports(deps.store)).toReversed(),
    })),
  );
  server.post(
    '/api/desk/fairness/check',
    forLeads(() => {
      // Whoever asks meanwhile is given the same: it reads every conversation of the day.
      running ??= fairnessSoFar(deps).finally(() => (running = null));
      return running;
    }),
  );
}
