import { useCallback, useEffect, useRef, useState } from 'react';
import { type DeskState, NOTHING_YET, nextState } from './desk-state.ts';
import { DeskSocket } from './desk-socket.ts';

const TYPING_SHOWN_MS = 4_000;

export interface LiveDesk {
  readonly state: DeskState;
  /** `connecting` until the first answer. */
  readonly connection: 'connecting' | 'connected' | 'lost';
  /** Sequence of the newest line that is known of, by conversation. */
  readonly newest: ReadonlyMap<string, number>;
  /** Conversations whose customer types at this moment. */
  readonly typing: ReadonlySet<string>;
  readonly tellTyping: (conversationId: string) => void;
}

/** The desk as the server tells it, live. */
export function useDesk(onSignedOut: () => void): LiveDesk {
  const [state, setState] = useState(NOTHING_YET);
  const [connection, setConnection] = useState<LiveDesk['connection']>('connecting');
  const [newest, setNewest] = useState<ReadonlyMap<string, number>>(new Map());
  const [typing, setTyping] = useState<ReadonlySet<string>>(new Set());
  const place = useRef(NOTHING_YET);
  const socket = useRef<DeskSocket | null>(null);

  useEffect(() => {
    const timers = new Map<string, number>();
    const stopped = (id: string): void => {
      window.clearTimeout(timers.get(id));
      setTyping((now) => new Set([...now].filter((other) => other !== id)));
    };
    const opened = new DeskSocket({
      place: () => place.current,
      onConnected: (connected) => setConnection(connected ? 'connected' : 'lost'),
      onMessage: (message) => {
        if (message.type === 'signed_out') {
          onSignedOut();
        } else if (message.type === 'lines') {
          const { conversationId, lastSeq } = message;
          setNewest((known) => new Map(known).set(conversationId, lastSeq));
          stopped(conversationId);
        } else if (message.type === 'typing') {
          const { conversationId } = message;
          window.clearTimeout(timers.get(conversationId));
          timers.set(
            conversationId,
            window.setTimeout(() => stopped(conversationId), TYPING_SHOWN_MS),
          );
          setTyping((now) => new Set(now).add(conversationId));
        } else {
          place.current = nextState(place.current, message, Date.now());
          setState(place.current);
        }
      },
    });
    socket.current = opened;
    return () => opened.close();
  }, [onSignedOut]);

  const tellTyping = useCallback((id: string) => socket.current?.typing(id), []);
  return { state, connection, newest, typing, tellTyping };
}
