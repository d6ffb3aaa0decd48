import { useCallback, useMemo, useState } from 'react';
import { ApiError } from './api.ts';
import type { Texts } from './texts.ts';
import { useTexts } from './texts-context.ts';

export interface Actions {
  readonly busy: boolean;
  /** What went wrong last, in words; `null` when nothing did. */
  readonly problem: string | null;
  readonly dismiss: () => void;
  /** Runs one call and reads the conversation again. False when it was refused. */
  readonly run: (call: () => Promise<unknown>) => Promise<boolean>;
}

/** What an agent does, one at a time. Nothing is shown as done before the server says so. */
export function useActions(refresh: () => Promise<void>): Actions {
  const t = useTexts();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const run = useCallback(
    async (call: () => Promise<unknown>) => {
      setBusy(true);
      try {
        await call();
        setProblem(null);
        return true;
      } catch (error) {
        setProblem(wordsFor(t, error));
        return false;
      } finally {
        setBusy(false);
        void refresh();
      }
    },
    [refresh, t],
  );
  const dismiss = useCallback(() => setProblem(null), []);
  return useMemo(() => ({ busy, problem, dismiss, run }), [busy, problem, dismiss, run]);
}

/** A refusal in the agent's words. */
export function wordsFor(t: Texts, error: unknown): string {
  const code = error instanceof ApiError ? error.code : null;
  const holder = error instanceof ApiError ? error.holder : null;
  if (code === 'AlreadyClaimed' && holder) return t('error_taken', { name: holder });
  if (code === 'NotClaimed') return t('error_not_claimed');
  if (code === 'HandoffEnded') return t('error_ended');
  if (code === 'NotFound') return t('error_not_found');
  return t('error_text');
}
