import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface RunningSmtp extends AsyncDisposable {
  readonly url: string;
  /** Raw messages that were taken. */
  readonly received: readonly string[];
}

/** An SMTP server on a free port; `options` make it refuse or hang. */
export async function startSmtp(options: SMTPServerOptions = {}): Promise<RunningSmtp> {
  const received: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    closeTimeout: 100,
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(Buffer.concat(chunks).toString('utf8'));
        done();
      });
    },
    ...options,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** What an SMTP server answers when it refuses. */
export function smtpRefusal(responseCode: number): Error {
  return Object.assign(new Error('refused'), { responseCode });
}
