import { useCallback, useEffect, useRef, useState } from 'react';
import type { ConversationView, TranscriptLine } from '../../desk/views.ts';
import type { DeskApi } from './api.ts';

export interface OpenConversation {
  readonly id: string;
  readonly view: ConversationView;
  readonly lines: readonly TranscriptLine[];
  readonly lastSeq: number;
}

/**
 * The conversation that is open, with all its lines. Asks again when `stamp` changes,
 * always for everything after its last line, so that nothing is missed.
 */
export function useConversation(
  api: DeskApi,
  id: string | null,
  stamp: string,
): {
  readonly open: OpenConversation | null;
  readonly failed: unknown;
  readonly refresh: () => Promise<void>;
} {
  const latest = useRef<OpenConversation | null>(null);
  const wanted = useRef(id);
  const [open, setOpen] = useState<OpenConversation | null>(null);
  const [failed, setFailed] = useState<unknown>(null);

  const refresh = useCallback(async () => {
    if (id === null) return;
    try {
      const view = await api.conversation(id);
      for (let more = true; more;) {
        const { lines, lastSeq } = await api.lines(id, knownOf(latest.current, id).lastSeq);
        if (wanted.current !== id) return;
        // Another refresh may have read on meanwhile.
        const known = knownOf(latest.current, id);
        more = lastSeq > known.lastSeq;
        latest.current = {
          id,
          view,
          lines: [...known.lines, ...lines.filter(({ seq }) => seq > known.lastSeq)],
          lastSeq: Math.max(known.lastSeq, lastSeq),
        };
        setOpen(latest.current);
      }
      setFailed(null);
    } catch (error) {
      if (wanted.current === id) setFailed(error);
    }
  }, [api, id]);

  useEffect(() => {
    wanted.current = id;
    setFailed(null);
  }, [id]);

  useEffect(() => {
    void refresh();
  }, [refresh, stamp]);

  return { open: open?.id === id ? open : null, failed, refresh };
}

function knownOf(
  open: OpenConversation | null,
  id: string,
): Pick<OpenConversation, 'lines' | 'lastSeq'> {
  return open?.id === id ? open : { lines: [], lastSeq: 0 };
}
