import type { IncomingMessage } from 'node:http';

/**
 * The cookie of an agent's session. Over https its name has the `__Host-` prefix, which
 * browsers refuse over plain http, so that loopback has a name of its own.
 */
export class SessionCookie {
  readonly #https: boolean;

  constructor(publicUrl: string) {
    this.#https = publicUrl.startsWith('https://');
  }

  get name(): string {
    return this.#https ? '__Host-adieu-desk' : 'adieu-desk';
  }

  read(request: IncomingMessage): string | null {
    for (const pair of (request.headers.cookie ?? '').split(';')) {
      const equals = pair.indexOf('=');
      if (pair.slice(0, equals).trim() === this.name) return pair.slice(equals + 1).trim();
    }
    return null;
  }

  /** For the length of the browser's session. */
  set(value: string): string {
    return `${this.name}=${value}; ${this.#attributes()}`;
  }

  clear(): string {
    return `${this.name}=; Max-Age=0; ${this.#attributes()}`;
  }

  #attributes(): string {
    return `Path=/; HttpOnly; SameSite=Strict${this.#https ? '; Secure' : ''}`;
  }
}
