import { z } from 'zod';
import { lineSchema } from './recorded.ts';
import type { Line } from './recorded.ts';

export interface Unreadable {
  /** Counted from 1. */
  readonly line: number;
  readonly why: string;
}

/** Lines by conversation, in the order in which the conversations begin; and what could not be read. */
export interface Transcripts {
  readonly conversations: readonly (readonly Line[])[];
  readonly unreadable: readonly Unreadable[];
}

const known = z.object({ type: z.enum(lineSchema.options.map(({ shape }) => shape.type.value)) });

/** @param jsonl Transcript lines as in docs/transcripts.md; kinds of lines that are not known are passed over. */
export function readTranscripts(jsonl: string): Transcripts {
  const conversations = new Map<string, Line[]>();
  const unreadable: Unreadable[] = [];
  for (const [index, raw] of jsonl.split('\n').entries()) {
    if (raw.trim() === '') continue;
    const line = index + 1;
    const json = parsed(raw);
    if (json === undefined) {
      unreadable.push({ line, why: 'not JSON' });
      continue;
    }
    if (!known.safeParse(json).success && z.object({ type: z.string() }).safeParse(json).success) {
      continue;
    }
    const read = lineSchema.safeParse(json);
    if (!read.success) {
      const [issue] = read.error.issues;
      unreadable.push({ line, why: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` });
      continue;
    }
    const { conversationId } = read.data;
    const lines = conversations.get(conversationId);
    if (lines) lines.push(read.data);
    else conversations.set(conversationId, [read.data]);
  }
  return { conversations: [...conversations.values()], unreadable };
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw) as unknown;
  } catch {
    return undefined;
  }
}
