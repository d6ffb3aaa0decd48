import { directLineServer, type DirectLineServer, SECRET } from './direct-line-server.ts';

/** A server to hold against the protocol. */
export interface Target {
  readonly base: string;
  readonly secret: string;
  /** Moves its clock; `null` where that cannot be done. */
  readonly advance: ((length: string) => void) | null;
  /** The server itself where it runs in this process, with the bot that echoes. */
  readonly own: DirectLineServer | null;
  close(): Promise<void>;
}

/**
 * Our own server with an echoing bot, or any other: ADIEU_BASE_URL and ADIEU_SECRET name
 * it, and what only an echoing bot of ours can show is skipped.
 */
export const DIRECT_LINE = {
  async open(options: Parameters<typeof directLineServer>[0] = {}): Promise<Target> {
    const { ADIEU_BASE_URL: base, ADIEU_SECRET: secret } = process.env;
    if (base && secret) {
      return { base, secret, advance: null, own: null, close: () => Promise.resolve() };
    }
    const own = await directLineServer(options);
    return {
      base: own.base,
      secret: SECRET,
      advance: (length) => void own.clock.advance(length),
      own,
      close: () => own.stop(),
    };
  },
};
