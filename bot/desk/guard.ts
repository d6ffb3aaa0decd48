import type { IncomingMessage } from 'node:http';
import { DeskError } from './desk-error.ts';
import type { SessionCookie } from './session-cookie.ts';
import type { Sessions, SignedIn } from './sessions.ts';

export interface GuardDeps {
  readonly sessions: Sessions;
  readonly cookie: SessionCookie;
  readonly publicUrl: string;
}

/** Who may do what at the desk's door. */
export class Guard {
  readonly #deps: GuardDeps;

  constructor(deps: GuardDeps) {
    this.#deps = deps;
  }

  /** @throws DeskError `NotSignedIn` */
  async reader(request: IncomingMessage): Promise<SignedIn> {
    const { sessions, cookie } = this.#deps;
    const signedIn = await sessions.read(cookie.read(request));
    if (!signedIn) throw new DeskError('NotSignedIn', 'Sign in to the desk first.');
    return signedIn;
  }

  /** A write needs our own page's Origin and the session's token too. @throws DeskError */
  async writer(request: IncomingMessage): Promise<SignedIn> {
    this.requireOwnOrigin(request);
    const signedIn = await this.reader(request);
    if (request.headers['x-csrf-token'] !== signedIn.session.csrf) {
      throw new DeskError('CsrfInvalid', 'The request does not carry the token of this session.');
    }
    return signedIn;
  }

  /** @throws DeskError `ForeignOrigin` */
  requireOwnOrigin({ headers }: IncomingMessage): void {
    const origin = URL.parse(headers.origin ?? '');
    const own = origin?.origin === new URL(this.#deps.publicUrl).origin;
    // Reached under another name than the public one: loopback, a test, a tunnel.
    if (own || (origin !== null && origin.host === headers.host)) return;
    throw new DeskError('ForeignOrigin', 'This does not come from the page of the desk.');
  }
}
