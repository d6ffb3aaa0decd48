import { useCallback, useEffect, useMemo, useState } from 'react';
import { Connection, type ConnectionState } from './connection.ts';
import { savedSession } from './saved-session.ts';
import { openSession } from './session.ts';
import type { Host } from './visitor.ts';
import type { Visitor } from '../host-messages.ts';

export interface UseConnection extends ConnectionState {
  /** Reports the sequence number of an activity that the page shows. */
  readonly seen: (watermark: string) => void;
  readonly retry: () => void;
}

/** The page's one connection, for as long as the page lives. */
export function useConnection(host: Host, first: Visitor): UseConnection {
  const [state, setState] = useState<ConnectionState>({ status: 'connecting', directLine: null });
  const connection = useMemo(() => {
    const saved = savedSession(sessionStorage, first);
    // A host token is good for one use: the first session takes the one at hand.
    let next: Promise<Visitor> | null = Promise.resolve(first);
    return new Connection({
      domain: `${location.origin}/v3/directline`,
      saved: saved.read(),
      save: (resume) => (resume ? saved.write(resume) : saved.forget()),
      open: async (resume) => {
        const visitor = await (next ?? (resume ? anonymous(first) : host.visitor()));
        next = null;
        return openSession(visitor, resume);
      },
      onChange: setState,
    });
  }, [host, first]);
  useEffect(() => {
    connection.start();
    return () => connection.stop();
  }, [connection]);
  const seen = useCallback((watermark: string) => connection.seen(watermark), [connection]);
  const retry = useCallback(() => connection.retry(), [connection]);
  return { ...state, seen, retry };
}

/** Going on with a conversation is proved by its own token. */
const anonymous = ({ locale, country }: Visitor): Visitor => ({
  ...(locale && { locale }),
  ...(country && { country }),
});
