import { z } from 'zod/mini';
import type { Visitor } from '../host-messages.ts';
import type { Resume } from './session.ts';

const Saved = z.object({ conversationId: z.string(), token: z.string() });
const Claims = z.object({ sub: z.string() });

/**
 * Where the page keeps the conversation over a reload: this tab only, and apart
 * for every customer, so that two people at one computer do not meet.
 */
export interface SavedSession {
  read(): Resume | null;
  write(resume: Resume): void;
  forget(): void;
}

export function savedSession(storage: Storage, visitor: Visitor): SavedSession {
  const key = `adieu.conversation.${subjectOf(visitor.hostToken)}`;
  return {
    read: () => {
      const saved = Saved.safeParse(parse(storage.getItem(key) ?? ''));
      return saved.success ? saved.data : null;
    },
    write: ({ conversationId, token }) =>
      storage.setItem(key, JSON.stringify({ conversationId, token })),
    forget: () => storage.removeItem(key),
  };
}

/** The account id in a host token, unchecked: good for naming a drawer, for nothing else. */
function subjectOf(hostToken: string | undefined): string {
  const payload = hostToken?.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/');
  if (payload === undefined) return '';
  const claims = Claims.safeParse(parse(decode(payload)));
  return claims.success ? claims.data.sub : '';
}

function decode(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return '';
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
