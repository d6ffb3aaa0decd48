import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { SessionView } from '../../desk/views.ts';
import { ApiError, DeskApi } from './api.ts';
import { DeskView } from './desk-view.tsx';
import { SignIn } from './sign-in.tsx';
import type { TeamsHost } from './teams.ts';
import type { Texts } from './texts.ts';
import { TextsProvider } from './texts-context.ts';
import { useTheme } from './theme.ts';
import { Unreachable } from './unreachable.tsx';

interface DeskPageProps {
  readonly teams: TeamsHost | null;
  readonly texts: Texts;
}

type Stage =
  | { readonly is: 'loading' | 'signed-out' | 'unreachable' }
  | { readonly is: 'signed-in'; readonly session: SessionView };

/** The whole page: who is it, then the desk. */
export function DeskPage({ teams, texts }: DeskPageProps) {
  const theme = useTheme(teams);
  const api = useMemo(() => new DeskApi(), []);
  const [stage, setStage] = useState<Stage>({ is: 'loading' });

  const load = useCallback(() => {
    api.session().then(
      (session) => setStage({ is: 'signed-in', session }),
      (error: unknown) => {
        const nobody = error instanceof ApiError && error.status === 401;
        setStage({ is: nobody ? 'signed-out' : 'unreachable' });
      },
    );
  }, [api]);
  useEffect(load, [load]);
  const signedOut = useCallback(() => setStage({ is: 'signed-out' }), []);

  return (
    <FluentProvider theme={theme} dir="ltr">
      <TextsProvider value={texts}>
        {stage.is === 'signed-out' && <SignIn />}
        {stage.is === 'unreachable' && <Unreachable onRetry={load} />}
        {stage.is === 'signed-in' && (
          <DeskView api={api} session={stage.session} onSignedOut={signedOut} />
        )}
      </TextsProvider>
    </FluentProvider>
  );
}
