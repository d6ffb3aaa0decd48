import { z } from 'zod/mini';
import type { Visitor } from '../host-messages.ts';

// zod would compile its checks with `new Function`, which the page's CSP forbids.
z.config({ jitless: true });

const Session = z.object({
  conversationId: z.string(),
  token: z.string(),
  userId: z.string(),
  verified: z.boolean(),
});

/** A conversation that may be talked in, as `POST /api/session` gives it. */
export type Session = z.infer<typeof Session>;

/** A conversation of before, and the token that proves that it is this customer's. */
export interface Resume {
  readonly conversationId: string;
  readonly token: string;
}

/** The server understood and said no. `code` is the server's, or the HTTP status. */
export class SessionRefused extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`no session: ${code}`);
    this.code = code;
  }
}

const Refusal = z.object({ error: z.object({ code: z.string() }) });

/**
 * Starts a conversation, or goes on with one.
 * @throws {SessionRefused} when the server refuses; a network fault is thrown as `fetch` throws it.
 */
export async function openSession(visitor: Visitor, resume: Resume | null): Promise<Session> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const response = await fetch('/api/session', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(resume && { authorization: `Bearer ${resume.token}` }),
    },
    body: JSON.stringify({
      ...visitor,
      timeZone,
      ...(resume && { resume: resume.conversationId }),
    }),
  });
  if (response.status >= 500) throw new Error(`the server answered ${response.status}`);
  const body: unknown = await response.json();
  if (!response.ok) {
    const refusal = Refusal.safeParse(body);
    throw new SessionRefused(refusal.success ? refusal.data.error.code : String(response.status));
  }
  return Session.parse(body);
}
