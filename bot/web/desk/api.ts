import { z } from 'zod';
import type { Erasure } from '../../../data/model/erasure.ts';
import type { FairnessReport } from '../../../data/policy/fairness/fairness-report.ts';
import type { Reconciled } from '../../reconcile/reconcile.ts';
import type { ConversationView, FairnessView, Lines, SessionView } from '../../desk/views.ts';

/** The server refused; `holder` is the colleague who has the conversation. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly holder: string | null;

  constructor(status: number, code: string, holder: string | null) {
    super(code);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.holder = holder;
  }
}

const refusal = z.object({
  error: z.object({ code: z.string(), holder: z.string().optional() }),
});

/** Calls of the desk's API. Each @throws ApiError, or TypeError when nothing answers. */
export class DeskApi {
  #csrf = '';

  async session(): Promise<SessionView> {
    const session = await call<SessionView>('/api/desk/session');
    this.#csrf = session.csrf;
    return session;
  }

  conversation(id: string): Promise<ConversationView> {
    return call(`/api/desk/conversations/${encodeURIComponent(id)}`);
  }

  lines(id: string, after: number): Promise<Lines> {
    return call(`/api/desk/conversations/${encodeURIComponent(id)}/lines?after=${String(after)}`);
  }

  act(handoffId: string, verb: 'claim' | 'release' | 'return'): Promise<unknown> {
    return this.#post(`handoffs/${encodeURIComponent(handoffId)}/${verb}`, {});
  }

  close(handoffId: string, outcome: string): Promise<unknown> {
    return this.#post(`handoffs/${encodeURIComponent(handoffId)}/close`, { outcome });
  }

  reply(handoffId: string, text: string, clientId: string): Promise<unknown> {
    return this.#post(`handoffs/${encodeURIComponent(handoffId)}/reply`, { text, clientId });
  }

  note(conversationId: string, text: string, clientId: string): Promise<unknown> {
    return this.#post(`conversations/${encodeURIComponent(conversationId)}/note`, {
      text,
      clientId,
    });
  }

  finishTask(id: string): Promise<unknown> {
    return this.#post(`tasks/${encodeURIComponent(id)}/done`, {});
  }

  retryTask(id: string): Promise<unknown> {
    return this.#post(`tasks/${encodeURIComponent(id)}/retry`, {});
  }

  fairness(): Promise<FairnessView> {
    return call('/api/desk/fairness');
  }

  checkFairness(): Promise<FairnessReport> {
    return this.#post<FairnessReport>('fairness/check', {});
  }

  reconcile(): Promise<Reconciled> {
    return this.#post<Reconciled>('reconcile', {});
  }

  erase(conversationId: string): Promise<Pick<Erasure, 'state'>> {
    return this.#post(`conversations/${encodeURIComponent(conversationId)}/erase`, {});
  }

  setPresence(presence: string): Promise<unknown> {
    return this.#post('presence', { presence });
  }

  signOut(): Promise<unknown> {
    return this.#post('sign-out', {});
  }

  #post<T = unknown>(path: string, body: unknown): Promise<T> {
    return call(`/api/desk/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-csrf-token': this.#csrf },
      body: JSON.stringify(body),
    });
  }
}

/** One-time link under a name of choice; `null` where the server gives none. */
export async function demoLink(name: string): Promise<string | null> {
  const answer = await fetch(`/demo/agent-link?name=${encodeURIComponent(name)}`);
  if (!answer.ok) return null;
  const { url } = z.object({ url: z.url() }).parse(await answer.json());
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** Whether this server is a demonstration. */
export async function isDemo(): Promise<boolean> {
  const answer = await fetch('/api/desk/sign-in');
  return answer.ok && z.object({ demo: z.boolean() }).parse(await answer.json()).demo;
}

async function call<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(path, { credentials: 'same-origin', ...init });
  const body: unknown = await response.json().catch(() => null);
  // Server and page are built from the same types.
  if (response.ok) return body as T;
  const { data } = refusal.safeParse(body);
  throw new ApiError(
    response.status,
    data?.error.code ?? 'InternalError',
    data?.error.holder ?? null,
  );
}
