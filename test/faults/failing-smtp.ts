import { once } from 'node:events';
import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { smtpRefusal } from '../support/smtp.ts';

/** What becomes of the next mails; after the last one all are taken. */
export type MailFault =
  /** The connection ends before anything is said. */
  | 'unreachable'
  /** 451: try again. */
  | 'busy'
  /** 550: never. */
  | 'refused'
  /** Takes the mail, and the connection ends before it says so. */
  | 'answer_lost'
  /** Takes the mail and says nothing more. */
  | 'hangs';

/** A mail server that lives on while the program under test does not. */
export class FailingSmtp implements AsyncDisposable {
  readonly url: string;
  readonly #server: SMTPServer;
  readonly #taken: string[];
  readonly #faults: { next: MailFault[] };

  private constructor(
    server: SMTPServer,
    port: number,
    taken: string[],
    faults: { next: MailFault[] },
  ) {
    this.#server = server;
    this.#taken = taken;
    this.#faults = faults;
    this.url = `smtp://127.0.0.1:${String(port)}`;
  }

  static async open(): Promise<FailingSmtp> {
    const taken: string[] = [];
    const faults: { next: MailFault[] } = { next: [] };
    const sockets = new Set<Socket>();
    const cut = (): void => sockets.forEach((socket) => socket.destroy());
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      authOptional: true,
      closeTimeout: 100,
      onConnect: (_session, done) => {
        if (faults.next[0] !== 'unreachable') {
          done();
          return;
        }
        faults.next.shift();
        cut();
      },
      onData: (stream, _session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const fault = faults.next.shift();
          if (fault === 'busy') done(smtpRefusal(451));
          else if (fault === 'refused') done(smtpRefusal(550));
          else {
            taken.push(Buffer.concat(chunks).toString('utf8'));
            if (fault === 'answer_lost') cut();
            else if (fault !== 'hangs') done();
          }
        });
      },
    });
    server.on('error', () => undefined);
    const listening = server.listen(0, '127.0.0.1');
    listening.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
    await once(listening, 'listening');
    const address = listening.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return new FailingSmtp(server, address.port, taken, faults);
  }

  failWith(faults: readonly MailFault[]): void {
    this.#faults.next = [...faults];
  }

  /** Of those that it was told of, how many have not happened yet. */
  get faultsLeft(): number {
    return this.#faults.next.length;
  }

  /** Raw mails that were taken, in order; the same mail may be there more than once. */
  get taken(): readonly string[] {
    return this.#taken;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}
